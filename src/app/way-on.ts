// Where the result of a level leads: on the isles to the next level, in a class along its path and to handing in. Knows no screen.
import { loadWords } from '../i18n/i18n';
import { joinedOf, nextStep, pathOf } from '../session/path';
import type { Known } from '../session/standing';
import type { JoinWords } from '../views/join/join-words';
import type { App } from './context';
import { type Route, routeOf } from './routes';

export interface WayOn {
  readonly stop: Route;
  /** Asked when it is pressed: by then the play is kept. */
  on(): Route;
  /** In a class: what the button says, and where it leads. */
  readonly handIn: string | null;
  readonly handInAt: Route | null;
}

const ISLES: Route = { screen: 'isles' };

export async function wayOn(app: App, known: readonly Known[], level: string): Promise<WayOn> {
  const child = () => (app.childId ? app.store.child(app.childId) : null);
  const joined = joinedOf(child());
  const ids = known.map((k) => k.level.id);
  if (!joined) {
    const next = ids[ids.indexOf(level) + 1];
    return { stop: ISLES, on: () => (next ? { screen: 'play', level: next } : ISLES), handIn: null, handInAt: null };
  }
  const at = (page: string): Route => ({ screen: 'join', path: [joined.text, page] });
  const on = (): Route => {
    const steps = pathOf(joined.assignment, joined.seat, child()?.attempts.values() ?? []);
    const step = nextStep(steps.filter((s) => s.kind === 'check' || ids.includes(s.id)));
    return step ? routeOf(step.address) : at('hand-in');
  };
  const words = await loadWords<JoinWords>('join');
  return { stop: at('path'), on, handIn: words.result, handInAt: at('hand-in') };
}

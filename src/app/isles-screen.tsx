// The living map over its Phaser scene: what is open, where one goes on, where the labels hang. Wires; draws nothing itself.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import type { SoundId } from '../audio/sounds';
import { OPEN_ISLES } from '../content/catalogue';
import type { Isle } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import type { Attempt } from '../core/progress/attempt';
import { loadLevelWords, loadWords, t, tAny } from '../i18n/i18n';
import { type Known, type Standing, standingOf } from '../session/standing';
import type { Stage } from '../stage/boot';
import { HUB_SCENE, HubScene } from '../stage/hub-scene';
import { Isles } from '../views/isles';
import { type App, changeSettings, dialog, settings } from './context';
import { awakeIsles, type IslesLesson, lessonOf } from './isles-lesson';
import type { Route } from './routes';

export interface IslesScreen {
  readonly app: App;
  readonly stage: Stage;
  readonly host: HTMLElement;
  readonly known: readonly Known[];
  /** Every finished attempt of the child. */
  attempts(): Iterable<Attempt>;
  go(route: Route): void;
  /** Back to the title. */
  leave(): void;
}

type Places = Partial<Record<Isle, { x: number; y: number }>>;
/** What a poke at the life of an isle sounds like. */
const POKES: Partial<Record<Isle, SoundId>> = { gate: 'hop', studio: 'snap', port: 'whoosh' };
const NONE = { see: false, decide: false, explain: false, count: 0 };

/** Names of what is in the child's tank (locales/<lang>/cords.json). */
interface TankWords {
  readonly say: { readonly kept: string };
  readonly decor: Readonly<Record<string, string>>;
}

/** What an isle's levels left behind, in one line. */
async function keptLines(known: readonly Known[], at: (isle: Isle) => Standing): Promise<(isle: Isle) => string> {
  const tank = await loadWords<TankWords>('cords');
  return (isle) => {
    const { keepsakes } = at(isle);
    const verb = known.find((k) => k.level.isle === isle)?.level.mechanic;
    if (keepsakes.length === 0) return '';
    if (verb === 'circle') return t('isles.photos', { n: keepsakes.length });
    if (verb === 'cords') return tank.say.kept.replace('{{names}}', keepsakes.map((id) => tank.decor[id] ?? id).join(' · '));
    if (verb !== 'ropes') return '';
    return t('isles.band', { names: keepsakes.map((id) => tAny(`cast.${id}`)).join(' · ') });
  };
}

/** Shows the scene; what it tells ends in these signals. */
function showScene({ app, stage }: IslesScreen, at: (isle: Isle) => Standing, here: Isle, awake: readonly Isle[]) {
  const places = signal<Places>({});
  const height = signal(0);
  const touched = signal<Isle | null>(null);
  void stage.show(HUB_SCENE, {
    data: { life: Object.fromEntries(awake.map((isle) => [isle, at(isle)])), unlocked: awake, at: here },
    onPoke: (isle: Isle) => app.audio.play(POKES[isle] ?? 'tap'),
    onIsle: (isle: Isle) => {
      app.audio.play(awake.includes(isle) ? 'pop-open' : 'bump');
      touched.value = isle;
    },
    onPlaces: (all: Places) => {
      places.value = all;
    },
    onHeight: (px: number) => {
      height.value = px;
    },
    onLumi: () => app.audio.play('land'),
  });
  const scene = () => {
    const found = stage.scene(HUB_SCENE);
    return found instanceof HubScene ? found : null;
  };
  return { places, height, touched, scene };
}

/** Whether a booster is due: found out after the map stands, so that the map waits for nothing. */
function boosterOf({ known, attempts }: IslesScreen): Signal<'due' | null> {
  const booster = signal<'due' | null>(null);
  void import('./booster-due').then(
    ({ boosterDue }) => {
      if (boosterDue(known, attempts())) booster.value = 'due';
    },
    // An offer that does not come is no trouble.
    () => undefined,
  );
  return booster;
}

/** What can be picked: in a class, while there is something to do, what was asked for. */
const choicesOf = (known: readonly Known[], now: Standing, words: readonly { readonly title: string }[], lesson: IslesLesson | null) =>
  known
    .map((k, i) => ({
      id: k.level.id,
      isle: k.level.isle,
      cover: k.level.cover,
      title: words[i]?.title ?? '',
      best: now.levels.get(k.level.id)?.best ?? NONE,
    }))
    .filter((l) => lesson?.levels?.includes(l.id) ?? true);

/** Draws the map; resolves with how to take it away. */
export async function showIsles(screen: IslesScreen): Promise<() => void> {
  const { app, host, known, go } = screen;
  const now = standingOf(known, screen.attempts());
  const at = (isle: Isle) =>
    standingOf(
      known.filter((k) => k.level.isle === isle),
      screen.attempts(),
    );
  const words = await Promise.all(known.map((k) => loadLevelWords<{ readonly title: string }>(k.level.id)));
  const child = app.childId ? app.store.child(app.childId) : null;
  const open = openOf(child);
  const lesson = await lessonOf(child);
  const awake = awakeIsles(OPEN_ISLES, lesson);
  const next = open?.level ?? lesson?.next ?? known.find((k) => (now.levels.get(k.level.id)?.plays ?? 0) === 0)?.level.id ?? 'gate-1';
  app.audio.band([]);
  app.audio.music('hub');
  let here = known.find((k) => k.level.id === next)?.level.isle ?? 'gate';
  const kept = await keptLines(known, at);
  const { scene, ...seen } = showScene(screen, at, here, awake);
  const hop = (isle: Isle) => {
    if (isle !== here) app.audio.play('hop');
    here = isle;
    scene()?.goTo(isle);
  };
  const openDialog = (name: 'talk' | 'settings') => () => {
    dialog.value = name;
  };
  const levels = choicesOf(known, now, words, lesson);
  const Hub = () => (
    <Isles
      {...seen}
      muted={settings.value.muted}
      onMute={() => void changeSettings(app, { ...settings.value, muted: !settings.value.muted })}
      emblem={child?.emblem ?? { colour: 'blue', animal: 'panda' }}
      kept={kept}
      levels={levels}
      next={next}
      again={now.sparks > 0 || open !== null}
      onPlay={(level) => go({ screen: 'play', level })}
      onHop={hop}
      onScroll={(y) => scene()?.scrollTo(y)}
      onTalk={openDialog('talk')}
      onSettings={openDialog('settings')}
      lesson={lesson && { label: lesson.label, asleep: lesson.asleep, sleeping: OPEN_ISLES.filter((isle) => !awake.includes(isle)) }}
      onLesson={() => lesson && go(lesson.at)}
      booster={booster.value}
      onBooster={() => go({ screen: 'booster', path: [] })}
      onTrickdex={() => go({ screen: 'trickdex' })}
      onLeave={screen.leave}
    />
  );
  const booster = boosterOf(screen);
  render(<Hub />, host);
  return () => render(null, host);
}

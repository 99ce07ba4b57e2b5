// The state of windows with cords in play, and small readers of it. Pure; knows no screen and no words.
import type { AnswerStep } from '../../core/progress/attempt';
import type { Action, Choice, CordsLevel, Decor, Encounter, Look, Pane, Sign } from './schema';

export interface PanePlay {
  readonly encounter: string;
  readonly pane: string;
  /** Ways it was looked at so far. */
  readonly looked: readonly Look[];
  /** True from the child's own check on. */
  readonly checked: boolean;
  /** Ids of the signs found before the first answer. */
  readonly seen: readonly string[];
  /** Ids of the one or two tags that are pegged to it as the reason. */
  readonly pegged: readonly string[];
  /** First answers only. */
  readonly steps: readonly AnswerStep[];
  /** What was done with it, as it stands now (repairs included). */
  readonly ended: Action | null;
  /** First answers are closed: what follows is repair. */
  readonly closed: boolean;
  readonly told: { readonly who: string; readonly words: string } | null;
}

export interface CordsState {
  readonly seed: number;
  readonly twinOf: string | null;
  /** Encounter ids in the order of this play. */
  readonly order: readonly string[];
  readonly at: number;
  readonly panes: Readonly<Record<string, PanePlay>>;
  /** Id of the window on top. */
  readonly focus: string;
  readonly moment: 'play' | 'telling' | 'feedback' | 'done';
  readonly feedback: { readonly pane: string; readonly choice: Action } | null;
  readonly telling: { readonly who: string | null } | null;
}

export const MAX_PEGS = 2;
export const keyOf = (encounter: string, pane: string): string => `${encounter}/${pane}`;

export const mainEncounters = (level: CordsLevel): Encounter[] => level.acts.flatMap((act) => act.encounters);

/** Every encounter a level file holds, twins included. */
export const allEncounters = (level: CordsLevel): Encounter[] => [...mainEncounters(level), ...level.twins.map((t) => t.encounter)];

export function encounterOf(level: CordsLevel, id: string): Encounter {
  const found = allEncounters(level).find((e) => e.id === id);
  if (!found) throw new Error(`Level ${level.id} has no encounter ${id}.`);
  return found;
}

export const currentEncounter = (level: CordsLevel, state: CordsState): Encounter =>
  encounterOf(level, state.order[Math.min(state.at, state.order.length - 1)] ?? '');

export function paneOf(encounter: Encounter, id: string): Pane {
  const found = encounter.windows.find((w) => w.id === id);
  if (!found) throw new Error(`Encounter ${encounter.id} has no window ${id}.`);
  return found;
}

/** The window on top, as the file says it and as it stands in play. */
export function inFocus(level: CordsLevel, state: CordsState): { encounter: Encounter; pane: Pane; play: PanePlay } {
  const encounter = currentEncounter(level, state);
  const pane = paneOf(encounter, state.focus);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  if (!play) throw new Error(`${encounter.id}/${pane.id} is not in play.`);
  return { encounter, pane, play };
}

export const choiceOf = (pane: Pane, as: string): Choice | undefined => pane.choices.find((c) => c.as === as);

/** Signs that the child has found: by looking, or brought by the check. */
export const litSigns = (pane: Pane, play: PanePlay): Sign[] =>
  pane.signs.filter((s) => (s.at === 'check' ? play.checked : play.looked.includes(s.at)));

export interface TankThing {
  readonly decor: Decor;
  /** False where a genuine notice was thrown away: its place in the tank stays empty. */
  readonly here: boolean;
}

/** What this play brought to the tank, and what it cost. */
export function tankOf(level: CordsLevel, state: CordsState): TankThing[] {
  const out: TankThing[] = [];
  for (const id of state.order) {
    const encounter = encounterOf(level, id);
    for (const pane of encounter.windows) {
      const ended = state.panes[keyOf(id, pane.id)]?.ended;
      const choice = ended ? choiceOf(pane, ended) : undefined;
      if (pane.decor && choice) out.push({ decor: pane.decor, here: choice.trusts === true });
    }
  }
  return out;
}

/** Did the window just hatch more of itself? So it stands until it is rewound or left. */
export function hatched(level: CordsLevel, state: CordsState): boolean {
  if (state.moment !== 'feedback' || !state.feedback) return false;
  const pane = paneOf(currentEncounter(level, state), state.feedback.pane);
  const choice = choiceOf(pane, state.feedback.choice);
  return pane.truth === 'harmful' && choice?.trusts === true && choice.grade === 'risky';
}

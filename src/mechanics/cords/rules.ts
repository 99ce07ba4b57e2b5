// Windows with cords as a reducer: look, peg, act, tell, rewind. Pure; what a choice is worth is said in judge.ts.
import type { PlayOptions, Rules, Step } from '../../core/level/protocol';
import { judge, keepsakes } from './judge';
import { type Move, readMove } from './moves';
import { encounterOrder } from './order';
import type { Action, CordsLevel, Encounter, Look, Pane } from './schema';
import {
  type CordsState,
  choiceOf,
  currentEncounter,
  encounterOf,
  inFocus,
  keyOf,
  litSigns,
  MAX_PEGS,
  type PanePlay,
  paneOf,
} from './state';

export type Happening =
  | { readonly kind: 'arrive'; readonly encounter: string }
  | { readonly kind: 'face'; readonly pane: string }
  | { readonly kind: 'looked'; readonly pane: string; readonly at: Look }
  | { readonly kind: 'pegged' | 'unpegged'; readonly pane: string; readonly sign: string }
  | { readonly kind: 'needs-reason'; readonly pane: string }
  | { readonly kind: 'checked'; readonly pane: string }
  | { readonly kind: 'chosen'; readonly pane: string; readonly choice: Action }
  | { readonly kind: 'telling'; readonly pane: string }
  | { readonly kind: 'told'; readonly who: string }
  | { readonly kind: 'rewound'; readonly pane: string }
  | { readonly kind: 'fed' }
  | { readonly kind: 'finished' };

type Out = Step<CordsState, Happening>;

function newPanes(encounter: Encounter): Record<string, PanePlay> {
  const out: Record<string, PanePlay> = {};
  for (const pane of encounter.windows) {
    out[keyOf(encounter.id, pane.id)] = {
      encounter: encounter.id,
      pane: pane.id,
      looked: [],
      checked: false,
      seen: [],
      pegged: [],
      steps: [],
      ended: null,
      closed: false,
      told: null,
    };
  }
  return out;
}

function start(level: CordsLevel, options: PlayOptions): CordsState {
  const twin = level.twins.find((t) => t.of === options.twinOf);
  const order = twin ? [twin.encounter.id] : encounterOrder(level, options.seed);
  const first = encounterOf(level, order[0] ?? '');
  return {
    seed: options.seed,
    twinOf: twin ? twin.of : null,
    order,
    at: 0,
    panes: newPanes(first),
    focus: first.windows.at(-1)?.id ?? '',
    moment: 'play',
    feedback: null,
    telling: null,
  };
}

const same = (state: CordsState, happenings: Happening[] = []): Out => ({ state, happenings });

function withPane(state: CordsState, play: PanePlay, happenings: Happening[], more: Partial<CordsState> = {}): Out {
  const panes = { ...state.panes, [keyOf(play.encounter, play.pane)]: play };
  return { state: { ...state, ...more, panes }, happenings };
}

/** What is found before the first answer is kept; what a repair finds is not. */
const finding = (pane: Pane, play: PanePlay): PanePlay => (play.closed ? play : { ...play, seen: litSigns(pane, play).map((s) => s.id) });

function look(level: CordsLevel, state: CordsState, at: Look): Out {
  const { pane, play } = inFocus(level, state);
  if (play.looked.includes(at) || !level.looks.includes(at)) return same(state);
  return withPane(state, finding(pane, { ...play, looked: [...play.looked, at] }), [{ kind: 'looked', pane: pane.id, at }]);
}

function peg(level: CordsLevel, state: CordsState, sign: string): Out {
  const { pane, play } = inFocus(level, state);
  if (play.pegged.includes(sign) || !litSigns(pane, play).some((s) => s.id === sign)) return same(state);
  const kept = play.pegged.slice(-(MAX_PEGS - 1));
  const fallen = play.pegged.filter((id) => !kept.includes(id));
  const happenings: Happening[] = fallen.map((id) => ({ kind: 'unpegged', pane: pane.id, sign: id }));
  return withPane(state, { ...play, pegged: [...kept, sign] }, [...happenings, { kind: 'pegged', pane: pane.id, sign }]);
}

function unpeg(level: CordsLevel, state: CordsState, sign: string): Out {
  const { pane, play } = inFocus(level, state);
  if (!play.pegged.includes(sign)) return same(state);
  const pegged = play.pegged.filter((id) => id !== sign);
  return withPane(state, { ...play, pegged }, [{ kind: 'unpegged', pane: pane.id, sign }]);
}

/** The first answer is kept; what follows a closed window is repair and is not. */
function noted(play: PanePlay, as: Action): PanePlay {
  const at = play.checked ? 'checked' : 'first';
  if (play.closed || play.steps.some((s) => s.at === at)) return play;
  return { ...play, steps: [...play.steps, { at, choice: as, reasons: play.pegged }] };
}

function choose(level: CordsLevel, state: CordsState, as: Action): Out {
  const { pane, play } = inFocus(level, state);
  if (!choiceOf(pane, as) || play.ended || (as === 'check' && play.checked)) return same(state);
  if (as === 'check') {
    return withPane(state, finding(pane, { ...noted(play, as), checked: true }), [{ kind: 'checked', pane: pane.id }]);
  }
  if (play.pegged.length === 0) return same(state, [{ kind: 'needs-reason', pane: pane.id }]);
  const ended: PanePlay = { ...noted(play, as), ended: as, closed: true };
  const feedback = { pane: pane.id, choice: as };
  if (as === 'tell') {
    return withPane(state, ended, [{ kind: 'telling', pane: pane.id }], { moment: 'telling', telling: { who: null }, feedback });
  }
  return withPane(state, ended, [{ kind: 'chosen', pane: pane.id, choice: as }], { moment: 'feedback', feedback });
}

function tell(level: CordsLevel, state: CordsState, move: Extract<Move, { kind: 'tell-who' | 'tell-words' }>): Out {
  if (!state.telling) return same(state);
  if (move.kind === 'tell-who') return { state: { ...state, telling: { who: move.who } }, happenings: [] };
  const { play } = inFocus(level, state);
  if (!state.telling.who) return same(state);
  const told = { who: state.telling.who, words: move.words };
  const happenings: Happening[] = [
    { kind: 'told', who: told.who },
    { kind: 'chosen', pane: play.pane, choice: 'tell' },
  ];
  return withPane(state, { ...play, told }, happenings, { moment: 'feedback', telling: null });
}

/** The window comes back as it was before the answer; what was seen stays seen. */
function rewind(level: CordsLevel, state: CordsState): Out {
  if (state.moment !== 'feedback' || !state.feedback) return same(state);
  const encounter = currentEncounter(level, state);
  const pane = paneOf(encounter, state.feedback.pane);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  if (!play) return same(state);
  const back: PanePlay = { ...play, pegged: [], ended: null };
  return withPane(state, back, [{ kind: 'rewound', pane: pane.id }], { moment: 'play', feedback: null, focus: pane.id });
}

function goOn(level: CordsLevel, state: CordsState): Out {
  if (state.moment !== 'feedback') return same(state);
  const encounter = currentEncounter(level, state);
  const calm = { moment: 'play', feedback: null } as const;
  const waiting = encounter.windows.findLast((w) => !state.panes[keyOf(encounter.id, w.id)]?.ended);
  if (waiting) return { state: { ...state, ...calm, focus: waiting.id }, happenings: [{ kind: 'face', pane: waiting.id }] };
  const at = state.at + 1;
  const next = state.order[at];
  if (!next) return { state: { ...state, ...calm, at, moment: 'done' }, happenings: [{ kind: 'finished' }] };
  const coming = encounterOf(level, next);
  const focus = coming.windows.at(-1)?.id ?? '';
  return {
    state: { ...state, ...calm, at, panes: { ...state.panes, ...newPanes(coming) }, focus },
    happenings: [{ kind: 'arrive', encounter: next }],
  };
}

function raise(level: CordsLevel, state: CordsState, id: string): Out {
  const play = state.panes[keyOf(currentEncounter(level, state).id, id)];
  if (!play || play.ended || state.focus === id) return same(state);
  return { state: { ...state, focus: id }, happenings: [{ kind: 'face', pane: id }] };
}

function step(level: CordsLevel, state: CordsState, move: Move): Out {
  if (move.kind === 'feed') return same(state, state.moment === 'done' ? [] : [{ kind: 'fed' }]);
  if (move.kind === 'rewind') return rewind(level, state);
  if (move.kind === 'go-on') return goOn(level, state);
  if (move.kind === 'tell-who' || move.kind === 'tell-words') return tell(level, state, move);
  if (state.moment !== 'play') return same(state);
  switch (move.kind) {
    case 'look':
      return look(level, state, move.at);
    case 'peg':
      return peg(level, state, move.sign);
    case 'unpeg':
      return unpeg(level, state, move.sign);
    case 'choose':
      return choose(level, state, move.choice);
    case 'raise':
      return raise(level, state, move.window);
  }
}

/** Windows with cords, as the session plays them. */
export const rules: Rules<CordsLevel, CordsState, Move, Happening> = {
  start,
  step,
  phase: (state) => {
    if (state.moment === 'done') return 'done';
    if (state.moment !== 'play') return 'feedback';
    const play = state.panes[keyOf(state.order[state.at] ?? '', state.focus)];
    return play && play.pegged.length > 0 ? 'decide' : 'look';
  },
  done: (_level, state) => state.at / Math.max(1, state.order.length),
  answers: (state) =>
    Object.values(state.panes)
      .filter((p) => p.steps.length > 0)
      .map((p) => ({ encounter: p.encounter, part: p.pane, steps: p.steps, seen: p.seen })),
  judge,
  keepsakes,
  readMove,
};

// Three ropes as a reducer: light, hang, pull, tell, rewind. Pure; what a choice is worth is said in judge.ts.
import type { PlayOptions, Rules, Step } from '../../core/level/protocol';
import { judge, keepsakes } from './judge';
import { type Move, readMove } from './moves';
import { encounterOrder } from './order';
import type { Choice, Encounter, RopesLevel } from './schema';
import {
  choiceOf,
  currentEncounter,
  encounterOf,
  firstNode,
  type GuestPlay,
  guestOf,
  inFocus,
  keyOf,
  MAX_TAGS,
  nodeOf,
  type RopesState,
  signsHere,
} from './state';

export type Happening =
  | { readonly kind: 'arrive'; readonly encounter: string }
  | { readonly kind: 'face'; readonly guest: string }
  | { readonly kind: 'lit'; readonly guest: string; readonly sign: string }
  | { readonly kind: 'hung' | 'taken-down'; readonly guest: string; readonly sign: string }
  | { readonly kind: 'needs-reason'; readonly guest: string }
  | { readonly kind: 'chosen'; readonly guest: string; readonly choice: string }
  | { readonly kind: 'asked'; readonly guest: string; readonly choice: string }
  | { readonly kind: 'telling'; readonly guest: string }
  | { readonly kind: 'told'; readonly who: string }
  | { readonly kind: 'rewound'; readonly guest: string }
  | { readonly kind: 'finished' };

type Out = Step<RopesState, Happening>;

function newGuests(encounter: Encounter): Record<string, GuestPlay> {
  const out: Record<string, GuestPlay> = {};
  for (const guest of encounter.guests) {
    out[keyOf(encounter.id, guest.id)] = {
      encounter: encounter.id,
      guest: guest.id,
      node: firstNode(guest).id,
      lit: [],
      hung: [],
      steps: [],
      ended: null,
      closed: false,
      told: null,
    };
  }
  return out;
}

function start(level: RopesLevel, options: PlayOptions): RopesState {
  const twin = level.twins.find((t) => t.of === options.twinOf);
  const order = twin ? [twin.encounter.id] : encounterOrder(level, options.seed);
  const first = encounterOf(level, order[0] ?? '');
  return {
    seed: options.seed,
    twinOf: twin ? twin.of : null,
    order,
    at: 0,
    guests: newGuests(first),
    focus: first.guests[0]?.id ?? '',
    moment: 'play',
    feedback: null,
    telling: null,
  };
}

const same = (state: RopesState): Out => ({ state, happenings: [] });

function withGuest(state: RopesState, play: GuestPlay, happenings: Happening[], more: Partial<RopesState> = {}): Out {
  const guests = { ...state.guests, [keyOf(play.encounter, play.guest)]: play };
  return { state: { ...state, ...more, guests }, happenings };
}

function look(level: RopesLevel, state: RopesState, sign: string): Out {
  const { guest, play } = inFocus(level, state);
  if (play.lit.includes(sign) || !signsHere(guest, play).some((s) => s.id === sign)) return same(state);
  return withGuest(state, { ...play, lit: [...play.lit, sign] }, [{ kind: 'lit', guest: guest.id, sign }]);
}

function hang(level: RopesLevel, state: RopesState, sign: string): Out {
  const { guest, play } = inFocus(level, state);
  if (!play.lit.includes(sign) || play.hung.includes(sign)) return same(state);
  const kept = play.hung.slice(-(MAX_TAGS - 1));
  const dropped = play.hung.filter((id) => !kept.includes(id));
  const happenings: Happening[] = dropped.map((id) => ({ kind: 'taken-down', guest: guest.id, sign: id }));
  return withGuest(state, { ...play, hung: [...kept, sign] }, [...happenings, { kind: 'hung', guest: guest.id, sign }]);
}

function takeDown(level: RopesLevel, state: RopesState, sign: string): Out {
  const { guest, play } = inFocus(level, state);
  if (!play.hung.includes(sign)) return same(state);
  const hung = play.hung.filter((id) => id !== sign);
  return withGuest(state, { ...play, hung }, [{ kind: 'taken-down', guest: guest.id, sign }]);
}

/** The first answer at a node is kept; what follows a closed story is repair and is not. */
function record(play: GuestPlay, choice: Choice): Pick<GuestPlay, 'steps'> {
  const again = play.closed || play.steps.some((s) => s.at === play.node);
  if (again) return { steps: play.steps };
  return { steps: [...play.steps, { at: play.node, choice: choice.id, reasons: play.hung }] };
}

function choose(level: RopesLevel, state: RopesState, id: string): Out {
  const { guest, node, play } = inFocus(level, state);
  const choice = node.choices.find((c) => c.id === id);
  if (!choice || play.ended) return same(state);
  // Telling a grown-up needs no reason: nothing may stand before it.
  if (node.signs.length > 0 && play.hung.length === 0 && choice.as !== 'tell') {
    return { state, happenings: [{ kind: 'needs-reason', guest: guest.id }] };
  }
  const first = record(play, choice).steps !== play.steps;
  const noted: GuestPlay = { ...play, ...record(play, choice) };
  if (choice.as === 'ask' && choice.to) {
    const brought = nodeOf(guest, choice.to).signs.map((s) => s.id);
    const lit = [...new Set([...noted.lit, ...brought])];
    const asked: GuestPlay = { ...noted, node: choice.to, lit, hung: [] };
    return withGuest(state, asked, [{ kind: 'asked', guest: guest.id, choice: id }]);
  }
  const ended: GuestPlay = choice.to === null ? { ...noted, ended: id, closed: true } : noted;
  const feedback = { guest: guest.id, node: node.id, choice: id, first };
  if (choice.as === 'tell') {
    return withGuest(state, ended, [{ kind: 'telling', guest: guest.id }], {
      moment: 'telling',
      telling: { choice: id, who: null },
      feedback,
    });
  }
  return withGuest(state, ended, [{ kind: 'chosen', guest: guest.id, choice: id }], { moment: 'feedback', feedback });
}

function tell(level: RopesLevel, state: RopesState, move: Extract<Move, { kind: 'tell-who' | 'tell-words' }>): Out {
  if (!state.telling) return same(state);
  if (move.kind === 'tell-who') return { state: { ...state, telling: { ...state.telling, who: move.who } }, happenings: [] };
  const { play } = inFocus(level, state);
  if (!state.telling.who) return same(state);
  const told = { who: state.telling.who, words: move.words };
  const happenings: Happening[] = [
    { kind: 'told', who: told.who },
    { kind: 'chosen', guest: play.guest, choice: state.telling.choice },
  ];
  return withGuest(state, { ...play, told }, happenings, { moment: 'feedback', telling: null });
}

/** Takes the guest back to where the answer was given; for ropes to before any ask. */
function rewind(level: RopesLevel, state: RopesState): Out {
  if (state.moment !== 'feedback' || !state.feedback) return same(state);
  const encounter = currentEncounter(level, state);
  const guest = guestOf(encounter, state.feedback.guest);
  const play = state.guests[keyOf(encounter.id, guest.id)];
  if (!play) return same(state);
  const node = guest.answers === 'ropes' ? firstNode(guest).id : state.feedback.node;
  const back: GuestPlay = { ...play, node, hung: [], ended: null };
  return withGuest(state, back, [{ kind: 'rewound', guest: guest.id }], { moment: 'play', feedback: null, focus: guest.id });
}

function goOn(level: RopesLevel, state: RopesState): Out {
  if (state.moment !== 'feedback' || !state.feedback) return same(state);
  const encounter = currentEncounter(level, state);
  const { guest, play } = inFocus(level, state);
  const choice = choiceOf(guest, state.feedback.choice);
  const calm = { moment: 'play', feedback: null } as const;
  if (choice?.to) {
    return withGuest(state, { ...play, node: choice.to, hung: [] }, [{ kind: 'face', guest: guest.id }], calm);
  }
  const waiting = encounter.guests.find((g) => !state.guests[keyOf(encounter.id, g.id)]?.ended);
  if (waiting) return { state: { ...state, ...calm, focus: waiting.id }, happenings: [{ kind: 'face', guest: waiting.id }] };
  const at = state.at + 1;
  const next = state.order[at];
  if (!next) return { state: { ...state, ...calm, at, moment: 'done' }, happenings: [{ kind: 'finished' }] };
  const coming = encounterOf(level, next);
  const guests = { ...state.guests, ...newGuests(coming) };
  const focus = coming.guests[0]?.id ?? '';
  return { state: { ...state, ...calm, at, guests, focus }, happenings: [{ kind: 'arrive', encounter: next }] };
}

function face(level: RopesLevel, state: RopesState, id: string): Out {
  const encounter = currentEncounter(level, state);
  const play = state.guests[keyOf(encounter.id, id)];
  if (!play || play.ended || state.focus === id) return same(state);
  return { state: { ...state, focus: id }, happenings: [{ kind: 'face', guest: id }] };
}

function step(level: RopesLevel, state: RopesState, move: Move): Out {
  if (move.kind === 'rewind') return rewind(level, state);
  if (move.kind === 'go-on') return goOn(level, state);
  if (move.kind === 'tell-who' || move.kind === 'tell-words') return tell(level, state, move);
  if (state.moment !== 'play') return same(state);
  switch (move.kind) {
    case 'look':
      return look(level, state, move.sign);
    case 'hang':
      return hang(level, state, move.sign);
    case 'take-down':
      return takeDown(level, state, move.sign);
    case 'choose':
      return choose(level, state, move.choice);
    case 'face':
      return face(level, state, move.guest);
  }
}

/** The three ropes, as the session plays them. */
export const rules: Rules<RopesLevel, RopesState, Move, Happening> = {
  start,
  step,
  phase: (state) => {
    if (state.moment === 'done') return 'done';
    if (state.moment !== 'play') return 'feedback';
    const hung = Object.values(state.guests).find((g) => g.guest === state.focus && g.encounter === state.order[state.at])?.hung;
    return hung && hung.length > 0 ? 'decide' : 'look';
  },
  done: (_level, state) => state.at / Math.max(1, state.order.length),
  answers: (state) =>
    Object.values(state.guests)
      .filter((g) => g.steps.length > 0)
      .map((g) => ({ encounter: g.encounter, part: g.guest, steps: g.steps, seen: g.lit })),
  judge,
  keepsakes,
  readMove,
};

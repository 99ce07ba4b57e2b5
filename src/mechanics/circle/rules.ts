// The shrinking circle as a reducer: look, frame, wait, cover, ask, choose the ring, pin, post, rewind. Pure; judge.ts says what it is worth.
import type { PlayOptions, Rules, Step } from '../../core/level/protocol';
import { gradeOf, judge, keepsakes, outcomeOf, stepsOf } from './judge';
import { type Move, readMove } from './moves';
import { pictureOrder } from './order';
import type { CircleLevel, Picture } from './schema';
import { type CircleState, inFrame, inHand, newPlay, type Outcome, partOf, pictureOf, present, type PicturePlay, type Shot } from './state';

export type Happening =
  | { readonly kind: 'arrive'; readonly encounter: string }
  | { readonly kind: 'looked' | 'covered' | 'uncovered' | 'pinned'; readonly part: string }
  | { readonly kind: 'answered'; readonly part: string; readonly says: 'yes' | 'no' }
  | { readonly kind: 'framed' | 'beat' | 'snapped' | 'retaken' | 'moved' | 'rung' | 'needs-pin' | 'needs-ring' }
  | { readonly kind: 'chosen'; readonly outcome: Outcome }
  | { readonly kind: 'rewound' }
  | { readonly kind: 'finished' };

type Out = Step<CircleState, Happening>;

const same = (state: CircleState): Out => ({ state, happenings: [] });
const opening = (level: CircleLevel): CircleState['moment'] => (level.takes ? 'take' : 'edit');

function start(level: CircleLevel, options: PlayOptions): CircleState {
  const twin = level.twins.find((t) => t.of === options.twinOf);
  const order = twin ? [twin.picture.id] : pictureOrder(level, options.seed);
  const first = pictureOf(level, order[0] ?? '');
  return {
    seed: options.seed,
    twinOf: twin ? twin.of : null,
    order,
    at: 0,
    plays: { [first.id]: newPlay(first) },
    moment: opening(level),
    feedback: null,
  };
}

function withPlay(state: CircleState, picture: Picture, play: PicturePlay, happening: Happening, more: Partial<CircleState> = {}): Out {
  return { state: { ...state, ...more, plays: { ...state.plays, [picture.id]: play } }, happenings: [happening] };
}

function withShot(
  level: CircleLevel,
  state: CircleState,
  change: Partial<Shot>,
  happening: Happening,
  more: Partial<CircleState> = {},
): Out {
  const { picture, play } = inHand(level, state);
  return withPlay(state, picture, { ...play, shot: { ...play.shot, ...change } }, happening, more);
}

/** Nobody can look at, cover or ask what is not there at this beat. */
function partHere(level: CircleLevel, state: CircleState, id: string) {
  const { picture, play } = inHand(level, state);
  const part = partOf(picture, id);
  return part && present(part, play.shot.beat) ? part : null;
}

function look(level: CircleLevel, state: CircleState, id: string): Out {
  const { picture, play } = inHand(level, state);
  if (!partHere(level, state, id) || play.looked.includes(id)) return same(state);
  return withPlay(state, picture, { ...play, looked: [...play.looked, id] }, { kind: 'looked', part: id });
}

function reframe(level: CircleLevel, state: CircleState, frame: string): Out {
  const { picture, play } = inHand(level, state);
  const free = state.moment === 'take' || level.tools.includes('crop');
  if (!free || play.shot.frame === frame || !picture.frames.some((f) => f.id === frame)) return same(state);
  return withShot(level, state, { frame: frame }, { kind: 'framed' });
}

/** The scene lives on: the bus leaves, a friend steps aside; after the last beat it begins again. */
function beat(level: CircleLevel, state: CircleState): Out {
  const { picture, play } = inHand(level, state);
  const beats = picture.beats ?? 1;
  if (state.moment !== 'take' || beats < 2) return same(state);
  return withShot(level, state, { beat: (play.shot.beat + 1) % beats }, { kind: 'beat' });
}

function cover(level: CircleLevel, state: CircleState, id: string, tool: 'blur' | 'sticker'): Out {
  const { picture, play } = inHand(level, state);
  const part = partHere(level, state, id);
  if (!part || !level.tools.includes(tool) || !inFrame(picture, play.shot, part) || play.shot.covers[id] === tool) return same(state);
  return withShot(level, state, { covers: { ...play.shot.covers, [id]: tool } }, { kind: 'covered', part: id });
}

function uncover(level: CircleLevel, state: CircleState, id: string): Out {
  const { play } = inHand(level, state);
  if (!play.shot.covers[id]) return same(state);
  const covers = Object.fromEntries(Object.entries(play.shot.covers).filter(([part]) => part !== id));
  return withShot(level, state, { covers }, { kind: 'uncovered', part: id });
}

function ask(level: CircleLevel, state: CircleState, id: string): Out {
  const { play } = inHand(level, state);
  const person = partHere(level, state, id)?.person;
  if (!person || !level.tools.includes('ask') || play.shot.asked.includes(id)) return same(state);
  return withShot(level, state, { asked: [...play.shot.asked, id] }, { kind: 'answered', part: id, says: person.says });
}

function pin(level: CircleLevel, state: CircleState, id: string): Out {
  const { play } = inHand(level, state);
  if (!play.looked.includes(id)) return same(state);
  return withShot(level, state, { pin: play.shot.pin === id ? null : id }, { kind: 'pinned', part: id });
}

function post(level: CircleLevel, state: CircleState): Out {
  const { picture, play } = inHand(level, state);
  if (!play.shot.ring) return { state, happenings: [{ kind: 'needs-ring' }] };
  if (!play.shot.pin) return { state, happenings: [{ kind: 'needs-pin' }] };
  const outcome = outcomeOf(picture, play.shot);
  const first = play.steps.length === 0;
  const kept = first ? { ...play, steps: stepsOf(play.shot) } : play;
  return withPlay(state, picture, kept, { kind: 'chosen', outcome }, { moment: 'feedback', feedback: { outcome, first } });
}

function rewind(level: CircleLevel, state: CircleState): Out {
  if (state.moment !== 'feedback' || !state.feedback || gradeOf(state.feedback.outcome) !== 'risky') return same(state);
  return { state: { ...state, moment: opening(level), feedback: null }, happenings: [{ kind: 'rewound' }] };
}

function goOn(level: CircleLevel, state: CircleState): Out {
  if (state.moment !== 'feedback') return same(state);
  const at = state.at + 1;
  const next = state.order[at];
  if (!next) return { state: { ...state, at, moment: 'done', feedback: null }, happenings: [{ kind: 'finished' }] };
  const plays = { ...state.plays, [next]: newPlay(pictureOf(level, next)) };
  return { state: { ...state, at, plays, moment: opening(level), feedback: null }, happenings: [{ kind: 'arrive', encounter: next }] };
}

function step(level: CircleLevel, state: CircleState, move: Move): Out {
  if (move.kind === 'rewind') return rewind(level, state);
  if (move.kind === 'go-on') return goOn(level, state);
  if (state.moment !== 'take' && state.moment !== 'edit') return same(state);
  if (move.kind === 'look') return look(level, state, move.part);
  if (move.kind === 'frame') return reframe(level, state, move.frame);
  if (move.kind === 'pin') return pin(level, state, move.part);
  if (state.moment === 'take') {
    if (move.kind === 'beat') return beat(level, state);
    return move.kind === 'snap' ? { state: { ...state, moment: 'edit' }, happenings: [{ kind: 'snapped' }] } : same(state);
  }
  switch (move.kind) {
    case 'retake':
      return level.takes ? withShot(level, state, { covers: {} }, { kind: 'retaken' }, { moment: 'take' }) : same(state);
    case 'cover':
      return cover(level, state, move.part, move.tool);
    case 'uncover':
      return uncover(level, state, move.part);
    case 'ask':
      return ask(level, state, move.part);
    case 'when':
      return level.tools.includes('wait')
        ? withShot(level, state, { after: !inHand(level, state).play.shot.after }, { kind: 'moved' })
        : same(state);
    case 'ring':
      return level.rings.includes(move.ring) ? withShot(level, state, { ring: move.ring }, { kind: 'rung' }) : same(state);
    case 'post':
      return post(level, state);
    default:
      return same(state);
  }
}

/** The shrinking circle, as the session plays it. */
export const rules: Rules<CircleLevel, CircleState, Move, Happening> = {
  start,
  step,
  phase: (state) => {
    if (state.moment === 'done') return 'done';
    if (state.moment === 'feedback') return 'feedback';
    return Object.values(state.plays).some((p) => p.shot.pin && p.steps.length === 0) ? 'decide' : 'look';
  },
  done: (_level, state) => state.at / Math.max(1, state.order.length),
  answers: (state) =>
    Object.entries(state.plays)
      .filter(([, play]) => play.steps.length > 0)
      .map(([id, play]) => ({ encounter: id, part: 'picture', steps: play.steps, seen: play.looked })),
  judge,
  keepsakes,
  readMove,
};

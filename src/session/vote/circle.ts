// The shrinking circle as a vote: post it as it stands, post it changed, or keep it in a small ring. Knows no screen.
import { gradeOf, outcomeOf } from '../../mechanics/circle/judge';
import { partOrder } from '../../mechanics/circle/order';
import { type CircleLevel, type Part, type Picture, RINGS, type Ring } from '../../mechanics/circle/schema';
import { type CircleState, inFrame, inHand, present, type Shot, untouched } from '../../mechanics/circle/state';
import { afterOf, type CircleWords, pictureWords } from '../../mechanics/circle/words';
import { randomFrom, seedOf, shuffled } from '../../core/random';
import type { VoteOption, VoteSign, VoteView, VoteWords } from './vote';

/** What this adapter reads of locales/<lang>/circle.json. */
interface CircleVerb {
  readonly use: Readonly<Record<string, string>>;
  readonly frame: Readonly<Record<string, string>>;
  readonly ring: Readonly<Record<string, string>>;
  readonly wait: string;
  readonly when: string;
}

/** Shots that change a picture, the smallest change first. */
function changedShots(level: CircleLevel, picture: Picture): Shot[] {
  const bare: Shot = { ...untouched(picture), ring: picture.plan };
  const has = (tool: CircleLevel['tools'][number]) => level.tools.includes(tool);
  const people = picture.parts.filter((p) => p.person);
  const telling = picture.parts.filter((p) => p.clue);
  const others = picture.parts.filter((p) => p.id !== picture.wanted);
  const coverable = has('blur') || has('sticker');
  const covers: Part[][] = coverable
    ? [[], ...telling.map((p) => [p]), ...people.map((p) => [p]), telling, [...telling, ...people], ...others.map((p) => [p])]
    : [[]];
  const frames = level.takes || has('crop') ? picture.frames.map((f) => f.id) : [bare.frame];
  const beats = level.takes ? Array.from({ length: picture.beats ?? 1 }, (_, i) => i) : [0];
  const tool = has('sticker') ? 'sticker' : 'blur';
  const shots: Shot[] = [];
  for (const covered of covers)
    for (const asked of has('ask') && people.length > 0 ? [[], people.map((p) => p.id)] : [[]])
      for (const after of has('wait') ? [false, true] : [false])
        for (const beat of beats)
          for (const frame of frames) {
            const shot: Shot = { ...bare, frame, beat, asked, after };
            shots.push({ ...shot, covers: Object.fromEntries(covered.filter((p) => inFrame(picture, shot, p)).map((p) => [p.id, tool])) });
          }
  return shots.slice(1);
}

const found = new WeakMap<Picture, Shot>();

/** A changed picture to vote for. Finding it tries thousands of pictures, and every redraw asks: it is found once. */
function changedShot(level: CircleLevel, picture: Picture): Shot {
  const shot = found.get(picture) ?? findShot(level, picture);
  found.set(picture, shot);
  return shot;
}

/** The first change that is fine for those it is meant for, else the first change there is. */
function findShot(level: CircleLevel, picture: Picture): Shot {
  const shots = changedShots(level, picture);
  const fine = picture.truth === 'harmful' ? shots.find((s) => outcomeOf(picture, s) === 'great') : undefined;
  return (
    fine ??
    shots.find((s) => Object.keys(s.covers).length > 0 || s.asked.length > 0 || s.after) ??
    shots[0] ?? { ...untouched(picture), ring: picture.plan }
  );
}

const smallRing = (level: CircleLevel, picture: Picture): Ring =>
  RINGS.filter((r) => level.rings.includes(r) && r !== picture.plan)[0] ?? picture.plan;

function movesOf(level: CircleLevel, picture: Picture, shot: Shot): unknown[] {
  const framing = shot.frame === untouched(picture).frame ? [] : [{ kind: 'frame', frame: shot.frame }];
  const taking = level.takes ? [...Array.from({ length: shot.beat }, () => ({ kind: 'beat' })), ...framing, { kind: 'snap' }] : framing;
  return [
    ...taking,
    ...shot.asked.map((part) => ({ kind: 'ask', part })),
    ...Object.entries(shot.covers).map(([part, tool]) => ({ kind: 'cover', part, tool })),
    ...(shot.after ? [{ kind: 'when' }] : []),
    { kind: 'ring', ring: shot.ring },
    { kind: 'post' },
  ];
}

function labelOf(picture: Picture, shot: Shot, words: CircleWords, verb: CircleVerb): string {
  const mine = pictureWords(words, picture.id);
  const named = (ids: readonly string[]) => ids.map((id) => mine.parts[id] ?? id).join(', ');
  const covered = Object.keys(shot.covers);
  const cover = mine.cover ?? verb.use[Object.values(shot.covers)[0] ?? 'sticker'] ?? '';
  return [
    shot.beat > 0 ? verb.wait : '',
    shot.frame === untouched(picture).frame ? '' : verb.frame[shot.frame],
    shot.asked.length > 0 ? `${verb.use.ask}: ${named(shot.asked)}` : '',
    covered.length > 0 ? `${cover}: ${named(covered)}` : '',
    shot.after ? verb.when : '',
    verb.ring[shot.ring ?? 'me'],
  ]
    .filter(Boolean)
    .join(' · ');
}

function optionsOf(level: CircleLevel, picture: Picture, seed: number, words: CircleWords, verb: CircleVerb): VoteOption[] {
  const bare = { ...untouched(picture), ring: picture.plan };
  const shots = [
    { id: 'as-it-is', shot: bare },
    { id: 'changed', shot: changedShot(level, picture) },
    { id: 'small-ring', shot: { ...bare, ring: smallRing(level, picture) } },
  ];
  return shuffled(shots, randomFrom(seedOf(`${picture.id}:vote`, seed))).map(({ id, shot }) => ({
    id,
    label: labelOf(picture, shot, words, verb),
    moves: movesOf(level, picture, shot),
  }));
}

export function circleVote(level: CircleLevel, state: CircleState, words: VoteWords): VoteView {
  if (state.moment === 'done') return { kind: 'done', key: 'done' };
  const mine = words.level as CircleWords;
  const verb = words.verb as CircleVerb;
  const { picture, play } = inHand(level, state);
  if (state.feedback) {
    const after = afterOf(mine, picture.id, state.feedback.outcome);
    return { kind: 'after', key: `${picture.id}/after`, grade: gradeOf(state.feedback.outcome), ...after, moves: [{ kind: 'go-on' }] };
  }
  const said = pictureWords(mine, picture.id);
  const here = partOrder(level, picture, state.seed).filter((p) => present(p, play.shot.beat));
  const signOf = (p: Part): VoteSign => ({
    id: p.id,
    text: [said.parts[p.id], said.notes[p.id]].filter(Boolean).join(': '),
    moves: play.shot.pin === p.id ? [] : [{ kind: 'pin', part: p.id }],
  });
  return {
    kind: 'turn',
    key: picture.id,
    lead: '',
    title: said.lead,
    lines: [],
    look: here.filter((p) => !play.looked.includes(p.id)).map((p) => ({ kind: 'look', part: p.id })),
    signs: here.filter((p) => play.looked.includes(p.id)).map(signOf),
    options: optionsOf(level, picture, state.seed, mine, verb),
  };
}

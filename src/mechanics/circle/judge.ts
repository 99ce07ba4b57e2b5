// What a posted picture is worth: who can see it, how many homes still fit, who minds. Pure and recomputable at any time.
import { type Cue, type Grade, isDanger } from '../../core/level/level';
import type { Answer, AnswerStep } from '../../core/progress/attempt';
import type { Judged, JudgedCue, JudgedDecision, JudgedItem, JudgedReason } from '../../core/scoring/judged';
import { type CircleLevel, type Part, type Picture, RINGS, type Ring } from './schema';
import { allPictures, type Cover, homesFor, inSight, minding, type Outcome, partOf, rankOf, type Shot, untouched } from './state';

/** At least so many of the 40 homes must still fit before a picture goes to this ring. */
export const NEED: Readonly<Record<Ring, number>> = { me: 0, family: 0, friends: 6, school: 12, everyone: 20 };
const GRADES: Readonly<Record<Outcome, Grade>> = {
  great: 'wise',
  spare: 'okay',
  hidden: 'risky',
  unreached: 'risky',
  minded: 'risky',
  found: 'risky',
};
const MISCONCEPTIONS: Readonly<Record<Outcome, string | null>> = {
  great: null,
  spare: 'hide-everything',
  hidden: 'hide-everything',
  unreached: 'share-with-nobody',
  minded: 'my-picture-my-choice',
  found: 'one-clue-is-nothing',
};

export const gradeOf = (outcome: Outcome): Grade => GRADES[outcome];

/** Covers (and waiting) that hid nothing: on a fine picture each of them, on another one those on harmless parts. */
export function spareCovers(picture: Picture, shot: Shot): number {
  const covered = picture.parts.filter((p) => shot.covers[p.id]);
  const waited = shot.after && !picture.parts.some((p) => p.now) ? 1 : 0;
  if (picture.truth === 'genuine') return covered.length + (shot.after ? 1 : 0);
  return covered.filter((p) => !p.clue && !p.person).length + waited;
}

/** On a picture that does give something away, one cover too many is forgiven. */
const FORGIVEN = { harmful: 1, genuine: 0 } as const;

/** What becomes of a picture posted like this. */
export function outcomeOf(picture: Picture, shot: Shot): Outcome {
  const ring = shot.ring ?? 'me';
  const wanted = partOf(picture, picture.wanted);
  if (!wanted || !inSight(picture, shot, wanted)) return 'hidden';
  if (rankOf(ring) < rankOf(picture.for) || (picture.live && shot.after)) return 'unreached';
  if (minding(picture, shot, ring).length > 0) return 'minded';
  if (homesFor(picture, shot).length < NEED[ring]) return 'found';
  return spareCovers(picture, shot) > FORGIVEN[picture.truth] ? 'spare' : 'great';
}

/** The picture as it stands, for those it was meant for. */
export const asItStands = (picture: Picture): Outcome => outcomeOf(picture, { ...untouched(picture), ring: picture.plan });

/** A posted picture as answer steps: where each thing was done, and what. */
export function stepsOf(shot: Shot): AnswerStep[] {
  const step = (at: string, choice: string, reasons: readonly string[] = []): AnswerStep => ({ at, choice, reasons });
  return [
    step('frame', shot.frame),
    step('beat', `b${shot.beat}`),
    ...Object.entries(shot.covers).map(([part, tool]) => step(tool, part)),
    ...shot.asked.map((part) => step('ask', part)),
    step('when', shot.after ? 'after' : 'now'),
    step('ring', shot.ring ?? 'me', shot.pin ? [shot.pin] : []),
  ];
}

/** Reads answer steps back; null where nothing was posted. */
export function shotOf(picture: Picture, steps: readonly AnswerStep[]): Shot | null {
  const last = steps.find((s) => s.at === 'ring');
  const ring = RINGS.find((r) => r === last?.choice);
  if (!last || !ring) return null;
  const at = (name: string) => steps.filter((s) => s.at === name).map((s) => s.choice);
  const covers: Record<string, Cover> = {};
  for (const tool of ['blur', 'sticker'] as const) for (const id of at(tool)) covers[id] = tool;
  return {
    frame: at('frame')[0] ?? untouched(picture).frame,
    beat: Number((at('beat')[0] ?? 'b0').slice(1)) || 0,
    covers,
    asked: at('ask'),
    after: at('when')[0] === 'after',
    ring,
    pin: last.reasons[0] ?? null,
  };
}

/** Is this part a right reason for this picture? */
export const isReason = (picture: Picture, part: Part): boolean =>
  part.cue !== null && isDanger(part.cue) === (picture.truth === 'harmful');

interface Judging {
  readonly picture: Picture;
  readonly answer: Answer | undefined;
  readonly shot: Shot | null;
}

const PART = 'picture';

function decisionOf({ picture, shot }: Judging): JudgedDecision {
  const outcome = shot ? outcomeOf(picture, shot) : 'unreached';
  return {
    encounter: picture.id,
    part: PART,
    grade: gradeOf(outcome),
    outcomes: picture.outcomes,
    misconception: shot ? MISCONCEPTIONS[outcome] : null,
  };
}

function pinned({ picture, shot }: Judging): Part | null {
  const part = shot?.pin ? partOf(picture, shot.pin) : undefined;
  return part && isReason(picture, part) ? part : null;
}

const reasonOf = (judging: Judging): JudgedReason => ({ encounter: judging.picture.id, part: PART, right: pinned(judging) !== null });

/** A cue is found by looking at it. */
function cuesOf({ picture, answer }: Judging): JudgedCue[] {
  const seen = new Set(answer?.seen ?? []);
  return picture.parts.flatMap((p) => (p.cue ? [{ encounter: picture.id, part: PART, sign: p.id, cue: p.cue, lit: seen.has(p.id) }] : []));
}

/** A harmful picture was trusted when it slipped through; a fine one when it went out as it was. */
function itemOf({ picture, shot }: Judging): JudgedItem {
  const outcome = shot ? outcomeOf(picture, shot) : 'unreached';
  const slipped = outcome === 'found' || outcome === 'minded';
  return {
    encounter: picture.id,
    part: PART,
    truth: picture.truth,
    trusted: shot !== null && (picture.truth === 'harmful' ? slipped : outcome === 'great'),
    answered: shot !== null,
  };
}

/** Judges first answers against the level as it is today. Shares are of the whole level, or of the one twin. */
export function judge(level: CircleLevel, answers: readonly Answer[], twinOf?: string): Judged {
  const pictures = twinOf ? level.twins.filter((t) => t.of === twinOf).map((t) => t.picture) : level.acts.flatMap((a) => a.pictures);
  const all = pictures.map((picture): Judging => {
    const answer = answers.find((a) => a.encounter === picture.id);
    return { picture, answer, shot: shotOf(picture, answer?.steps ?? []) };
  });
  return {
    decisions: all.map(decisionOf),
    reasons: all.map(reasonOf),
    cues: all.flatMap(cuesOf),
    items: all.map(itemOf),
    named: [...new Set(all.flatMap((judging): Cue[] => (pinned(judging)?.cue ? [pinned(judging)?.cue as Cue] : [])))],
  };
}

/** The child's own photos: every picture that reached those who waited for it, and let nothing slip. */
export function keepsakes(level: CircleLevel, answers: readonly Answer[]): string[] {
  return allPictures(level).flatMap((picture) => {
    const shot = shotOf(picture, answers.find((a) => a.encounter === picture.id)?.steps ?? []);
    return shot && gradeOf(outcomeOf(picture, shot)) !== 'risky' ? [`photo-${picture.id}`] : [];
  });
}

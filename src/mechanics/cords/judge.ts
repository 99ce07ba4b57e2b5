// What answers to a level of windows with cords are worth: decisions, reasons, cues found, trust. Pure and recomputable at any time.
import { type Cue, type Grade, isDanger, POINTS } from '../../core/level/level';
import type { Answer, AnswerStep } from '../../core/progress/attempt';
import type { Judged, JudgedCue, JudgedDecision, JudgedItem, JudgedReason } from '../../core/scoring/judged';
import type { Choice, CordsLevel, Encounter, Pane, Sign } from './schema';
import { allEncounters, choiceOf, mainEncounters } from './state';

interface Judging {
  readonly encounter: Encounter;
  readonly pane: Pane;
  readonly answer: Answer | undefined;
}

interface Taken {
  readonly step: AnswerStep;
  readonly choice: Choice;
  readonly grade: Grade;
}

const weaker = (a: Grade, b: Grade): Grade => (POINTS[a] <= POINTS[b] ? a : b);

/** Does what this sign shows fit the case? */
export const fits = (pane: Pane, s: Sign): boolean => s.cue !== null && isDanger(s.cue) === (pane.truth === 'harmful');

/** Signs that are a right reason: the ones the file names, else every sign whose cue fits the case. */
export function rightReasons(pane: Pane, choice: Choice): Set<string> {
  if (choice.reasons) return new Set(choice.reasons);
  return new Set(pane.signs.filter((s) => fits(pane, s)).map((s) => s.id));
}

const taken = (pane: Pane, answer: Answer | undefined): Taken[] =>
  (answer?.steps ?? []).flatMap((step) => {
    const choice = choiceOf(pane, step.choice);
    return choice ? [{ step, choice, grade: step.at === 'checked' ? (choice.checked ?? choice.grade) : choice.grade }] : [];
  });

/** What was done in the end; a check alone ends nothing. */
const endOf = (pane: Pane, answer: Answer | undefined): Taken | undefined => taken(pane, answer).find((t) => t.choice.as !== 'check');

/** One decision a window: the weakest step counts, so a check is neither a bonus nor a free way out. */
function decisionOf({ encounter, pane, answer }: Judging): JudgedDecision {
  const base = { encounter: encounter.id, part: pane.id, outcomes: encounter.outcomes };
  const steps = taken(pane, answer);
  if (!endOf(pane, answer)) return { ...base, grade: 'risky', misconception: null };
  const grade = steps.reduce<Grade>((g, t) => weaker(g, t.grade), 'wise');
  const wrong = steps.find((t) => t.choice.misconception && t.grade === grade && grade !== 'wise');
  return { ...base, grade, misconception: wrong?.choice.misconception ?? null };
}

function reasonOf({ encounter, pane, answer }: Judging): JudgedReason {
  const base = { encounter: encounter.id, part: pane.id };
  const end = endOf(pane, answer);
  if (!end || end.grade === 'risky' || end.step.reasons.length === 0) return { ...base, right: false };
  const right = rightReasons(pane, end.choice);
  return { ...base, right: end.step.reasons.every((id) => right.has(id)) };
}

/** Cues the child's own looking can find; what the check brings is not counted. */
function cuesOf({ encounter, pane, answer }: Judging): JudgedCue[] {
  const seen = new Set(answer?.seen ?? []);
  return pane.signs
    .filter((s) => s.at !== 'check')
    .flatMap((s) => (s.cue ? [{ encounter: encounter.id, part: pane.id, sign: s.id, cue: s.cue, lit: seen.has(s.id) }] : []));
}

function itemOf({ encounter, pane, answer }: Judging): JudgedItem {
  const end = endOf(pane, answer);
  return {
    encounter: encounter.id,
    part: pane.id,
    truth: pane.truth,
    trusted: end?.choice.trusts === true,
    answered: end !== undefined,
  };
}

/** Cues that were given as a right reason. */
function namedOf(one: Judging): Cue[] {
  if (!reasonOf(one).right) return [];
  const reasons = endOf(one.pane, one.answer)?.step.reasons ?? [];
  return one.pane.signs.flatMap((s) => (s.cue && reasons.includes(s.id) ? [s.cue] : []));
}

/** Judges first answers against the level as it is today. Shares are of the whole level, or of the one twin. */
export function judge(level: CordsLevel, answers: readonly Answer[], twinOf?: string): Judged {
  const encounters = twinOf ? level.twins.filter((t) => t.of === twinOf).map((t) => t.encounter) : mainEncounters(level);
  const all: Judging[] = encounters.flatMap((encounter) =>
    encounter.windows.map((pane) => ({
      encounter,
      pane,
      answer: answers.find((a) => a.encounter === encounter.id && a.part === pane.id),
    })),
  );
  return {
    decisions: all.map(decisionOf),
    reasons: all.map(reasonOf),
    cues: all.flatMap(cuesOf),
    items: all.map(itemOf),
    named: [...new Set(all.flatMap(namedOf))],
  };
}

/** What lives in the child's tank from now on: things of genuine windows that were trusted in the first answer. */
export function keepsakes(level: CordsLevel, answers: readonly Answer[]): string[] {
  const things = allEncounters(level).flatMap((encounter) =>
    encounter.windows.flatMap((pane) => {
      const answer = answers.find((a) => a.encounter === encounter.id && a.part === pane.id);
      return pane.decor && endOf(pane, answer)?.choice.trusts ? [pane.decor] : [];
    }),
  );
  return [...new Set(things)];
}

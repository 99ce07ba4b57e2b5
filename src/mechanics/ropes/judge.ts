// What answers to a three-ropes level are worth: decisions, reasons, cues lit, trust. Pure and recomputable at any time.
import { type Cue, type Grade, isDanger, POINTS } from '../../core/level/level';
import type { Answer, AnswerStep } from '../../core/progress/attempt';
import type { Judged, JudgedCue, JudgedDecision, JudgedItem, JudgedReason } from '../../core/scoring/judged';
import type { Choice, Encounter, Guest, RopesLevel, Sign } from './schema';
import { allEncounters, askedNodes, choiceOf, firstNode } from './state';

const weaker = (a: Grade, b: Grade): Grade => (POINTS[a] <= POINTS[b] ? a : b);

/** Signs that are a right reason: the ones the file names, else every sign whose cue fits the case. */
export function rightReasons(guest: Guest, choice: Choice): Set<string> {
  if (choice.reasons) return new Set(choice.reasons);
  const fits = (s: Sign) => s.cue !== null && isDanger(s.cue) === (guest.truth === 'harmful');
  return new Set(
    guest.nodes
      .flatMap((n) => n.signs)
      .filter(fits)
      .map((s) => s.id),
  );
}

interface Judging {
  readonly encounter: Encounter;
  readonly guest: Guest;
  readonly answer: Answer | undefined;
}

const known = (guest: Guest, steps: readonly AnswerStep[]): { step: AnswerStep; choice: Choice }[] =>
  steps.flatMap((step) => {
    const choice = choiceOf(guest, step.choice);
    return choice ? [{ step, choice }] : [];
  });

function decisionsOf({ encounter, guest, answer }: Judging): JudgedDecision[] {
  const base = { encounter: encounter.id, part: guest.id, outcomes: encounter.outcomes };
  const taken = known(guest, answer?.steps ?? []);
  if (taken.length === 0) return [{ ...base, grade: 'risky', misconception: null }];
  if (guest.answers === 'cards') {
    return taken.map(({ choice }) => ({ ...base, grade: choice.grade, misconception: choice.misconception ?? null }));
  }
  const ended = taken.at(-1)?.choice.to === null;
  const grade = taken.reduce<Grade>((g, t) => weaker(g, t.choice.grade), ended ? 'wise' : 'risky');
  const wrong = taken.find((t) => t.choice.misconception && t.choice.grade === grade);
  return [{ ...base, grade, misconception: wrong?.choice.misconception ?? null }];
}

function reasonsOf({ encounter, guest, answer }: Judging): JudgedReason[] {
  const base = { encounter: encounter.id, part: guest.id };
  const taken = known(guest, answer?.steps ?? []);
  const given = guest.answers === 'ropes' ? taken.slice(-1) : taken;
  if (given.length === 0) return [{ ...base, right: false }];
  return given.flatMap(({ step, choice }) => {
    const node = guest.nodes.find((n) => n.id === step.at);
    if (!node || node.signs.length === 0) return [];
    const right = rightReasons(guest, choice);
    const fits = step.reasons.length > 0 && step.reasons.every((id) => right.has(id));
    return [{ ...base, right: fits && choice.grade !== 'risky' && choice.as !== 'ask' }];
  });
}

/** Cues the child's own light can find: those of the first node and of each node the answers passed, not what Lumi brought. */
function cuesOf({ encounter, guest, answer }: Judging): JudgedCue[] {
  const brought = askedNodes(guest);
  const passed = new Set([firstNode(guest).id, ...(answer?.steps ?? []).map((s) => s.at)]);
  const seen = new Set(answer?.seen ?? []);
  return guest.nodes
    .filter((n) => passed.has(n.id) && !brought.has(n.id))
    .flatMap((n) => n.signs)
    .flatMap((s) => (s.cue ? [{ encounter: encounter.id, part: guest.id, sign: s.id, cue: s.cue, lit: seen.has(s.id) }] : []));
}

/** Trusted as the first story ended; unended stories are not counted as answered. */
function itemOf({ encounter, guest, answer }: Judging): JudgedItem {
  const last = known(guest, answer?.steps ?? []).at(-1)?.choice;
  const ended = last !== undefined && last.to === null;
  return { encounter: encounter.id, part: guest.id, truth: guest.truth, trusted: ended && last.trusts === true, answered: ended };
}

/** Judges first answers against the level as it is today. Shares are of the whole level, or of the one twin. */
export function judge(level: RopesLevel, answers: readonly Answer[], twinOf?: string): Judged {
  const encounters = twinOf ? level.twins.filter((t) => t.of === twinOf).map((t) => t.encounter) : level.acts.flatMap((a) => a.encounters);
  const all: Judging[] = encounters.flatMap((encounter) =>
    encounter.guests.map((guest) => ({
      encounter,
      guest,
      answer: answers.find((a) => a.encounter === encounter.id && a.part === guest.id),
    })),
  );
  return {
    decisions: all.flatMap(decisionsOf),
    reasons: all.flatMap(reasonsOf),
    cues: all.flatMap(cuesOf),
    items: all.map(itemOf),
    named: [...new Set(all.flatMap(namedOf))],
  };
}

/** Cues of the tags that were a right reason. */
function namedOf({ guest, answer }: Judging): Cue[] {
  const signs = guest.nodes.flatMap((n) => n.signs);
  return known(guest, answer?.steps ?? []).flatMap(({ step, choice }) => {
    const right = rightReasons(guest, choice);
    if (choice.grade === 'risky' || !step.reasons.every((id) => right.has(id))) return [];
    return signs.flatMap((s) => (s.cue && step.reasons.includes(s.id) ? [s.cue] : []));
  });
}

/** Players of the band: genuine guests who were trusted in the first answer. */
export function keepsakes(level: RopesLevel, answers: readonly Answer[]): string[] {
  const guests = allEncounters(level).flatMap((e) => e.guests.map((guest) => ({ encounter: e, guest })));
  const players = guests.flatMap(({ encounter, guest }) => {
    const answer = answers.find((a) => a.encounter === encounter.id && a.part === guest.id);
    const last = known(guest, answer?.steps ?? []).at(-1)?.choice;
    return guest.player && last?.trusts ? [guest.player] : [];
  });
  return [...new Set(players)];
}

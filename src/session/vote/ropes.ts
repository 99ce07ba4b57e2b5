// Three ropes as a vote: the guest's lines, the signs in the light, ropes, cards and tools to choose from.
import { choiceOrder } from '../../mechanics/ropes/order';
import type { Choice, RopesLevel } from '../../mechanics/ropes/schema';
import { choiceOf, currentEncounter, guestOf, inFocus, type RopesState, signsHere, visited } from '../../mechanics/ropes/state';
import { guestWords, type RopesWords } from '../../mechanics/ropes/words';
import { TOLD, type VoteView, type VoteWords } from './vote';

const labelOf = (choice: Choice, say: Readonly<Record<string, string>>, words: VoteWords): string => {
  if (choice.as === 'say') return say[choice.id] ?? '';
  return words.say(
    choice.as === 'open' || choice.as === 'ask' || choice.as === 'shut' ? `play.rope.${choice.as}` : `play.tool.${choice.as}`,
  );
};

export function ropesVote(level: RopesLevel, state: RopesState, words: VoteWords): VoteView {
  if (state.moment === 'done') return { kind: 'done', key: 'done' };
  const level_ = words.level as RopesWords;
  if (state.feedback) {
    const encounter = currentEncounter(level, state);
    const guest = guestOf(encounter, state.feedback.guest);
    const after = guestWords(level_, encounter.id, guest.id).after[state.feedback.choice];
    const grade = choiceOf(guest, state.feedback.choice)?.grade ?? 'okay';
    const key = `${encounter.id}/${guest.id}/${state.feedback.node}/after`;
    return {
      kind: 'after',
      key,
      grade,
      what: after?.what ?? '',
      why: after?.why ?? '',
      next: after?.next ?? '',
      moves: [{ kind: 'go-on' }],
    };
  }
  const { encounter, guest, node, play } = inFocus(level, state);
  const mine = guestWords(level_, encounter.id, guest.id);
  const order = choiceOrder(level, state.seed, node);
  const choices = [...order.ropes, ...order.cards, ...order.tools];
  const known = signsHere(guest, play);
  return {
    kind: 'turn',
    key: `${encounter.id}/${guest.id}/${node.id}`,
    lead: level_.encounters[encounter.id]?.lead ?? '',
    title: mine.name,
    lines: visited(guest, play).flatMap((n) => n.lines.map((l) => ({ by: l.by, text: mine.lines[l.id] ?? '' }))),
    look: known.filter((s) => !play.lit.includes(s.id)).map((s) => ({ kind: 'look', sign: s.id })),
    signs: known
      .filter((s) => play.lit.includes(s.id))
      .map((s) => ({
        id: s.id,
        text: mine.signs[s.id] ?? '',
        moves: [...play.hung.map((id) => ({ kind: 'take-down', sign: id })), { kind: 'hang', sign: s.id }],
      })),
    options: choices.map((choice) => ({
      id: choice.id,
      label: labelOf(choice, mine.say ?? {}, words),
      moves: [{ kind: 'choose', choice: choice.id }, ...(choice.as === 'tell' ? TOLD : [])],
    })),
  };
}

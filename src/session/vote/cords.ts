// Windows with cords as a vote: what the window says, what looking finds, its own buttons beside the child's own tools.
import type { Action, CordsLevel } from '../../mechanics/cords/schema';
import { ACTIONS } from '../../mechanics/cords/schema';
import { type CordsState, choiceOf, currentEncounter, inFocus, litSigns, paneOf } from '../../mechanics/cords/state';
import { type CordsWords, type PaneWords, paneWords, type VerbWords } from '../../mechanics/cords/words';
import { TOLD, type VoteView, type VoteWords } from './vote';

const labelOf = (as: Action, pane: PaneWords, verb: VerbWords): string =>
  as === 'go' ? `“${pane.go}”` : as === 'close' ? `“${pane.close}”` : (verb.act[as] ?? as);

function afterOf(level: CordsLevel, state: CordsState, words: CordsWords, verb: VerbWords): VoteView | null {
  if (!state.feedback) return null;
  const encounter = currentEncounter(level, state);
  const pane = paneOf(encounter, state.feedback.pane);
  const { choice: as } = state.feedback;
  const play = state.panes[`${encounter.id}/${pane.id}`];
  const choice = choiceOf(pane, as);
  const grade = (play?.checked ? choice?.checked : undefined) ?? choice?.grade ?? 'okay';
  const mine = paneWords(words, encounter.id, pane.id);
  return {
    kind: 'after',
    key: `${encounter.id}/${pane.id}/after`,
    grade,
    what: mine.after[as] ?? verb.after[`${as}-${pane.truth}`] ?? '',
    why: mine.why,
    next: verb.next[`${as}-${pane.truth}-${grade}`] ?? verb.next[`${as}-${pane.truth}`] ?? '',
    moves: [{ kind: 'go-on' }],
  };
}

export function cordsVote(level: CordsLevel, state: CordsState, words: VoteWords): VoteView {
  if (state.moment === 'done') return { kind: 'done', key: 'done' };
  const mine = words.level as CordsWords;
  const verb = words.verb as VerbWords;
  const after = afterOf(level, state, mine, verb);
  if (after) return after;
  const { encounter, pane, play } = inFocus(level, state);
  const said = paneWords(mine, encounter.id, pane.id);
  const offered = ACTIONS.filter((as) => choiceOf(pane, as) && !(as === 'check' && play.checked));
  return {
    kind: 'turn',
    key: `${encounter.id}/${pane.id}/${play.checked ? 'checked' : 'new'}`,
    lead: mine.encounters[encounter.id]?.lead ?? '',
    title: said.title,
    lines: [{ by: 'window', text: said.text }],
    look: level.looks.filter((at) => !play.looked.includes(at)).map((at) => ({ kind: 'look', at })),
    signs: litSigns(pane, play).map((s) => ({
      id: s.id,
      text: said.signs[s.id] ?? '',
      moves: [...play.pegged.map((id) => ({ kind: 'unpeg', sign: id })), { kind: 'peg', sign: s.id }],
    })),
    options: offered.map((as) => ({
      id: as,
      label: labelOf(as, said, verb),
      moves: [{ kind: 'choose', choice: as }, ...(as === 'tell' ? TOLD : [])],
    })),
  };
}

// What happened at a window, why, what next: after every action, right or wrong, harmful or genuine. Never blames.
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { Speak } from '../ropes/panel-bits';
import type { CordsProps } from './panel-context';
import type { Action, Pane } from './schema';
import { choiceOf, currentEncounter, keyOf, paneOf } from './state';
import { type PaneWords, paneWords, type VerbWords } from './words';

const SHAPES = { wise: 'ui-check', okay: 'ui-check', risky: 'ui-retry' } as const;
const TITLES = { wise: 'play.good', okay: 'play.okay', risky: 'play.think' } as const;

/** What happened: the window's own words, else the verb's. */
const whatHappened = (verb: VerbWords, words: PaneWords, pane: Pane, as: Action): string =>
  words.after[as] ?? verb.after[`${as}-${pane.truth}`] ?? '';

export function FeedbackCard({ house, verb, level, state, send }: CordsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const encounter = currentEncounter(level, state);
  if (!state.feedback) return null;
  const pane = paneOf(encounter, state.feedback.pane);
  const choice = choiceOf(pane, state.feedback.choice);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  if (!choice || !play) return null;
  const grade = play.checked ? (choice.checked ?? choice.grade) : choice.grade;
  const words = paneWords(house.words, encounter.id, pane.id);
  const cues = pane.signs.filter((s) => s.at !== 'check' && s.cue && isDanger(s.cue) === (pane.truth === 'harmful'));
  const full = grade !== 'wise' || cues.some((s) => s.cue && !house.met(s.cue));
  const what = whatHappened(verb, words, pane, choice.as);
  const next = verb.next[`${choice.as}-${pane.truth}-${grade}`] ?? verb.next[`${choice.as}-${pane.truth}`] ?? '';
  const brought = grade !== 'risky' && choice.trusts && pane.decor;
  return (
    <section class={`feedback ${grade === 'risky' ? 'think' : 'good'}`} aria-live="polite">
      <h2 ref={heading} tabIndex={-1}>
        <img src={artUrl(SHAPES[grade])} alt="" width="40" height="40" />
        {house.t(TITLES[grade])}
      </h2>
      <p class="what">
        {brought && <img class="brought" src={artUrl(`decor-${pane.decor}`)} alt="" width="72" height="72" />}
        {what}
      </p>
      {pane.decor && choice.trusts === false && <p class="empty-place">{verb.say.empty}</p>}
      <ul class="feedback-cues">
        {cues.slice(0, 2).map((s) => (
          <li key={s.id}>
            <img src={artUrl(`ico-${s.picture}`)} alt="" width="30" height="30" />
            {words.signs[s.id]}
          </li>
        ))}
      </ul>
      {full && <p class="why">{words.why}</p>}
      {full && <p class="next">{next}</p>}
      {play.told && choice.as === 'tell' && <p class="reply">{house.help.reply[play.told.who]}</p>}
      <Speak house={house} text={[what, full ? words.why : '', full ? next : ''].join(' ')} />
      <div class="feedback-actions">
        {grade === 'risky' && (
          <button type="button" class="btn" data-action="rewind" onClick={() => send({ kind: 'rewind' })}>
            {verb.say.rewind}
          </button>
        )}
        <button type="button" class="btn sun" data-action="continue" onClick={() => send({ kind: 'go-on' })}>
          {house.t('play.goOn')}
        </button>
      </div>
    </section>
  );
}

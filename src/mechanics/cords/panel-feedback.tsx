// What happened at a window, why, what next: after every action, right or wrong, harmful or genuine. Never blames.
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { Said, SayButton, useVoice } from '../../views/say';
import type { CordsProps } from './panel-context';
import type { Action, Choice, Pane } from './schema';
import { choiceOf, currentEncounter, keyOf, type PanePlay, paneOf } from './state';
import { type PaneWords, paneWords, type VerbWords } from './words';

const SHAPES = { wise: 'ui-check', okay: 'ui-check', risky: 'ui-retry' } as const;
const MOODS = { wise: 'proud', okay: 'happy', risky: 'think' } as const;
const TITLES = { wise: 'play.good', okay: 'play.okay', risky: 'play.think' } as const;

/** What happened: the window's own words, else the verb's. */
const whatHappened = (verb: VerbWords, words: PaneWords, pane: Pane, as: Action): string =>
  words.after[as] ?? verb.after[`${as}-${pane.truth}`] ?? '';

interface ToldProps extends CordsProps {
  readonly pane: Pane;
  readonly choice: Choice;
  readonly play: PanePlay;
}

function Told({ house, verb, send, pane, choice, play }: ToldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const grade = play.checked ? (choice.checked ?? choice.grade) : choice.grade;
  const words = paneWords(house.words, play.encounter, pane.id);
  const cues = pane.signs.filter((s) => s.at !== 'check' && s.cue && isDanger(s.cue) === (pane.truth === 'harmful'));
  const full = grade !== 'wise' || cues.some((s) => s.cue && !house.met(s.cue));
  const shown = cues.slice(0, 2);
  const title = house.t(TITLES[grade]);
  const what = whatHappened(verb, words, pane, choice.as);
  const why = full ? words.why : '';
  const next = full ? (verb.next[`${choice.as}-${pane.truth}-${grade}`] ?? verb.next[`${choice.as}-${pane.truth}`] ?? '') : '';
  const empty = pane.decor && choice.trusts === false ? (verb.say.empty ?? '') : '';
  const reply = play.told && choice.as === 'tell' ? (house.help.reply[play.told.who] ?? '') : '';
  const voice = useVoice([title, what, empty, ...shown.map((s) => words.signs[s.id] ?? ''), why, next, reply]);
  const line = (look: string, text: string) =>
    text && (
      <p class={look}>
        <Said voice={voice} text={text} />
      </p>
    );
  return (
    <section class={`feedback ${grade === 'risky' ? 'think' : 'good'}`} aria-live="polite">
      <img class="feedback-lumi" src={artUrl(`lumi-${MOODS[grade]}`)} alt="" />
      <SayButton voice={voice} />
      <div class="feedback-scroll">
        <h2 ref={heading} tabIndex={-1}>
          <img src={artUrl(SHAPES[grade])} alt="" width="40" height="40" />
          <Said voice={voice} text={title} />
        </h2>
        {grade !== 'risky' && choice.trusts && pane.decor && (
          <img class="brought" src={artUrl(`decor-${pane.decor}`)} alt="" width="72" height="72" />
        )}
        {line('what', what)}
        {line('empty-place', empty)}
        <ul class="feedback-cues">
          {shown.map((s) => (
            <li key={s.id}>
              <img src={artUrl(`ico-${s.picture}`)} alt="" width="30" height="30" />
              <Said voice={voice} text={words.signs[s.id] ?? ''} />
            </li>
          ))}
        </ul>
        {line('why', why)}
        {line('next', next)}
        {line('reply', reply)}
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
      </div>
    </section>
  );
}

export function FeedbackCard(props: CordsProps) {
  const { level, state } = props;
  const encounter = currentEncounter(level, state);
  if (!state.feedback) return null;
  const pane = paneOf(encounter, state.feedback.pane);
  const choice = choiceOf(pane, state.feedback.choice);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  return choice && play ? <Told {...props} pane={pane} choice={choice} play={play} /> : null;
}

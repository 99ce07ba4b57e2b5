// What happened at a window, why, what next: after every action, right or wrong, harmful or genuine. Never blames.
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { useFirstFocus } from '../../views/focus';
import { Said, SayButton, useVoice } from '../../views/say';
import { useScrollStop } from '../shared/panel-scroll';
import { grownUp } from '../shared/panel-telling';
import type { CordsProps } from './panel-context';
import type { Action, Choice, Encounter, Pane } from './schema';
import { choiceOf, currentEncounter, keyOf, type PanePlay, paneOf } from './state';
import { type PaneWords, paneWords, type VerbWords } from './words';

const SHAPES = { wise: 'ui-check', okay: 'ui-check', risky: 'ui-retry' } as const;
const MOODS = { wise: 'joy', okay: 'wink', risky: 'think' } as const;
const TITLES = { wise: 'play.good', okay: 'play.okay', risky: 'play.think' } as const;

/** What happened: the window's own words, else the verb's. */
const whatHappened = (verb: VerbWords, words: PaneWords, pane: Pane, as: Action): string =>
  words.after[as] ?? verb.after[`${as}-${pane.truth}`] ?? '';

export function FeedbackCard(props: CordsProps) {
  const { level, state } = props;
  const encounter = currentEncounter(level, state);
  if (!state.feedback) return null;
  const pane = paneOf(encounter, state.feedback.pane);
  const choice = choiceOf(pane, state.feedback.choice);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  return choice && play ? <Told {...props} encounter={encounter} pane={pane} choice={choice} play={play} /> : null;
}

interface ToldProps extends CordsProps {
  readonly encounter: Encounter;
  readonly pane: Pane;
  readonly choice: Choice;
  readonly play: PanePlay;
}

/** Everything the card says, in reading order. */
function textsOf({ house, verb, encounter, pane, choice, play }: ToldProps) {
  const grade = play.checked ? (choice.checked ?? choice.grade) : choice.grade;
  const words = paneWords(house.words, encounter.id, pane.id);
  const cues = pane.signs.filter((s) => s.at !== 'check' && s.cue && isDanger(s.cue) === (pane.truth === 'harmful'));
  const full = grade !== 'wise' || cues.some((s) => s.cue && !house.met(s.cue));
  return {
    grade,
    signs: cues.slice(0, 2).map((s) => ({ ...s, text: words.signs[s.id] ?? '' })),
    title: house.t(TITLES[grade]),
    what: whatHappened(verb, words, pane, choice.as),
    empty: pane.decor && choice.trusts === false ? (verb.say.empty ?? '') : '',
    why: full ? words.why : '',
    next: full ? (verb.next[`${choice.as}-${pane.truth}-${grade}`] ?? verb.next[`${choice.as}-${pane.truth}`] ?? '') : '',
    reply: play.told && choice.as === 'tell' ? (house.help.reply[play.told.who] ?? '') : '',
  };
}

const Onward = ({ house, verb, send, risky }: Pick<CordsProps, 'house' | 'verb' | 'send'> & { readonly risky: boolean }) => (
  <div class="feedback-actions">
    {risky && (
      <button type="button" class="btn" data-action="rewind" onClick={() => send({ kind: 'rewind' })}>
        {verb.say.rewind}
      </button>
    )}
    <button type="button" class="btn sun" data-action="continue" onClick={() => send({ kind: 'go-on' })}>
      {house.t('play.goOn')}
    </button>
  </div>
);

function Told(props: ToldProps) {
  const { house, pane, choice, play } = props;
  const heading = useFirstFocus({ preventScroll: false });
  const scroller = useScrollStop<HTMLDivElement>();
  const { grade, signs, title, what, empty, why, next, reply } = textsOf(props);
  const voice = useVoice([title, what, empty, ...signs.map((s) => s.text), why, next, reply]);
  const brought = grade !== 'risky' && choice.trusts && pane.decor;
  const said = (text: string) => <Said voice={voice} text={text} />;
  return (
    <section class={`feedback ${grade === 'risky' ? 'think' : 'good'}`} aria-live="polite">
      <img class="feedback-lumi" src={artUrl(`lumi-${MOODS[grade]}`)} alt="" />
      <SayButton voice={voice} />
      <div class="feedback-scroll" ref={scroller}>
        <h2 ref={heading} tabIndex={-1}>
          <img src={artUrl(SHAPES[grade])} alt="" width="40" height="40" />
          {said(title)}
        </h2>
        <p class="what">
          {brought && <img class="brought" src={artUrl(`decor-${pane.decor}`)} alt="" width="72" height="72" />}
          {said(what)}
        </p>
        {empty && <p class="empty-place">{said(empty)}</p>}
        <ul class="feedback-cues">
          {signs.map((s) => (
            <li key={s.id}>
              <img src={artUrl(`ico-${s.picture}`)} alt="" width="30" height="30" />
              {said(s.text)}
            </li>
          ))}
        </ul>
        {why && <p class="why">{said(why)}</p>}
        {next && <p class="next">{said(next)}</p>}
        {reply && play.told && (
          <div class="reply">
            <img src={grownUp(play.told.who, 'proud')} alt={house.help.who[play.told.who] ?? ''} width="76" height="76" />
            <p>{said(reply)}</p>
          </div>
        )}
      </div>
      <Onward {...props} risky={grade === 'risky'} />
    </section>
  );
}

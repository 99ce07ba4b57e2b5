// What happened, why, what next: after every choice, right or wrong, harmful or genuine. Never blames.
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { useFirstFocus } from '../../views/focus';
import { Said, SayButton, useVoice, type Voice } from '../../views/say';
import { Cast, trickLine } from './panel-cast';
import type { PanelProps } from './panel-context';
import { rightReasons } from './judge';
import { useScrollStop } from '../shared/panel-scroll';
import { grownUp } from '../shared/panel-telling';
import type { Choice, Encounter, Guest, Sign } from './schema';
import { choiceOf, currentEncounter, type GuestPlay, guestOf, keyOf } from './state';
import { guestWords } from './words';

const MOODS = { wise: 'joy', okay: 'wink', risky: 'think' } as const;
const SHAPES = { wise: 'ui-check', okay: 'ui-check', risky: 'ui-retry' } as const;

export function FeedbackCard(props: PanelProps) {
  const { level, state } = props;
  const encounter = currentEncounter(level, state);
  const feedback = state.feedback;
  if (!feedback) return null;
  const guest = guestOf(encounter, feedback.guest);
  const choice = choiceOf(guest, feedback.choice);
  const play = state.guests[keyOf(encounter.id, guest.id)];
  if (!choice || !play) return null;
  return <Told {...props} encounter={encounter} guest={guest} choice={choice} play={play} node={feedback.node} />;
}

const Onward = ({ house, send, risky }: Pick<PanelProps, 'house' | 'send'> & { readonly risky: boolean }) => (
  <div class="feedback-actions">
    {risky && (
      <button type="button" class="btn" data-action="rewind" onClick={() => send({ kind: 'rewind' })}>
        {house.t('play.rewind')}
      </button>
    )}
    <button type="button" class="btn sun" data-action="continue" onClick={() => send({ kind: 'go-on' })}>
      {house.t('play.goOn')}
    </button>
  </div>
);

interface SignsProps {
  readonly signs: readonly Sign[];
  readonly words: Readonly<Record<string, string>>;
  readonly voice: Voice;
}

const Signs = ({ signs, words, voice }: SignsProps) => (
  <ul class="feedback-cues">
    {signs.map((s) => (
      <li key={s.id}>
        <img src={artUrl(`ico-${s.picture}`)} alt="" width="30" height="30" />
        <Said voice={voice} text={words[s.id] ?? ''} />
      </li>
    ))}
  </ul>
);

interface ReplyProps {
  readonly who: string;
  readonly name: string;
  readonly text: string;
  readonly voice: Voice;
}

/** What the grown-up who was told says. */
const Reply = ({ who, name, text, voice }: ReplyProps) =>
  text ? (
    <div class="reply">
      <img src={grownUp(who, 'proud')} alt={name} width="76" height="76" />
      <p>
        <Said voice={voice} text={text} />
      </p>
    </div>
  ) : null;

interface ToldProps extends PanelProps {
  readonly encounter: Encounter;
  readonly guest: Guest;
  readonly choice: Choice;
  readonly play: GuestPlay;
  readonly node: string;
}

function Told({ house, send, encounter, guest, choice, play, node: nodeId }: ToldProps) {
  const heading = useFirstFocus();
  const scroller = useScrollStop<HTMLDivElement>();
  const words = guestWords(house.words, encounter.id, guest.id);
  const after = words.after[choice.id];
  const node = guest.nodes.find((n) => n.id === nodeId);
  const cues = guest.nodes.flatMap((n) => n.signs).filter((s) => s.cue && isDanger(s.cue) === (guest.truth === 'harmful'));
  const isNew = cues.some((s) => s.cue && !house.met(s.cue));
  const full = choice.grade !== 'wise' || isNew;
  const risky = choice.grade === 'risky';
  const right = rightReasons(guest, choice);
  const mine = !risky && play.hung.length > 0 && play.hung.every((id) => right.has(id));
  const telling = (node?.signs.some((s) => s.cue) ? cues.filter((s) => node?.signs.includes(s)) : cues).slice(0, 2);
  const shown = mine ? guest.nodes.flatMap((n) => n.signs).filter((s) => play.hung.includes(s.id)) : telling;
  const reason = shown.length > 0 ? house.t(risky ? 'play.reasonLook' : mine ? 'play.reasonRight' : 'play.reasonOther') : '';
  const title = house.t(risky ? 'play.think' : choice.grade === 'okay' ? 'play.okay' : 'play.good');
  const trick = trickLine(house, guest, choice);
  const what = after?.what ?? '';
  const why = full ? (after?.why ?? '') : '';
  const next = full ? (after?.next ?? '') : '';
  const reply = play.told && choice.as === 'tell' ? (house.help.reply[play.told.who] ?? '') : '';
  const signs = shown.map((s) => words.signs[s.id] ?? '');
  const voice = useVoice([title, trick, what, reason, ...signs, why, next, reply]);
  const line = (look: string, text: string) =>
    text && (
      <p class={look}>
        <Said voice={voice} text={text} />
      </p>
    );
  return (
    <section class={`feedback told ${risky ? 'think' : 'good'}`} aria-live="polite">
      <img class="feedback-lumi" src={artUrl(`lumi-${MOODS[choice.grade]}`)} alt="" />
      <SayButton voice={voice} />
      <div class="feedback-scroll" ref={scroller}>
        <h2 ref={heading} tabIndex={-1}>
          <img src={artUrl(SHAPES[choice.grade])} alt="" width="40" height="40" />
          <Said voice={voice} text={title} />
        </h2>
        <div class="feedback-what">
          <Cast encounter={encounter} guest={guest} choice={choice} />
          <div>
            {line('trick', trick)}
            {line('what', what)}
          </div>
        </div>
        {line('reason', reason)}
        <Signs signs={shown} words={words.signs} voice={voice} />
        {line('why', why)}
        {line('next', next)}
        {play.told && <Reply who={play.told.who} text={reply} name={house.help.who[play.told.who] ?? ''} voice={voice} />}
      </div>
      <Onward house={house} send={send} risky={risky} />
    </section>
  );
}

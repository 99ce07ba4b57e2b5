// What happened, why, what next: after every choice, right or wrong, harmful or genuine. Never blames.
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { Speak } from './panel-bits';
import type { PanelProps } from './panel-context';
import { rightReasons } from './judge';
import { grownUp } from './panel-telling';
import { choiceOf, currentEncounter, guestOf, keyOf } from './state';
import { guestWords } from './words';

const MOODS = { wise: 'joy', okay: 'wink', risky: 'think' } as const;
const SHAPES = { wise: 'ui-check', okay: 'ui-check', risky: 'ui-retry' } as const;

function useFocus() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: false }), []);
  return ref;
}

export function FeedbackCard({ house, level, state, send }: PanelProps) {
  const heading = useFocus();
  const encounter = currentEncounter(level, state);
  const feedback = state.feedback;
  if (!feedback) return null;
  const guest = guestOf(encounter, feedback.guest);
  const choice = choiceOf(guest, feedback.choice);
  const play = state.guests[keyOf(encounter.id, guest.id)];
  if (!choice || !play) return null;
  const words = guestWords(house.words, encounter.id, guest.id);
  const after = words.after[choice.id];
  const node = guest.nodes.find((n) => n.id === feedback.node);
  const cues = guest.nodes.flatMap((n) => n.signs).filter((s) => s.cue && isDanger(s.cue) === (guest.truth === 'harmful'));
  const isNew = cues.some((s) => s.cue && !house.met(s.cue));
  const full = choice.grade !== 'wise' || isNew;
  const risky = choice.grade === 'risky';
  const right = rightReasons(guest, choice);
  const mine = !risky && play.hung.length > 0 && play.hung.every((id) => right.has(id));
  const spoken = [after?.what, full ? after?.why : '', full ? after?.next : ''].join(' ');
  const telling = (node?.signs.some((s) => s.cue) ? cues.filter((s) => node?.signs.includes(s)) : cues).slice(0, 2);
  const shown = mine ? guest.nodes.flatMap((n) => n.signs).filter((s) => play.hung.includes(s.id)) : telling;
  return (
    <section class={`feedback ${risky ? 'think' : 'good'}`} aria-live="polite">
      <img class="feedback-lumi" src={artUrl(`lumi-${MOODS[choice.grade]}`)} alt="" />
      <Speak house={house} text={spoken} />
      <div class="feedback-scroll">
        <h2 ref={heading} tabIndex={-1}>
          <img src={artUrl(SHAPES[choice.grade])} alt="" width="40" height="40" />
          {house.t(risky ? 'play.think' : choice.grade === 'okay' ? 'play.okay' : 'play.good')}
        </h2>
        <p class="what">{after?.what}</p>
        {shown.length > 0 && <p class="reason">{house.t(risky ? 'play.reasonLook' : mine ? 'play.reasonRight' : 'play.reasonOther')}</p>}
        <ul class="feedback-cues">
          {shown.map((s) => (
            <li key={s.id}>
              <img src={artUrl(`ico-${s.picture}`)} alt="" width="30" height="30" />
              {words.signs[s.id]}
            </li>
          ))}
        </ul>
        {full && <p class="why">{after?.why}</p>}
        {full && <p class="next">{after?.next}</p>}
        {play.told && choice.as === 'tell' && (
          <p class="reply">
            <img src={grownUp(play.told.who, 'proud')} alt={house.help.who[play.told.who] ?? ''} width="76" height="76" />
            {house.help.reply[play.told.who]}
          </p>
        )}
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
      </div>
    </section>
  );
}

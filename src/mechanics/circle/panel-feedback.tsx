// What happened, why, what next: after every picture, whatever was chosen. Never blames.
import { gradeOf, isReason } from './judge';
import { useFirstFocus } from '../../views/focus';
import { Said, SayButton, useVoice } from '../../views/say';
import { Icon } from '../shared/panel-bits';
import { useScrollStop } from '../shared/panel-scroll';
import type { PanelProps } from './panel-context';
import { afterOf, pictureWords } from './words';

const TITLES = { wise: 'good', okay: 'okay', risky: 'think' } as const;

export function FeedbackCard({ house, state, picture, send }: PanelProps) {
  const heading = useFirstFocus({ preventScroll: false });
  const scroller = useScrollStop<HTMLDivElement>();
  const outcome = state.feedback?.outcome ?? 'great';
  const grade = gradeOf(outcome);
  const after = afterOf(house.words, picture.id, outcome);
  const cues = picture.parts.filter((p) => isReason(picture, p));
  const full = grade !== 'wise' || cues.some((p) => p.cue && !house.met(p.cue));
  const words = pictureWords(house.words, picture.id);
  const voice = useVoice([after.what, ...(full ? [after.why, after.next] : [])]);
  return (
    <section class={`after ${grade === 'risky' ? 'think' : 'good'}`} aria-live="polite">
      <div class="after-scroll" ref={scroller}>
        <h2 ref={heading} tabIndex={-1}>
          <Icon name={grade === 'risky' ? 'ui-retry' : 'ui-check'} size={38} />
          {house.say(TITLES[grade])}
        </h2>
        <p>
          <Said voice={voice} text={after.what} />
        </p>
        <ul class="after-cues">
          {cues.slice(0, 2).map((p) => (
            <li key={p.id}>{words.notes[p.id]}</li>
          ))}
        </ul>
        {full && (
          <p class="why">
            <Said voice={voice} text={after.why} />
          </p>
        )}
        {full && (
          <p class="next">
            <Said voice={voice} text={after.next} />
          </p>
        )}
      </div>
      <SayButton voice={voice} />
      <div class="after-actions">
        {grade === 'risky' && (
          <button type="button" class="btn" data-action="rewind" onClick={() => send({ kind: 'rewind' })}>
            {house.t('play.rewind')}
          </button>
        )}
        <button type="button" class="btn sun" data-action="continue" onClick={() => send({ kind: 'go-on' })}>
          {house.t('play.goOn')}
        </button>
      </div>
    </section>
  );
}

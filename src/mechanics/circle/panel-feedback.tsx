// What happened, why, what next: after every picture, whatever was chosen. Never blames.
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';
import { gradeOf, isReason } from './judge';
import { Icon } from './panel-bits';
import type { PanelProps } from './panel-context';
import type { Outcome } from './state';
import { afterOf, pictureWords } from './words';

const MOODS = { wise: 'joy', okay: 'wink', risky: 'think' } as const;
const TITLES = { wise: 'good', okay: 'okay', risky: 'think' } as const;

export function FeedbackCard(props: PanelProps) {
  const { feedback } = props.state;
  return feedback ? <After {...props} outcome={feedback.outcome} /> : null;
}

function After({ house, picture, send, outcome }: PanelProps & { readonly outcome: Outcome }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const grade = gradeOf(outcome);
  const after = afterOf(house.words, picture.id, outcome);
  const cues = picture.parts.filter((p) => isReason(picture, p));
  const full = grade !== 'wise' || cues.some((p) => p.cue && !house.met(p.cue));
  const words = pictureWords(house.words, picture.id);
  const notes = cues.slice(0, 2).map((p) => words.notes[p.id] ?? '');
  const title = house.say(TITLES[grade]);
  const more = full ? [after.why, after.next] : ['', ''];
  const voice = useVoice([title, after.what, ...notes, ...more]);
  const said = (text: string | undefined) => <Said voice={voice} text={text ?? ''} />;
  return (
    <section class={`after ${grade === 'risky' ? 'think' : 'good'}`} aria-live="polite">
      <img class="after-lumi" src={artUrl(`lumi-${MOODS[grade]}`)} alt="" />
      <h2 ref={heading} tabIndex={-1}>
        <Icon name={grade === 'risky' ? 'ui-retry' : 'ui-check'} size={38} />
        {said(title)}
      </h2>
      <p>{said(after.what)}</p>
      <ul class="after-cues">
        {notes.map((note) => (
          <li key={note}>{said(note)}</li>
        ))}
      </ul>
      {full && <p class="why">{said(after.why)}</p>}
      {full && <p class="next">{said(after.next)}</p>}
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

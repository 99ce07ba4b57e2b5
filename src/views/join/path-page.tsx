// The path a class was given: a string of lanterns to walk, the teacher's note, the sign that says who will see it. Knows no store.
import '../style/join.css';
import { artUrl } from '../../content/art-url';
import type { Emblem } from '../../core/progress/progress';
import type { Stars } from '../../core/scoring/stars';
import { fill } from '../../i18n/fill';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { MiniLantern, starWords } from '../mini-lantern';
import { Said, SayButton, useVoice } from '../say';
import { JoinTop } from './join-top';
import type { JoinWords } from './join-words';

export interface PathItem {
  readonly id: string;
  readonly kind: 'level' | 'check';
  readonly state: 'open' | 'done' | 'pair';
  readonly title: string;
  readonly stars: Stars;
}

export interface PathPageProps {
  readonly words: JoinWords;
  readonly emblem: Emblem;
  readonly partner: Emblem | null;
  readonly steps: readonly PathItem[];
  /** The step that is next; null when all are walked. */
  readonly next: string | null;
  readonly note: string | null;
  /** False where a class has one seat only. */
  readonly canPair: boolean;
  onStep(id: string): void;
  onPair(): void;
  onAlone(): void;
  onHandIn(): void;
  onIsles(): void;
  onOther(): void;
  onBack(): void;
}

function Step({
  words,
  step,
  next,
  onStep,
}: {
  readonly words: JoinWords['path'];
  readonly step: PathItem;
  readonly next: boolean;
  onStep(): void;
}) {
  const said =
    step.kind === 'level' && step.state === 'done' ? `${words.state[step.state]}, ${starWords(step.stars)}` : words.state[step.state];
  return (
    <li class={`${step.state} ${next ? 'next' : ''}`}>
      <button type="button" data-step={step.id} data-state={step.state} aria-current={next ? 'step' : undefined} onClick={onStep}>
        <span class="step-picture">
          {step.kind === 'level' ? (
            <MiniLantern stars={step.stars} size={104} />
          ) : (
            <img src={artUrl('lumi-glass')} alt="" width="92" height="92" />
          )}
          {step.state !== 'open' && (
            <i class="step-mark" aria-hidden="true">
              {step.state === 'pair' ? <img src={artUrl('ico-people')} alt="" width="28" height="28" /> : <Icon name="check" size={24} />}
            </i>
          )}
        </span>
        <b>{step.title}</b>
        <span class="visually-hidden">, {said}</span>
      </button>
    </li>
  );
}

/** Who set this, who sees it, and what the teacher says: in sight before the first step. */
function Sign({ words, note }: { readonly words: JoinWords['path']; readonly note: string | null }) {
  const voice = useVoice([words.sign, note ?? '']);
  return (
    <section class="path-sign" data-sign>
      <img src={artUrl('ico-school')} alt="" width="64" height="64" />
      <p>
        <Said voice={voice} text={words.sign} />
      </p>
      {note && (
        <p class="path-note" data-note>
          <small>{words.note}</small>
          <Said voice={voice} text={note} />
        </p>
      )}
      <SayButton voice={voice} beside />
    </section>
  );
}

const Together = ({ words, partner, onAlone }: { readonly words: JoinWords['path']; readonly partner: Emblem; onAlone(): void }) => (
  <p class="path-together" data-partner>
    <EmblemPicture emblem={partner} size={48} />
    <span>{fill(words.together, { name: emblemName(partner) })}</span>
    <button type="button" class="btn small plain" data-action="alone" onClick={onAlone}>
      {words.alone}
    </button>
  </p>
);

export function PathPage(props: PathPageProps) {
  const { words, steps, next } = props;
  const step = steps.find((s) => s.id === next);
  const started = steps.some((s) => s.state !== 'open');
  return (
    <main class="join path" data-screen="join-path" data-all-done={next === null} tabIndex={-1}>
      <JoinTop title={words.path.title} back={words.back} who={props.emblem} onBack={props.onBack} />
      <Sign words={words.path} note={props.note} />
      <ol class="path-steps">
        {steps.map((s) => (
          <Step key={s.id} words={words.path} step={s} next={s.id === next} onStep={() => props.onStep(s.id)} />
        ))}
      </ol>
      {props.partner && <Together words={words.path} partner={props.partner} onAlone={props.onAlone} />}
      <div class="path-go">
        {step ? (
          <button type="button" class="btn sun" data-action="go" onClick={() => props.onStep(step.id)}>
            {fill(words.path.go, { name: step.title })}
            <Icon name="play" size={26} />
          </button>
        ) : (
          <p class="path-done" role="status">
            <img src={artUrl('lumi-joy')} alt="" width="92" height="92" />
            {words.path.allDone}
          </p>
        )}
        <button type="button" class={`btn ${step ? '' : 'sun'}`} data-action="hand-in" disabled={!started} onClick={props.onHandIn}>
          {words.path.handIn}
        </button>
      </div>
      <div class="path-more">
        {props.canPair && !props.partner && (
          <button type="button" class="btn small plain" data-action="pair" onClick={props.onPair}>
            {words.path.two}
          </button>
        )}
        <button type="button" class="btn small plain" data-action="isles" onClick={props.onIsles}>
          {words.path.isles}
        </button>
        <button type="button" class="btn small plain" data-action="other" onClick={props.onOther}>
          {words.seat.other}
        </button>
      </div>
    </main>
  );
}

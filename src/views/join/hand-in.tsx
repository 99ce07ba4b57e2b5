// Handing in: a picture to show, a file to give, a code to say, side by side; first who will see it. Knows no store and no encoder.
import '../style/join.css';
import { artUrl } from '../../content/art-url';
import type { Emblem } from '../../core/progress/progress';
import { fill } from '../../i18n/fill';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { Remove } from '../removal';
import { Said, SayButton, useVoice } from '../say';
import { JoinTop } from './join-top';
import type { JoinWords } from './join-words';
import { QrShow, type QrShowProps } from './qr-show';

export interface Spoken {
  readonly level: string;
  readonly title: string;
  readonly code: string;
}

export interface HandInProps {
  readonly words: JoinWords;
  readonly emblem: Emblem;
  /** The two of a pair hand in one after the other. */
  readonly pair: readonly Emblem[];
  readonly parts: QrShowProps['parts'];
  readonly spoken: readonly Spoken[];
  /** The system has a sheet for sharing files. */
  readonly canShare: boolean;
  readonly given: 'saved' | 'shared' | null;
  onWhose(n: number): void;
  onTurn(): void;
  onSave(): void;
  onShare(): void;
  onDone(): void;
  onBack(): void;
}

const Whose = ({ words, emblem, pair, onWhose }: HandInProps) => (
  <div class="hand-whose" role="radiogroup" aria-label={words.handIn.whose}>
    <b>{words.handIn.whose}</b>
    {pair.map((e, i) => {
      const on = e.colour === emblem.colour && e.animal === emblem.animal;
      return (
        <label key={`${e.colour}${e.animal}`} class={on ? 'on' : ''}>
          <input type="radio" name="whose" checked={on} data-whose={i} onChange={() => onWhose(i)} />
          <EmblemPicture emblem={e} size={46} />
          {emblemName(e)}
        </label>
      );
    })}
  </div>
);

function Sign({ text }: { readonly text: string }) {
  const voice = useVoice([text]);
  return (
    <p class="path-sign hand-sign" data-sign>
      <img src={artUrl('ico-eye')} alt="" width="52" height="52" />
      <Said voice={voice} text={text} />
      <SayButton voice={voice} beside />
    </p>
  );
}

const FileWay = ({ words: { handIn: words }, canShare, given, onSave, onShare }: HandInProps) => (
  <section class="join-card way" data-way="file">
    <h2>{words.file}</h2>
    <p>{words.fileHow}</p>
    <img class="way-picture" src={artUrl('ico-proof')} alt="" width="96" height="96" />
    <div class="way-buttons">
      {canShare && (
        <button type="button" class="btn small" data-action="share" onClick={onShare}>
          <Icon name="open" size={26} />
          {words.share}
        </button>
      )}
      <button type="button" class="btn small" data-action="save" onClick={onSave}>
        <Icon name="file" size={26} />
        {words.save}
      </button>
    </div>
    <p class="way-said" role="status">
      {given ? words[given] : ''}
    </p>
  </section>
);

const SpokenWay = ({ words: { handIn: words }, spoken }: HandInProps) => (
  <section class="join-card way" data-way="spoken">
    <h2>{words.spoken}</h2>
    <p>{words.spokenHow}</p>
    {spoken.length === 0 && <p class="quiet">{words.spokenNone}</p>}
    <ul class="spoken">
      {spoken.map((s) => (
        <li key={s.level}>
          <small>{s.title}</small>
          <b data-spoken={s.level}>{s.code}</b>
        </li>
      ))}
    </ul>
  </section>
);

export function HandIn(props: HandInProps) {
  const { words, emblem } = props;
  return (
    <main class="join hand-in" data-screen="hand-in" tabIndex={-1}>
      <JoinTop title={words.handIn.title} lead={words.handIn.ways} back={words.handIn.back} onBack={props.onBack} />
      <Sign text={words.handIn.sign} />
      {props.pair.length > 1 && <Whose {...props} />}
      <div class="hand-ways">
        <section class="join-card way way-qr" data-way="qr">
          <div class="way-who">
            <EmblemPicture emblem={emblem} size={120} />
            <div>
              <h2>{words.handIn.qr}</h2>
              <p>{words.handIn.qrHow}</p>
              <b class="way-name">{emblemName(emblem)}</b>
            </div>
          </div>
          <QrShow key={`${emblem.colour}${emblem.animal}`} words={words.handIn} emblem={emblem} parts={props.parts} onTurn={props.onTurn} />
        </section>
        <FileWay {...props} />
        <SpokenWay {...props} />
      </div>
      <div class="path-go">
        <button type="button" class="btn sun" data-action="done" onClick={props.onDone}>
          {words.handIn.done}
        </button>
      </div>
    </main>
  );
}

export interface EndProps {
  readonly words: JoinWords;
  readonly emblem: Emblem;
  onNext(): void;
  onClear(): Promise<void>;
  onBack(): void;
}

/** The end of a lesson on a device that others use next: what stays here, said plainly. */
export function End({ words, emblem, onNext, onClear, onBack }: EndProps) {
  const name = emblemName(emblem);
  const title = fill(words.end.title, { name });
  const voice = useVoice([title, words.end.kept, words.end.keptWhy]);
  return (
    <main class="join confirm end" data-screen="join-end" tabIndex={-1}>
      <JoinTop title={title} back={words.handIn.back} onBack={onBack} />
      <div class="confirm-stage">
        <div class="confirm-emblem small">
          <EmblemPicture emblem={emblem} size={150} />
          <img src={artUrl('lumi-joy')} alt="" width="180" height="180" />
        </div>
        <section class="join-card end-card">
          <p class="end-kept">
            <Said voice={voice} text={words.end.kept} />
            <SayButton voice={voice} beside />
          </p>
          <p class="quiet">
            <Said voice={voice} text={words.end.keptWhy} />
          </p>
          <button type="button" class="btn sun" data-action="next-child" onClick={onNext}>
            {words.end.next}
          </button>
          <Remove action="delete-child" ask={words.end.clear} sure={words.end.clearSure} onRemove={onClear} />
        </section>
      </div>
    </main>
  );
}

export interface JoinProblemProps {
  readonly words: JoinWords;
  readonly text: string;
  onType(): void;
  onBack(): void;
}

/** A link that says nothing to us: why, and what to do instead. */
export const LinkProblem = ({ words, text, onType, onBack }: JoinProblemProps) => (
  <main class="join confirm" data-screen="join-problem" tabIndex={-1}>
    <JoinTop title={words.problem.title} back={words.back} onBack={onBack} />
    <div class="confirm-stage">
      <div class="confirm-emblem">
        <img src={artUrl('lumi-think')} alt="" width="220" height="220" />
      </div>
      <section class="join-card end-card">
        <p>{text}</p>
        <button type="button" class="btn sun" data-action="type" onClick={onType}>
          {words.problem.type}
        </button>
      </section>
    </div>
  </main>
);

// After a level: the celebration, three stars with their words, the string of lanterns, something to say at home. Stop and go on weigh the same.
import './style/result.css';
import { useState } from 'preact/hooks';
import { artUrl } from '../content/art-url';
import type { Stars } from '../core/scoring/stars';
import { t, tAny } from '../i18n/i18n';
import { useFirstFocus, useTitle } from './focus';
import { Icon } from './icon';
import { Said, SayButton, useVoice } from './say';

export interface Lantern {
  readonly encounter: string;
  readonly lit: boolean;
}

export interface ResultProps {
  readonly stars: Stars;
  /** One closing sentence of the story. */
  readonly end: string;
  readonly home: string;
  readonly lanterns: readonly Lantern[];
  /** Art keys of those who came along and celebrate too; what the child keeps from this play. */
  readonly guests: readonly string[];
  /** Art keys and names new in the Trickdex. */
  readonly fresh: readonly { readonly picture: string; readonly name: string }[];
  readonly saved: 'saving' | 'saved' | 'not-saved';
  /** What the button says that leads to handing in; null for a child without a class. */
  readonly handIn?: string | null;
  onTwin(encounter: string): void;
  onStop(): void;
  onGoOn(): void;
  onHandIn?(): void;
}

/** 36 pieces; the last one has fallen after 1.8 s. */
const CONFETTI = Array.from({ length: 36 }, (_, i) => ({
  left: (i * 37 + (i % 5) * 3) % 100,
  delay: (i % 7) * 0.05,
  shape: i % 6,
  turn: (i * 53) % 360,
}));

const SAVED = { saved: 'result.saved', saving: 'result.saving', 'not-saved': 'result.notSaved' } as const;

const StarRow = ({ stars }: { readonly stars: Stars }) => (
  <ul class="result-stars">
    {(['see', 'decide', 'explain'] as const).map((k, i) => (
      <li key={k} style={{ animationDelay: `${0.25 + i * 0.28}s` }} class={stars[k] ? 'on' : ''} data-star={k}>
        <img
          src={artUrl(stars[k] ? 'star' : 'star-empty')}
          alt={t(stars[k] ? 'result.got' : 'result.notYet', { star: tAny(`result.${k}`) })}
          width="104"
          height="104"
        />
        <span aria-hidden="true">{tAny(`result.${k}`)}</span>
      </li>
    ))}
  </ul>
);

const LanternString = ({ lanterns, onTwin }: Pick<ResultProps, 'lanterns' | 'onTwin'>) => (
  <ul class="lantern-string" aria-label={t('result.string')}>
    {lanterns.map((l, i) => (
      <li key={`${l.encounter}${i + 1}`} class={l.lit ? 'lit' : ''}>
        {l.lit ? (
          <img src={artUrl('lantern-lit')} alt={t('result.lit', { n: i + 1 })} width="64" height="60" />
        ) : (
          <button
            type="button"
            data-action="twin"
            data-twin={l.encounter}
            aria-label={t('result.dim', { n: i + 1 })}
            onClick={() => onTwin(l.encounter)}
          >
            <img src={artUrl('lantern-dim')} alt="" width="64" height="60" />
          </button>
        )}
      </li>
    ))}
  </ul>
);

const Fresh = ({ fresh }: Pick<ResultProps, 'fresh'>) =>
  fresh.length === 0 ? null : (
    <p class="fresh">
      <b>{t('result.new')}</b>
      {fresh.slice(0, 3).map((f) => (
        <span key={f.picture}>
          <img src={artUrl(f.picture)} alt="" width="56" height="56" />
          {f.name}
        </span>
      ))}
    </p>
  );

const SayHome = ({ home, voice }: { readonly home: string; readonly voice: ReturnType<typeof useVoice> }) => (
  <div class="say-home">
    <Icon name="talk" size={40} />
    <span>
      <b>{t('result.home')}</b>
      <Said voice={voice} text={home} />
      <SayButton voice={voice} />
    </span>
  </div>
);

const Confetti = () => (
  <div class="confetti" aria-hidden="true">
    {CONFETTI.map((c) => (
      <i
        key={`${c.left}-${c.turn}`}
        class={`c${c.shape}`}
        style={{ left: `${c.left}%`, animationDelay: `${c.delay}s`, rotate: `${c.turn}deg` }}
      />
    ))}
  </div>
);

const Party = ({ lumi, guests }: { readonly lumi: string; readonly guests: readonly string[] }) => (
  <div class="result-stage" aria-hidden="true">
    <img class="result-lumi" src={artUrl(lumi)} alt="" />
    <div class="result-guests">
      {guests.map((key) => (
        <img key={key} src={artUrl(key)} alt="" />
      ))}
    </div>
  </div>
);

const titleOf = (lit: number, of: number): string =>
  lit === of ? t('result.title') : lit === 0 ? t('result.noneTitle') : t('result.litTitle', { count: lit });

/** Joy for all that was earned; a pointing hand where the lamps wait. */
const lumiOf = (stars: number, lit: number): string => (lit === 0 ? 'lumi-point' : stars > 1 ? 'lumi-joy' : 'lumi-happy');

export function Result(props: ResultProps) {
  const heading = useFirstFocus();
  const [still, setStill] = useState(false);
  const lit = props.lanterns.filter((l) => l.lit).length;
  const { count } = props.stars;
  const title = titleOf(lit, props.lanterns.length);
  useTitle(title);
  // The story ends well; where every lamp is still dim, the next try is the story.
  const end = lit === 0 ? t('result.noneEnd') : props.end;
  const voice = useVoice([title, end, props.home]);
  return (
    <main
      class={`result ${still ? 'still' : ''} ${count < 2 ? 'calm' : ''}`}
      data-screen="result"
      data-stars={count}
      tabIndex={-1}
      onPointerDown={() => setStill(true)}
      onKeyDown={() => setStill(true)}
    >
      <div class="rays" aria-hidden="true" />
      {count > 1 && <Confetti />}
      <Party lumi={lumiOf(count, lit)} guests={props.guests} />
      <section class="result-card">
        <StarRow stars={props.stars} />
        <h1 ref={heading} tabIndex={-1}>
          <Said voice={voice} text={title} />
        </h1>
        <p>
          <Said voice={voice} text={end} />
        </p>
        <LanternString lanterns={props.lanterns} onTwin={props.onTwin} />
        {lit < props.lanterns.length && <p class="dim-hint">{t('result.again')}</p>}
        <Fresh fresh={props.fresh} />
        <SayHome home={props.home} voice={voice} />
        <div class="pair">
          <button type="button" class="btn" data-action="done" onClick={props.onStop}>
            {t('result.stop')}
          </button>
          <button type="button" class="btn" data-action="continue" onClick={props.onGoOn}>
            {t('result.goOn')}
          </button>
        </div>
        {props.handIn && (
          <button type="button" class="btn small plain result-hand-in" data-action="hand-in" onClick={props.onHandIn}>
            {props.handIn}
          </button>
        )}
        <p class="quiet" role="status" data-saved={props.saved}>
          {t(SAVED[props.saved])}
        </p>
      </section>
    </main>
  );
}

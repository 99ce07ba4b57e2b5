// What is printed for a lesson: the key sheet, seat cards with a QR code each, the poster. On screen as it comes out on paper. Knows no store.
import './print.css';
import type { ComponentChildren } from 'preact';
import { artUrl } from '../../content/art-url';
import type { ClassFacts } from '../../core/classroom/classroom';
import { emblemAt } from '../../core/classroom/emblems';
import { t } from '../../i18n/i18n';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { addressOf, className } from './frame';
import { type DrawQr, QrPicture } from './qr-picture';
import { say } from './words';

export const SHEETS = ['keys', 'cards', 'poster'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The lesson that cards and poster lead to. */
export interface Way {
  readonly lesson: string;
  readonly link: string;
  readonly code: string | null;
  readonly address: string;
  /** The link that leads one seat straight to its emblem. */
  seatLink(seat: number): string;
}

export interface PrintablesProps {
  readonly facts: ClassFacts;
  readonly way: Way | null;
  readonly drawQr: DrawQr;
  /** The sheet on screen, or null for the choice of sheets. */
  readonly sheet: Sheet | null;
  onPrint(): void;
}

const ART: Readonly<Record<Sheet, string>> = { keys: 'ico-key', cards: 'ico-people', poster: 'ico-photo' };

const Shelf = ({ facts, way }: Pick<PrintablesProps, 'facts' | 'way'>) => (
  <>
    <p>{say('print.lead')}</p>
    <ul class="plan-cards">
      {SHEETS.map((sheet) => (
        <li key={sheet}>
          <a href={addressOf(facts, 'print', sheet)} data-sheet={sheet}>
            <img src={artUrl(ART[sheet])} alt="" width="84" height="84" />
            <span>
              <strong>{say(`print.${sheet}`)}</strong>
              <small>{say(`print.${sheet}Sub`)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
    <p class="hint">{way ? say('print.lesson', { lesson: way.lesson }) : say('print.noLesson')}</p>
  </>
);

const seatsOf = (facts: ClassFacts): number[] => Array.from({ length: facts.seats }, (_, i) => i + 1);

const Keys = ({ facts }: { readonly facts: ClassFacts }) => (
  <article class="sheet key-sheet">
    <h2>{say('print.keysHead', { code: facts.code })}</h2>
    <p>{say('print.keysWarn')}</p>
    <div class="key-columns">
      {seatsOf(facts).map((seat) => (
        <div class="key-line" key={seat}>
          <small>{seat}</small>
          <EmblemPicture emblem={emblemAt(facts.code, seat)} size={30} />
          <span>{emblemName(emblemAt(facts.code, seat))}</span>
          <i aria-hidden="true" />
        </div>
      ))}
    </div>
  </article>
);

const PER_PAGE = 8;

function Cards({ facts, way, drawQr }: { readonly facts: ClassFacts; readonly way: Way; readonly drawQr: DrawQr }) {
  const seats = seatsOf(facts);
  const pages = Array.from({ length: Math.ceil(seats.length / PER_PAGE) }, (_, i) => seats.slice(i * PER_PAGE, (i + 1) * PER_PAGE));
  return (
    <>
      {pages.map((page) => (
        <article class="sheet seat-cards" key={page[0]}>
          {page.map((seat) => {
            const emblem = emblemAt(facts.code, seat);
            return (
              <div class="seat-card" key={seat} data-card={seat}>
                <div class="seat-who">
                  <EmblemPicture emblem={emblem} size={104} />
                  <strong>{emblemName(emblem)}</strong>
                  <small>
                    {t('app.name')} · {className(facts)}
                  </small>
                  {way.code && <small>{say('print.cardCode', { code: way.code, address: way.address })}</small>}
                </div>
                <QrPicture text={way.seatLink(seat)} draw={drawQr} label={say('print.cardScan')} size={150} />
              </div>
            );
          })}
        </article>
      ))}
    </>
  );
}

const Poster = ({ facts, way, drawQr }: { readonly facts: ClassFacts; readonly way: Way; readonly drawQr: DrawQr }) => (
  <article class="sheet poster">
    <img src={artUrl('lumi-joy')} alt="" width="150" height="150" />
    <h2>{t('app.name')}</h2>
    <QrPicture text={way.link} draw={drawQr} label={say('assign.qr')} size={430} />
    {way.code && <p class="poster-code">{say('board.code', { code: way.code })}</p>}
    <p>{say('print.cardAt', { address: way.address })}</p>
    <small>
      {className(facts)} · {way.lesson}
    </small>
  </article>
);

function Sheets({ facts, way, sheet, drawQr }: PrintablesProps): ComponentChildren {
  if (sheet === 'keys') return <Keys facts={facts} />;
  if (!way)
    return (
      <p class="card">
        {say('print.noLesson')} <a href={addressOf(facts, 'today')}>{say('print.toToday')}</a>
      </p>
    );
  return sheet === 'cards' ? <Cards facts={facts} way={way} drawQr={drawQr} /> : <Poster facts={facts} way={way} drawQr={drawQr} />;
}

export function Printables(props: PrintablesProps) {
  const { facts, way, sheet, onPrint } = props;
  if (!sheet) return <Shelf facts={facts} way={way} />;
  return (
    <>
      <div class="row no-print">
        <a class="btn small plain" href={addressOf(facts, 'print')} data-action="all-sheets">
          <Icon name="back" size={24} />
          {say('print.back')}
        </a>
        {(way || sheet === 'keys') && (
          <button type="button" class="btn small sun" data-action="print" onClick={onPrint}>
            {say('print.go')}
          </button>
        )}
      </div>
      {sheet !== 'keys' && <p class="hint no-print">{say('print.scaleHint')}</p>}
      <Sheets {...props} />
    </>
  );
}

// One child: what was seen, what comes next, a letter home and a certificate to print. Known by its emblem alone. Knows no store.
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { SeatReport } from '../../session/report/report';
import type { ReadWords } from '../../session/read-words';
import { EmblemPicture } from '../emblem';
import { evidenceText } from './read-after';
import { Certificate, Letter } from './read-letters';
import { childName, emblemOf, levelName, type ReadProps, StateSign } from './read-kit';

function Seen({ seat, ...props }: ReadProps & { readonly seat: SeatReport }) {
  const { words } = props;
  const help = props.report.help.find((h) => h.seat === seat.seat);
  return (
    <>
      <ul class="child-cells">
        {seat.cells
          .filter((c) => c.plays > 0 || c.pairs > 0)
          .map((c) => (
            <li key={c.level} class={`cell ${c.state}`}>
              <span class="cell-box">
                <StateSign state={c.state} /> <b>{levelName(words, c.level)}</b> {words.report.states[c.state]}
                <small>
                  {c.plays > 0 ? fill(words.report.grid.stars, { first: c.first.count, best: c.best.count }) : ''}{' '}
                  {c.pairs > 0 ? words.report.grid.pair : ''} {c.spoken ? words.report.grid.spoken : ''}
                </small>
              </span>
            </li>
          ))}
      </ul>
      <h3>{words.report.child.evidence}</h3>
      <ul>
        <li>
          {words.report.words[seat.judgement.word]}
          {seat.judgement.word === 'soon' ? '' : `: ${words.report.wordHints[seat.judgement.word]}`}
          {seat.judgement.word !== 'soon' && !seat.judgement.clear ? ` (${words.report.map.mayChange})` : ''}
        </li>
        {help?.evidence.map((e) => (
          <li key={`${e.kind}${'level' in e ? e.level : ''}`}>{evidenceText(e, props)}</li>
        ))}
      </ul>
    </>
  );
}

/** What to do next: the level that went wrong, else the one after the last. */
function nextStep(words: ReadWords, seat: SeatReport): string[] {
  const said = words.report.child;
  const help = seat.cells.find((c) => c.state === 'help');
  const open = seat.cells.find((c) => c.state === 'none' || c.state === 'started');
  const level = help
    ? fill(said.nextHelp, { level: levelName(words, help.level) })
    : open
      ? fill(said.nextTwin, { level: levelName(words, open.level) })
      : said.nextDone;
  const { word } = seat.judgement;
  return word === 'sharp' || word === 'soon' ? [level] : [level, said[word]];
}

const SHEETS = ['page', 'letter', 'certificate'] as const;
type Sheet = (typeof SHEETS)[number];

function Facts({ seat, ...props }: ReadProps & { readonly seat: SeatReport }) {
  const { words } = props;
  const said = words.report.child;
  const secure = seat.cells.filter((c) => c.state === 'secure').map((c) => levelName(words, c.level));
  if (!seat.here) return <p>{said.none}</p>;
  return (
    <>
      <h3>{said.can}</h3>
      <p>{secure.length > 0 ? fill(said.secure, { levels: secure.join(' · ') }) : said.nothingYet}</p>
      <Seen {...props} seat={seat} />
      <h3>{said.next}</h3>
      <ul class="next-step">
        {nextStep(words, seat).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

export interface ReadChildProps extends ReadProps {
  readonly seat: number;
  onBack(): void;
  onPrint(): void;
}

export function ReadChild({ seat, onBack, onPrint, ...props }: ReadChildProps) {
  const { report, words } = props;
  const said = words.report.child;
  const [sheet, setSheet] = useState<Sheet>('page');
  const mine = report.seats[seat - 1];
  if (!mine) return null;
  return (
    <section class="card read-child">
      <header>
        <EmblemPicture emblem={emblemOf(report, seat)} size={72} />
        <h2 tabIndex={-1}>{childName(report, seat)}</h2>
        <div class="row no-print">
          {SHEETS.map((s) => (
            <button
              key={s}
              type="button"
              class={`chip-button ${sheet === s ? 'on' : ''}`}
              aria-pressed={sheet === s}
              data-sheet={s}
              onClick={() => setSheet(s)}
            >
              {said[s]}
            </button>
          ))}
          <button type="button" class="chip-button" data-action="print" onClick={onPrint}>
            {said.print}
          </button>
          <button type="button" class="chip-button" data-action="back" onClick={onBack}>
            {said.back}
          </button>
        </div>
      </header>
      {sheet === 'page' && <Facts {...props} seat={mine} />}
      {sheet === 'letter' && <Letter words={words} name={childName(report, seat)} seat={mine} />}
      {sheet === 'certificate' && <Certificate words={words} name={childName(report, seat)} emblem={emblemOf(report, seat)} seat={mine} />}
    </section>
  );
}

// The judgement map: the class first, then each emblem in the field of its word. Words and no decimals; no order of children. Knows no store.
import { fill } from '../../i18n/fill';
import { ENOUGH, type JUDGEMENTS, type JudgementWord } from '../../session/report/judgement';
import type { Range } from '../../session/report/sure';
import { EmblemPicture } from '../emblem';
import { childName, emblemOf, type ReadProps } from './read-kit';

const ofTen = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10);

interface ClassLineProps extends ReadProps {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly range: Range | null;
}

/** One skill of the class: about so many of ten, and how far that may be off. */
function ClassLine({ words, name, part, whole, range }: ClassLineProps) {
  const said = words.report.map;
  if (!range || whole === 0) return null;
  const [low, high] = [ofTen(range.low), ofTen(range.high)];
  const n = ofTen(part / whole);
  return (
    <li>
      <strong>{name}</strong>
      <span class="ten" aria-hidden="true">
        {Array.from({ length: 10 }, (_, i) => (
          <i key={`${name}${i + 1}`} class={i < n ? 'lit' : ''} />
        ))}
      </span>
      <b>{fill(said.share, { n })}</b>
      <span>
        {fill(said.between, { low, high })} {high - low <= 2 ? said.sure : said.unsure}
      </span>
    </li>
  );
}

function ClassFirst(props: ReadProps) {
  const { report, words } = props;
  const { tally, spots, passes } = report.judgement;
  const said = words.report.map;
  return (
    <section class="card class-first">
      <h2>{said.lead}</h2>
      {spots === null ? (
        <p>{said.few}</p>
      ) : (
        <ul>
          <ClassLine {...props} name={said.spots} part={tally.hits} whole={tally.harmful} range={spots} />
          <ClassLine {...props} name={said.passes} part={tally.passed} whole={tally.genuine} range={passes} />
        </ul>
      )}
    </section>
  );
}

function Field({ word, ...props }: ReadProps & { readonly word: JudgementWord }) {
  const { report, words, onChild } = props;
  const seats = report.judgement.words.get(word) ?? [];
  return (
    <section class={`field ${word}`} aria-label={words.report.words[word]}>
      <h3>
        {words.report.words[word]} <small>{words.report.wordHints[word]}</small>
      </h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat}>
            <button
              type="button"
              class={report.seats[seat - 1]?.judgement.clear ? '' : 'maybe'}
              aria-label={childName(report, seat)}
              title={childName(report, seat)}
              onClick={() => onChild(seat)}
            >
              <EmblemPicture emblem={emblemOf(report, seat)} size={44} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Twin({ report, words }: ReadProps) {
  const said = words.report.map;
  return (
    <details class="more-choices twin" open={false}>
      <summary>{said.table}</summary>
      <table>
        <thead>
          <tr>
            {[words.report.grid.child, said.word, said.steady, said.spots, said.passes].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.seats
            .filter((s) => s.here)
            .map(({ seat, judgement: { word, clear, tally } }) => (
              <tr key={seat}>
                <th scope="row">{childName(report, seat)}</th>
                <td>{words.report.words[word]}</td>
                <td>{word === 'soon' ? '–' : clear ? said.clear : said.mayChange}</td>
                <td>{fill(said.count, { n: tally.hits, all: tally.harmful })}</td>
                <td>{fill(said.count, { n: tally.passed, all: tally.genuine })}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

export function ReadMap(props: ReadProps) {
  const { report, words, onChild } = props;
  const said = words.report.map;
  const soon = report.judgement.words.get('soon') ?? [];
  return (
    <div class="read-map">
      <ClassFirst {...props} />
      <section class="card">
        <p class="hint">
          {said.caption} {said.maybe}
        </p>
        <div class="fields">
          <p class="axis up">
            {said.spots} <span aria-hidden="true">↑</span>
          </p>
          {(['careful', 'sharp', 'guessing', 'trusting'] satisfies readonly (typeof JUDGEMENTS)[number][]).map((word) => (
            <Field key={word} {...props} word={word} />
          ))}
          <p class="axis right">
            {said.passes} <span aria-hidden="true">→</span>
          </p>
        </div>
        {soon.length > 0 && (
          <div class="field soon">
            <h3>
              {said.soon} <small>{fill(said.soonHint, { n: ENOUGH })}</small>
            </h3>
            <ul>
              {soon.map((seat) => (
                <li key={seat}>
                  <button type="button" aria-label={childName(report, seat)} title={childName(report, seat)} onClick={() => onChild(seat)}>
                    <EmblemPicture emblem={emblemOf(report, seat)} size={44} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Twin {...props} />
      </section>
    </div>
  );
}

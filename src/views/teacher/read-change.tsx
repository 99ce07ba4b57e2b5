// Before and after: what the class gained and how sure that is, in words; each child's two forms beneath. Knows no store.
import { fill } from '../../i18n/fill';
import type { CheckResult } from '../../session/report/change';
import { childName, type ReadProps } from './read-kit';

const signed = (n: number): string => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(Math.round(n))}`;

function ByChild({ report, words, onChild }: ReadProps) {
  const said = words.report.change;
  const cell = (result: CheckResult | null) => (result ? fill(said.ten, { n: Math.round(result.share * 10) }) : said.missing);
  return (
    <section class="card">
      <p class="hint">{said.note}</p>
      <table class="plain-table">
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            {[words.report.grid.child, said.before, said.after].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.change.seats.map(({ seat, before, after }) => (
            <tr key={seat}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => onChild(seat)}>
                  {childName(report, seat)}
                </button>
              </th>
              <td>{cell(before)}</td>
              <td>{cell(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function ReadChange(props: ReadProps) {
  const { report, words } = props;
  const said = words.report.change;
  const { change } = report;
  if (change.seats.length === 0) return <p class="card">{said.none}</p>;
  const { gain } = change;
  return (
    <div class="read-change">
      <section class="card headline">
        <p class="headline-text">{said[change.word]}</p>
        <p>
          {fill(said.both, { n: change.both })}{' '}
          {gain && change.word !== 'few' && fill(said.gain, { n: signed(gain.mean), low: signed(gain.low), high: signed(gain.high) })}
        </p>
        {change.word !== 'few' && (
          <dl>
            <dt>{said.spots}</dt>
            <dd>{said.short[change.spots]}</dd>
            <dt>{said.passes}</dt>
            <dd>{said.short[change.passes]}</dd>
          </dl>
        )}
      </section>
      <ByChild {...props} />
    </div>
  );
}

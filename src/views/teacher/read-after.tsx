// After the lesson: one sentence worth acting on, and who could use a teacher beside them. Knows no store.
import type { Case } from '../../core/level/level';
import { fill } from '../../i18n/fill';
import { sitWith } from '../../session/report/help';
import type { Evidence } from '../../session/report/report';
import { EmblemPicture } from '../emblem';
import { childName, emblemOf, levelName, type ReadProps } from './read-kit';

/** A headline by verb; a verb without its own has none. */
type Headlines = Readonly<Record<string, Readonly<Record<Case, string>> | undefined>>;

/** The headline as a sentence, and the misconception to talk about with it. */
function headlineOf({ report, words }: ReadProps): { text: string; misconception: string | null } | null {
  const scene = report.headline;
  const level = words.levels.find((l) => l.id === scene?.level);
  if (!scene || !level) return null;
  const told = words.scene(scene.level, scene);
  const sentences = (words.report.after as unknown as Headlines)[level.mechanic];
  if (!sentences) return null;
  const shown = [...scene.showed].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  return {
    text: fill(sentences[scene.truth], { n: scene.missed, all: scene.answered, scene: told?.title ?? '' }),
    misconception: shown ?? report.misconceptions.find((m) => m.where.some((w) => w.encounter === scene.encounter))?.id ?? null,
  };
}

/** Evidence as a sentence. */
export function evidenceText(evidence: Evidence, { words }: Pick<ReadProps, 'words'>): string {
  const said = words.report.evidence;
  if (evidence.kind === 'level')
    return fill(evidence.wise * 2 >= evidence.of ? said.twice : said.level, { ...evidence, level: levelName(words, evidence.level) });
  if (evidence.kind === 'again')
    return fill(said.again, { times: evidence.times, what: words.misconceptions[evidence.misconception] ?? evidence.misconception });
  return evidence.word === 'sharp' ? '' : said[evidence.word];
}

function SitWith(props: ReadProps) {
  const { report, words, onChild } = props;
  const said = words.report.after;
  const shown = sitWith(report.help);
  const others = report.help.length - shown.length;
  return (
    <section class="card sit-with">
      <h2>{said.sit}</h2>
      {report.help.length === 0 ? <p>{said.nobodyNeeds}</p> : <p class="hint">{said.sitHint}</p>}
      <ul>
        {shown.map((line) => (
          <li key={line.seat}>
            <EmblemPicture emblem={emblemOf(report, line.seat)} size={56} />
            <div>
              <h3>{childName(report, line.seat)}</h3>
              <ul>
                {line.evidence.map((e) => (
                  <li key={`${e.kind}${'level' in e ? e.level : ''}`}>{evidenceText(e, props)}</li>
                ))}
              </ul>
            </div>
            <button type="button" class="btn small plain no-print" data-action="child" onClick={() => onChild(line.seat)}>
              {said.more}
            </button>
          </li>
        ))}
      </ul>
      {others > 0 && <p class="hint">{fill(said.others, { n: others })}</p>}
    </section>
  );
}

/** Praise for a whole class needs a class: below this, it is said how few there are. */
const ENOUGH = 8;

function firstLine({ report, words }: ReadProps, headline: string | undefined): string {
  const { handedIn, seats } = report;
  if (handedIn === 0) return words.report.nobody;
  if (headline) return headline;
  const few = handedIn < Math.min(ENOUGH, Math.ceil(seats.length / 3));
  return few ? fill(words.report.after.few, { n: handedIn, all: seats.length }) : words.report.after.good;
}

export function ReadAfter(props: ReadProps) {
  const { report, words, onBoard } = props;
  const headline = headlineOf(props);
  const first = report.misconceptions[0]?.id;
  const board = headline?.misconception ?? first;
  return (
    <div class="read-after">
      <section class="card headline">
        <h2>{words.report.after.first}</h2>
        <p class="headline-text">{firstLine(props, headline?.text)}</p>
        {board && (
          <button type="button" class="btn sun no-print" data-action="board" onClick={() => onBoard(board)}>
            {words.report.after.board}
          </button>
        )}
      </section>
      {report.handedIn > 0 && <SitWith {...props} />}
      <p class="hint">
        {fill(words.report.handedIn, { n: report.handedIn, all: report.seats.length })}{' '}
        {report.pairs > 0 && `${fill(words.report.pairs, { n: report.pairs })} `}
        {report.other > 0 && `${fill(words.report.other, { n: report.other })} `}
        {words.report.claim}
      </p>
    </div>
  );
}

// Talk about this: the mistakes most children showed, each with its scene, a question and what to listen for. Works before anyone handed in. Knows no store.
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { Misconception } from '../../session/report/misconceptions';
import { levelName, type ReadProps } from './read-kit';
import { Choices, SceneTold } from './read-scene';

/** The scene in which a mistake is best talked about: where most showed it. */
export function topicOf({ report, words }: Pick<ReadProps, 'report' | 'words'>, one: Misconception) {
  const at = one.where[0];
  const scene = at ? words.scene(at.level, at) : null;
  if (!at || !scene) return null;
  const tally = report.scenes.find((s) => s.level === at.level && s.encounter === at.encounter && s.part === at.part);
  return { scene, tally, talk: words.lessons.misconceptions[one.id], name: words.misconceptions[one.id] ?? one.id };
}

function Topic({ one, ...props }: ReadProps & { readonly one: Misconception }) {
  const { report, words, onBoard } = props;
  const said = words.report.talk;
  const topic = topicOf(props, one);
  if (!topic) return null;
  const { scene, tally, talk, name } = topic;
  const seen = one.seats.length + one.pairs > 0;
  return (
    <article class="card talk-topic">
      <header>
        <div>
          <h2>{name}</h2>
          <p class="hint">
            {seen ? fill(said.seen, { n: one.seats.length, all: report.handedIn }) : said.likely}
            {one.pairs > 0 && ` ${fill(said.pairs, { n: one.pairs })}`} · {fill(said.scene, { level: levelName(words, scene.level) })}
          </p>
        </div>
        <button type="button" class="btn sun small no-print" data-action="board" data-topic={one.id} onClick={() => onBoard(one.id)}>
          {said.board}
        </button>
      </header>
      <div class="talk-columns">
        <SceneTold scene={scene} words={words} />
        <Choices scene={scene} tally={tally} misconception={one.id} words={words} open />
        <div class="talk-ask">
          {talk && (
            <>
              <h3>{said.ask}</h3>
              <p class="question">{talk.question}</p>
              <h3>{said.listen}</h3>
              <p>{talk.listen}</p>
            </>
          )}
          <h3>{said.why}</h3>
          <p>{scene.why}</p>
        </div>
      </div>
    </article>
  );
}

const FIRST = 3;

export function ReadTalk(props: ReadProps) {
  const { report, words } = props;
  const [all, setAll] = useState(false);
  const seen = report.misconceptions.filter((m) => m.seats.length + m.pairs > 0);
  const list = seen.length > 0 ? seen : report.misconceptions;
  const shown = all ? list : list.slice(0, FIRST);
  return (
    <div class="read-talk">
      {report.handedIn === 0 && <p class="card">{words.report.nobody}</p>}
      {list.length === 0 && <p class="card">{words.report.talk.empty}</p>}
      {shown.map((one) => (
        <Topic key={one.id} {...props} one={one} />
      ))}
      {shown.length < list.length && (
        <button type="button" class="btn plain small no-print" data-action="more" onClick={() => setAll(true)}>
          {words.report.talk.more}
        </button>
      )}
    </div>
  );
}

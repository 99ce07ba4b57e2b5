// Lesson plans, one page a level, to read in three minutes or to print. Words come from the lessons file. Knows no store.
import './print.css';
import { artUrl } from '../../content/art-url';
import { tAny } from '../../i18n/i18n';
import { Icon } from '../icon';
import type { LevelFacts } from './draft';
import { type LessonWords, say } from './words';

export interface PlansProps {
  readonly levels: readonly LevelFacts[];
  hrefOf(level: string): string;
}

export const Plans = ({ levels, hrefOf }: PlansProps) => (
  <>
    <p>{say('plans.lead')}</p>
    <ul class="plan-cards">
      {levels.map((level) => (
        <li key={level.id}>
          <a href={hrefOf(level.id)} data-plan={level.id}>
            <img src={artUrl(`isle-${level.isle}`)} alt="" width="96" height="80" />
            <span>
              <small>
                {tAny(`isles.${level.isle}`)} · {say('plans.level', { n: level.order })}
              </small>
              <strong>{level.title}</strong>
              <small>{say('plans.minutes', { n: level.minutes })}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

export interface PlanProps {
  readonly level: LevelFacts;
  readonly words: LessonWords | null;
  /** What the level teaches, as sentences. */
  readonly outcomes: readonly string[];
  readonly back: string;
  readonly onTogether: (() => void) | undefined;
  onPrint(): void;
}

const Part = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <section>
    <h3>{title}</h3>
    <p>{text}</p>
  </section>
);

function Words({ words, minutes }: { readonly words: LessonWords; readonly minutes: number }) {
  return (
    <>
      <p class="plan-aim">
        <strong>{say('plans.aim')}</strong> {words.aim}
      </p>
      <Part title={say('plans.opener')} text={words.opener} />
      <Part title={say('plans.play', { n: minutes })} text={words.play} />
      <section>
        <h3>{say('plans.talk')}</h3>
        <ol class="plan-talk">
          {words.talk.map((line) => (
            <li key={line.question}>
              <p>{line.question}</p>
              <p class="hint">
                <strong>{say('plans.listen')}</strong> {line.listen}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{say('plans.unplugged', { title: words.unplugged.title })}</h3>
        <ol>
          {words.unplugged.steps.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ol>
      </section>
      <section class="plan-disclosure">
        <h3>{say('plans.disclosure')}</h3>
        <p>{words.ifAChildTells}</p>
      </section>
    </>
  );
}

export function Plan({ level, words, outcomes, back, onTogether, onPrint }: PlanProps) {
  return (
    <>
      <div class="row no-print">
        <a class="btn small plain" href={back} data-action="all-plans">
          <Icon name="back" size={24} />
          {say('plans.back')}
        </a>
        <button type="button" class="btn small plain" data-action="print" onClick={onPrint}>
          {say('plans.print')}
        </button>
        {onTogether && (
          <button type="button" class="btn small" data-action="together" onClick={onTogether}>
            <Icon name="play" size={24} />
            {say('plans.together')}
          </button>
        )}
      </div>
      <article class="card plan sheet">
        <header>
          <img src={artUrl(`isle-${level.isle}`)} alt="" width="120" height="100" />
          <div>
            <small>
              {tAny(`isles.${level.isle}`)} · {say('plans.level', { n: level.order })}
            </small>
            <h2>{level.title}</h2>
          </div>
        </header>
        {words ? <Words words={words} minutes={level.minutes} /> : <p>{say('plans.missing')}</p>}
        {outcomes.length > 0 && (
          <section>
            <h3>{say('plans.outcomes')}</h3>
            <ul>
              {outcomes.map((o) => (
                <li key={o}>{o}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </>
  );
}

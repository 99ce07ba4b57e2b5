// Questions to talk about after a level, and what to listen for. Needs no hand-in. Knows no store.
import type { LessonWords } from './words';
import { say } from './words';

export interface TalkLevel {
  readonly id: string;
  readonly title: string;
  readonly talk: LessonWords['talk'];
}

export const TalkPoints = ({ levels }: { readonly levels: readonly TalkLevel[] }) => (
  <div class="talk-levels">
    {levels.map((level) => (
      <section key={level.id}>
        <h4>{level.title}</h4>
        <ol class="plan-talk">
          {level.talk.map((line) => (
            <li key={line.question}>
              <p>{line.question}</p>
              <p class="hint">
                <strong>{say('plans.listen')}</strong> {line.listen}
              </p>
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
);

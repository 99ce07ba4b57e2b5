// One item on the screen: its picture, its story, and the four answers, the same for every item. Knows no form and no grade.
import type { ItemWords } from '../../content/check-words';
import { artUrl } from '../../content/art-url';
import { CHECK_ANSWERS, type CheckAnswer, type CheckItem } from '../../core/check/check';
import { Said, SayButton, useVoice, type Voice } from '../say';
import { ScenePicture } from './picture';

export interface ItemCardProps {
  readonly item: CheckItem;
  readonly words: ItemWords;
  readonly answers: Readonly<Record<string, string>>;
  readonly ask: string;
  readonly chosen: CheckAnswer | null;
  /** An answered item is only read. */
  readonly closed?: boolean;
  /** Words to light up where they stand. */
  readonly spot?: string | undefined;
  onChoose(answer: CheckAnswer): void;
}

/** A text that can be read aloud; once its cue is shown, that is marked instead. */
function Text({ voice, text, spot }: { readonly voice: Voice; readonly text: string; readonly spot: string | undefined }) {
  const at = spot ? text.indexOf(spot) : -1;
  if (!spot || at < 0) return <Said voice={voice} text={text} />;
  return (
    <span>
      {text.slice(0, at)}
      <mark class="cue-spot">{spot}</mark>
      {text.slice(at + spot.length)}
    </span>
  );
}

export function ItemCard({ item, words, answers, ask, chosen, closed = false, spot, onChoose }: ItemCardProps) {
  const voice = useVoice([words.story, words.says, ask]);
  return (
    <>
      <article class="check-item" key={item.id} data-item={item.id}>
        <div class="check-frame">
          <ScenePicture picture={item.picture} />
        </div>
        <div class="check-words">
          <p class="check-story">
            <Text voice={voice} text={words.story} spot={spot} />
          </p>
          <p class="check-says">
            <Text voice={voice} text={words.says} spot={spot} />
          </p>
          <h2 class="check-ask">
            <Said voice={voice} text={ask} />
            <SayButton voice={voice} beside />
          </h2>
        </div>
      </article>
      <fieldset class="check-answers" aria-label={ask}>
        {CHECK_ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class={`check-answer ${chosen === answer ? 'on' : ''}`}
            data-answer={answer}
            aria-pressed={chosen === answer}
            disabled={closed && chosen !== answer}
            onClick={() => !closed && onChoose(answer)}
          >
            <img src={artUrl(`answer-${answer}`)} alt="" width="68" height="68" />
            <span>{answers[answer]}</span>
          </button>
        ))}
      </fieldset>
    </>
  );
}

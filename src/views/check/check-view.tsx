// The Lantern Check from hello to thank-you: one item at a time, back allowed, nothing said about right or wrong. Knows no store.
import '../style/check.css';
import { useState } from 'preact/hooks';
import type { CheckWords } from '../../content/check-words';
import type { CheckAnswer, CheckForm } from '../../core/check/check';
import { Dialog } from '../dialog';
import { useTitle } from '../focus';
import { Icon } from '../icon';
import { Say } from '../say';
import { fill } from '../../i18n/fill';
import { follow } from './follow';
import { Frame, LumiCard } from './frame';
import { FocusHeading } from './heading';
import { ItemCard } from './item-card';

export type Given = ReadonlyMap<string, CheckAnswer>;
export type Kept = 'saving' | 'saved' | 'not-saved' | 'not-kept';
export type CheckSound = 'choose' | 'turn' | 'begin' | 'done';

export interface CheckViewProps {
  readonly form: CheckForm;
  readonly words: CheckWords;
  /** Nothing will be kept: said before it begins. */
  readonly fleeting: boolean;
  readonly kept: Kept;
  onSound(sound: CheckSound): void;
  /** All items are answered. */
  onFinish(given: Given): void;
  onLeave(): void;
  onTalk(): void;
}

const Hello = ({ words, fleeting, onBegin }: { readonly words: CheckWords; readonly fleeting: boolean; onBegin(): void }) => (
  <LumiCard lumi="lumi-glass" title={words.say.title}>
    <p class="check-line">
      <Say text={follow(words.say.hello, words.say.hello2)} beside />
    </p>
    {fleeting && <p class="quiet">{words.say.justLookNote}</p>}
    <button type="button" class="btn sun" data-action="begin" onClick={onBegin}>
      {words.say.begin}
      <Icon name="play" size={26} />
    </button>
  </LumiCard>
);

const Done = ({ words, kept, onLeave }: { readonly words: CheckWords; readonly kept: Kept; onLeave(): void }) => (
  <LumiCard lumi="lumi-joy" title={words.say.doneTitle}>
    <p class="check-line">
      <Say text={words.say.doneText} beside />
    </p>
    <p class="quiet" role="status">
      {kept === 'not-kept' ? words.say.notKept : kept === 'not-saved' ? words.say.notSaved : ''}
    </p>
    <button type="button" class="btn sun" data-action="home" data-kept={kept} onClick={onLeave}>
      {words.say.home}
    </button>
  </LumiCard>
);

/** Leaving in the middle keeps nothing, and says so before. */
const StopDialog = ({ words, onStop, onStay }: { readonly words: CheckWords; onStop(): void; onStay(): void }) => (
  <Dialog label={words.say.stopTitle} name="stop" onClose={onStay}>
    <h2 tabIndex={-1}>{words.say.stopTitle}</h2>
    <p>
      <Say text={words.say.stopText} beside />
    </p>
    <div class="pair">
      <button type="button" class="btn plain" data-action="stop-yes" onClick={onStop}>
        {words.say.stopYes}
      </button>
      <button type="button" class="btn" data-action="stop-no" onClick={onStay}>
        {words.say.stopNo}
      </button>
    </div>
  </Dialog>
);

interface StepsProps {
  readonly words: CheckWords;
  readonly last: boolean;
  readonly first: boolean;
  readonly ready: boolean;
  onBack(): void;
  onNext(): void;
}

const Steps = ({ words, last, first, ready, onBack, onNext }: StepsProps) => (
  <div class="check-steps">
    {!first && (
      <button type="button" class="btn plain small" data-action="back" onClick={onBack}>
        <Icon name="back" size={24} />
        {words.say.back}
      </button>
    )}
    <span class="grow" />
    <button type="button" class="btn sun" data-action="next" disabled={!ready} onClick={onNext}>
      {last ? words.say.finish : words.say.next}
      <Icon name={last ? 'check' : 'play'} size={26} />
    </button>
  </div>
);

export function CheckView(props: CheckViewProps) {
  const { form, words, onSound } = props;
  const { items } = form;
  const [at, setAt] = useState(-1);
  const [given, setGiven] = useState<Given>(new Map());
  const [stopping, setStopping] = useState(false);
  useTitle(words.say.title);
  const item = items[at];
  const moment = at < 0 ? 'hello' : item ? 'item' : 'done';
  const where = fill(words.say.story, { n: Math.min(at + 1, items.length), all: items.length });
  const turn = (by: 1 | -1) => {
    onSound(at < 0 ? 'begin' : by > 0 && at === items.length - 1 ? 'done' : 'turn');
    setAt(at + by);
    if (at + by === items.length) props.onFinish(given);
  };
  const choose = (answer: CheckAnswer) => {
    if (!item) return;
    onSound('choose');
    setGiven(new Map([...given, [item.id, answer]]));
  };
  const text = item ? words.items[item.id] : undefined;
  return (
    <Frame
      screen="check"
      moment={moment}
      stop={words.say.stop}
      where={where}
      count={items.length}
      lit={Math.max(0, at)}
      here={item ? at : -1}
      onStop={() => (moment === 'item' ? setStopping(true) : props.onLeave())}
      onTalk={props.onTalk}
    >
      {moment === 'hello' && <Hello words={words} fleeting={props.fleeting} onBegin={() => turn(1)} />}
      {moment === 'done' && <Done words={words} kept={props.kept} onLeave={props.onLeave} />}
      {item && text && (
        <div class="check-body">
          <FocusHeading text={where} hidden />
          <ItemCard
            item={item}
            words={text}
            answers={words.answers}
            ask={words.say.ask}
            chosen={given.get(item.id) ?? null}
            onChoose={choose}
          />
          <Steps
            words={words}
            first={at === 0}
            last={at === items.length - 1}
            ready={given.has(item.id)}
            onBack={() => turn(-1)}
            onNext={() => turn(1)}
          />
        </div>
      )}
      {stopping && <StopDialog words={words} onStop={props.onLeave} onStay={() => setStopping(false)} />}
    </Frame>
  );
}

// A booster: a few unseen stories, and after each answer one line with the cue lit where it stands. Knows no store and no schedule.
import '../style/check.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import type { CheckWords } from '../../content/check-words';
import type { BoosterItem, CheckAnswer } from '../../core/check/check';
import { announce } from '../announce';
import { useTitle } from '../focus';
import { Icon } from '../icon';
import { Said, Say, SayButton, useVoice } from '../say';
import { type CueWords, nameOf, pictureOf } from '../trickdex';
import type { Given, Kept } from './check-view';
import { fill } from '../../i18n/fill';
import { follow } from './follow';
import { Frame, LumiCard } from './frame';
import { FocusHeading } from './heading';
import { ItemCard } from './item-card';

export type BoosterSound = 'begin' | 'turn' | 'done' | 'right' | 'again';

export interface BoosterViewProps {
  /** Empty where there is no skill to freshen up yet. */
  readonly items: readonly BoosterItem[];
  readonly words: CheckWords;
  readonly cues: CueWords;
  readonly kept: Kept;
  onSound(sound: BoosterSound): void;
  onFinish(given: Given): void;
  onLeave(): void;
  onTalk(): void;
}

const MOODS = { wise: 'lumi-joy', okay: 'lumi-wink', risky: 'lumi-think' } as const;

interface ToldProps {
  readonly item: BoosterItem;
  readonly answer: CheckAnswer;
  readonly words: CheckWords;
  readonly cues: CueWords;
  readonly last: boolean;
  onNext(): void;
}

/** What the answer was worth in three words, then the cue and its one line. */
function Told({ item, answer, words, cues, last, onNext }: ToldProps) {
  const grade = item.grades[answer];
  const cue = item.cues[0] ?? 'K1';
  const line = follow(words.say[grade], words.items[item.id]?.after ?? '');
  const voice = useVoice([line]);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    announce(line);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class={`check-told ${grade}`} data-grade={grade}>
      <img src={artUrl(MOODS[grade])} alt="" width="84" height="84" />
      <p>
        <Said voice={voice} text={line} />
        <SayButton voice={voice} beside />
      </p>
      <span class="check-told-cue">
        <img src={artUrl(pictureOf(cue))} alt="" width="64" height="64" />
        {nameOf(cues, cue)}
      </span>
      <button ref={button} type="button" class="btn sun" data-action="next" onClick={onNext}>
        {last ? words.say.finish : words.say.next}
        <Icon name={last ? 'check' : 'play'} size={26} />
      </button>
    </section>
  );
}

function Ends({
  items,
  words,
  kept,
  moment,
  onBegin,
  onLeave,
}: Pick<BoosterViewProps, 'items' | 'words' | 'kept' | 'onLeave'> & { readonly moment: 'hello' | 'done'; onBegin(): void }) {
  const none = items.length === 0;
  const line = none
    ? words.say.boosterNone
    : moment === 'hello'
      ? fill(words.say.boosterHello, { n: items.length })
      : words.say.boosterDone;
  return (
    <LumiCard
      lumi={moment === 'hello' ? 'lantern-boat' : 'lumi-joy'}
      title={moment === 'hello' ? words.say.boosterTitle : words.say.doneTitle}
    >
      <p class="check-line">
        <Say text={line} beside />
      </p>
      {moment === 'done' && (
        <p class="quiet" role="status">
          {kept === 'not-saved' ? words.say.notSaved : ''}
        </p>
      )}
      {moment === 'hello' && !none ? (
        <button type="button" class="btn sun" data-action="begin" onClick={onBegin}>
          {words.say.begin}
          <Icon name="play" size={26} />
        </button>
      ) : (
        <button type="button" class="btn sun" data-action="home" data-kept={kept} onClick={onLeave}>
          {words.say.home}
        </button>
      )}
    </LumiCard>
  );
}

/** Where one is among the items, and what was answered. */
function useBooster({ items, onSound, onFinish }: BoosterViewProps) {
  const [at, setAt] = useState(-1);
  const [given, setGiven] = useState<Given>(new Map());
  const item = items[at];
  return {
    at,
    item,
    answer: item ? given.get(item.id) : undefined,
    onward() {
      onSound(at < 0 ? 'begin' : at === items.length - 1 ? 'done' : 'turn');
      setAt(at + 1);
      if (at >= 0 && at + 1 === items.length) onFinish(given);
    },
    choose(chosen: CheckAnswer) {
      if (!item) return;
      onSound(item.grades[chosen] === 'risky' ? 'again' : 'right');
      setGiven(new Map([...given, [item.id, chosen]]));
    },
  };
}

export function BoosterView(props: BoosterViewProps) {
  const { items, words } = props;
  const { at, item, answer, onward, choose } = useBooster(props);
  useTitle(words.say.boosterTitle);
  const text = item ? words.items[item.id] : undefined;
  const moment = at < 0 ? 'hello' : item ? (answer ? 'told' : 'item') : 'done';
  const where = fill(words.say.story, { n: Math.min(at + 1, items.length), all: items.length });
  return (
    <Frame
      screen="booster"
      moment={moment}
      stop={words.say.stop}
      where={where}
      count={items.length}
      lit={Math.max(0, at)}
      here={item ? at : -1}
      onStop={props.onLeave}
      onTalk={props.onTalk}
    >
      {(moment === 'hello' || moment === 'done') && <Ends {...props} moment={moment} onBegin={onward} />}
      {item && text && (
        <div class="check-body">
          <FocusHeading text={where} hidden />
          <ItemCard
            item={item}
            words={text}
            answers={words.answers}
            ask={words.say.ask}
            chosen={answer ?? null}
            closed={answer !== undefined}
            spot={answer ? text.spot : undefined}
            onChoose={choose}
          />
          {answer && (
            <Told
              key={item.id}
              item={item}
              answer={answer}
              words={words}
              cues={props.cues}
              last={at === items.length - 1}
              onNext={onward}
            />
          )}
        </div>
      )}
    </Frame>
  );
}

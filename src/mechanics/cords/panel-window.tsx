// One window: it drops in, can be carried, shows its back, lets a clock run down and its cross hop. Its buttons are real buttons.
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';
import { type CordsProps, fill } from './panel-context';
import { carry } from './panel-drag';
import type { Action, Pane, Sign } from './schema';
import { currentEncounter, hatched, keyOf, litSigns } from './state';
import { paneWords } from './words';

export interface PaneProps extends CordsProps {
  readonly pane: Pane;
  /** Its place in the pile, 0 for the lowest. */
  readonly index: number;
  /** Does it show its back? */
  readonly turned: boolean;
}

const HOPS = 3;

/** A clock that runs down and then shows that nothing happened. Its time is never scored. */
function Clock({ verb, seconds }: Pick<CordsProps, 'verb'> & { readonly seconds: number }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left === 0) return;
    const timer = window.setTimeout(() => setLeft(left - 1), 1000);
    return () => window.clearTimeout(timer);
  }, [left]);
  return (
    <p class={`pane-clock ${left === 0 ? 'over' : ''}`} style={{ '--left': left / seconds }}>
      <i aria-hidden="true" />
      <span role={left === 0 ? 'status' : undefined}>{left === 0 ? verb.say.clockOver : fill(verb.say.clock, { n: left })}</span>
    </p>
  );
}

interface CloseProps extends PaneProps {
  readonly label: string;
  readonly crossed: boolean;
  onPress(as: Action): void;
}

/** The window's own No. Where it dodges it hops three times and then is tired; with less motion it is tired at once. */
function CloseButton({ house, verb, pane, label, crossed, onPress }: CloseProps) {
  const [hops, setHops] = useState(0);
  const lively = pane.dodge === true && !house.calm() && hops < HOPS;
  const hop = () => {
    house.sound('whoosh');
    setHops(hops + 1);
  };
  return (
    <button
      type="button"
      class={`${crossed ? 'pane-cross' : 'pane-no'} ${pane.dodge ? `hop-${house.calm() ? HOPS : hops}` : ''}`}
      data-choice="close"
      aria-label={crossed ? label : undefined}
      title={pane.dodge && !lively ? verb.say.tired : undefined}
      onPointerEnter={(e) => lively && e.pointerType === 'mouse' && hop()}
      onClick={() => (lively ? hop() : onPress('close'))}
    >
      {crossed ? <img src={artUrl('ui-close')} alt="" width="26" height="26" draggable={false} /> : label}
    </button>
  );
}

const BackSide = ({ signs, texts }: { readonly signs: readonly Sign[]; readonly texts: Readonly<Record<string, string>> }) => (
  <ul class="pane-back" aria-hidden="true">
    {signs.map((s) => (
      <li key={s.id}>
        <img src={artUrl(`ico-${s.picture}`)} alt="" width="44" height="44" />
        {texts[s.id]}
      </li>
    ))}
  </ul>
);

interface FrontProps extends PaneProps {
  readonly bar: Ref<HTMLElement>;
  onPress(as: Action): void;
}

/** The front: bar, words, clock, the window's own two buttons. */
function PaneFront(props: FrontProps) {
  const { house, verb, level, state, send, pane, turned, bar, onPress } = props;
  const words = paneWords(house.words, currentEncounter(level, state).id, pane.id);
  const crossed = /^[X×]$/.test(words.close);
  const onTop = state.focus === pane.id;
  const voice = useVoice([words.title, words.text, words.go, crossed ? '' : words.close]);
  const close = <CloseButton {...props} label={words.close} crossed={crossed} onPress={onPress} />;
  return (
    <div class="pane-front" inert={turned}>
      <header class="pane-bar" ref={bar}>
        <h2>
          <Said voice={voice} text={words.title} />
        </h2>
        {crossed && close}
      </header>
      <div class="pane-body">
        <img class="pane-picture" src={artUrl(`ico-${pane.picture}`)} alt="" width="84" height="84" draggable={false} />
        <p class="pane-text">
          <Said voice={voice} text={words.text} />
        </p>
        <SayButton voice={voice} />
        {pane.timer && <Clock verb={verb} seconds={pane.timer} />}
        <div class="pane-buttons">
          <button type="button" class="pane-go" data-choice="go" onClick={() => onPress('go')}>
            {words.go}
          </button>
          {!crossed && close}
        </div>
        {!onTop && (
          <button
            type="button"
            class="btn small"
            data-action="raise"
            data-window={pane.id}
            onClick={() => send({ kind: 'raise', window: pane.id })}
          >
            {verb.say.raise}
          </button>
        )}
      </div>
    </div>
  );
}

export function PaneView(props: PaneProps) {
  const { house, level, state, send, pane, index, turned } = props;
  const box = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  const encounter = currentEncounter(level, state);
  const play = state.panes[keyOf(encounter.id, pane.id)];
  const words = paneWords(house.words, encounter.id, pane.id);
  const onTop = state.focus === pane.id;
  const act = (choice: Action) => {
    send({ kind: 'raise', window: pane.id });
    send({ kind: 'choose', choice });
  };
  const drop = useRef(act);
  drop.current = act;
  useEffect(() => {
    if (!box.current || !bar.current) return;
    const room = () => box.current?.closest('.screen')?.getBoundingClientRect();
    return carry(box.current, bar.current, { room, onBin: () => drop.current('bin') });
  }, []);
  useEffect(() => {
    // Where the focus fell off with what was there before, it goes to the window on top.
    if (onTop && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [onTop, state.moment]);
  if (!play) return null;
  const away = play.ended && state.moment === 'feedback' ? `gone gone-${play.ended} ${pane.truth}` : '';
  const backSigns = litSigns(pane, play).filter((s) => s.at === 'back');
  return (
    <article
      ref={box}
      class={`pane form-${pane.form} hue-${pane.hue} at-${index} ${onTop ? 'top' : 'under'} ${turned ? 'turned' : ''} ${away}`}
      aria-label={words.title}
      tabIndex={-1}
      data-pane={pane.id}
      data-from={pane.from}
      data-gone={away !== '' && !hatched(level, state)}
      data-read={play.looked.includes('front')}
      data-followed={play.looked.includes('cord')}
      onPointerDown={() => !onTop && send({ kind: 'raise', window: pane.id })}
    >
      <ul class="pane-pegs" aria-hidden="true">
        {play.pegged.map((id) => (
          <li key={id}>
            <img src={artUrl(`ico-${pane.signs.find((s) => s.id === id)?.picture}`)} alt="" width="30" height="30" />
          </li>
        ))}
      </ul>
      <div class="pane-flip">
        <PaneFront {...props} bar={bar} onPress={act} />
        <BackSide signs={backSigns} texts={words.signs} />
      </div>
    </article>
  );
}

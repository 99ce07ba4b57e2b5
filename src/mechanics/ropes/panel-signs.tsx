// Hidden signs and lit tags: each sign is one list item, a place to shine at first, then a paper tag to hang or take down.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SayButton, useVoice } from '../../views/say';
import { TagFace } from './panel-bits';
import type { PanelProps } from './panel-context';
import { useTagDrag } from './panel-drag';
import type { Sign } from './schema';
import { inFocus } from './state';
import { guestWords } from './words';

/** Within this distance (CSS px) of Lumi's light a sign lights up. */
const LIGHT_RADIUS = 62;

interface SignItemProps extends PanelProps {
  readonly sign: Sign;
  readonly index: number;
  readonly spot?: { readonly x: number; readonly y: number } | undefined;
  readonly place?: { readonly x: number; readonly y: number } | undefined;
  readonly width?: number | undefined;
}

interface PartProps extends SignItemProps {
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A dark place: lights up when Lumi's light, a finger or the focus comes near. */
function Spot({ house, send, sign, index, spot, button, onShine }: PartProps & { onShine(): void }) {
  useEffect(
    () =>
      house.light.subscribe((x, y) => {
        const box = button.current?.getBoundingClientRect();
        if (!box) return;
        const distance = Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2));
        if (distance < LIGHT_RADIUS) send({ kind: 'look', sign: sign.id });
      }),
    [house, send, sign.id, button],
  );
  return (
    <li class="sign-spot" style={spot ? { left: `${spot.x}px`, top: `${spot.y}px` } : {}}>
      <button
        ref={button}
        type="button"
        class="spot"
        data-look={`s${index + 1}`}
        aria-label={house.t('play.shineHere', { n: index + 1 })}
        onFocus={onShine}
        onClick={onShine}
      >
        <i />
      </button>
    </li>
  );
}

/** A paper tag: tapped, dragged or pressed it hangs on the beam, or comes down again. */
function Tag({
  house,
  send,
  sign,
  index,
  place,
  width,
  button,
  hung,
  text,
}: PartProps & { readonly hung: boolean; readonly text: string }) {
  const voice = useVoice([text]);
  const toggle = () => send({ kind: hung ? 'take-down' : 'hang', sign: sign.id });
  const drag = useTagDrag((taken) => {
    if (taken !== hung) toggle();
  });
  const style = place ? { left: `${place.x}px`, top: `${place.y}px`, width: `${width ?? 200}px` } : {};
  return (
    <li class={`sign-tag ${hung ? 'hung' : ''}`} style={style}>
      <button
        ref={button}
        type="button"
        class="tag"
        data-cue={`s${index + 1}`}
        aria-pressed={hung}
        title={house.t(hung ? 'play.takeDown' : 'play.hang')}
        {...drag.handlers}
        onClick={() => {
          if (!drag.swallowed()) toggle();
        }}
      >
        <TagFace sign={sign} text={text} voice={voice} />
        <b class="tag-mark" aria-hidden="true">
          {house.t(hung ? 'play.hung' : 'play.hangShort')}
        </b>
      </button>
      <SayButton voice={voice} />
    </li>
  );
}

export function SignItem(props: SignItemProps) {
  const { house, level, state, send, sign } = props;
  const { encounter, guest, play } = inFocus(level, state);
  const lit = play.lit.includes(sign.id);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  useEffect(() => {
    if (lit && refocus.current) button.current?.focus({ preventScroll: true });
    refocus.current = false;
  }, [lit]);
  const shine = () => {
    const box = button.current?.getBoundingClientRect();
    refocus.current = document.activeElement === button.current;
    if (box) house.light.move(box.left + box.width / 2, box.top + box.height / 2);
    send({ kind: 'look', sign: sign.id });
  };
  if (!lit) return <Spot {...props} button={button} onShine={shine} />;
  const text = guestWords(house.words, encounter.id, guest.id).signs[sign.id] ?? '';
  return <Tag {...props} button={button} hung={play.hung.includes(sign.id)} text={text} />;
}

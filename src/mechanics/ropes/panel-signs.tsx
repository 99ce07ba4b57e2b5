// Hidden signs and lit tags: each sign is one list item, a place to shine at first, then a paper tag to hang or take down.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SayButton, useVoice } from '../../views/say';
import { TagFace } from '../shared/panel-bits';
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

type Button = RefObject<HTMLButtonElement | null>;
const middleOf = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/** A dark place: lights up when Lumi's light, a finger or the focus comes near. Gives what its button does until then. */
function useSpot({ house, send, sign, index }: SignItemProps, button: Button, lit: boolean) {
  const refocus = useRef(false);
  useEffect(() => {
    if (lit && refocus.current) button.current?.focus({ preventScroll: true });
    refocus.current = false;
  }, [lit, button]);
  useEffect(() => {
    if (lit) return;
    return house.light.subscribe((x, y) => {
      if (!button.current) return;
      const here = middleOf(button.current.getBoundingClientRect());
      if (Math.hypot(x - here.x, y - here.y) < LIGHT_RADIUS) send({ kind: 'look', sign: sign.id });
    });
  }, [lit, house, send, sign.id, button]);
  const shine = () => {
    if (!button.current) return;
    refocus.current = document.activeElement === button.current;
    const here = middleOf(button.current.getBoundingClientRect());
    house.light.move(here.x, here.y);
    send({ kind: 'look', sign: sign.id });
  };
  return {
    class: 'spot',
    'data-look': `s${index + 1}`,
    'aria-label': house.t('play.shineHere', { n: index + 1 }),
    onFocus: shine,
    onClick: shine,
  };
}

/** A paper tag: tapped, dragged or pressed it hangs on the beam, or comes down again. */
function useTag({ house, send, sign, index }: SignItemProps, hung: boolean) {
  const toggle = () => send({ kind: hung ? 'take-down' : 'hang', sign: sign.id });
  const drag = useTagDrag((taken) => {
    if (taken !== hung) toggle();
  });
  return {
    class: 'tag',
    'data-cue': `s${index + 1}`,
    'aria-pressed': hung,
    title: house.t(hung ? 'play.takeDown' : 'play.hang'),
    ...drag.handlers,
    onClick: () => {
      if (!drag.swallowed()) toggle();
    },
  };
}

/** One button from spot to tag: the same element stays, so that a press that lights it is not lost. */
export function SignItem(props: SignItemProps) {
  const { house, level, state, sign, spot, place, width } = props;
  const { encounter, guest, play } = inFocus(level, state);
  const lit = play.lit.includes(sign.id);
  const hung = play.hung.includes(sign.id);
  const button = useRef<HTMLButtonElement>(null);
  const text = guestWords(house.words, encounter.id, guest.id).signs[sign.id] ?? '';
  const voice = useVoice([lit ? text : '']);
  const asSpot = useSpot(props, button, lit);
  const asTag = useTag(props, hung);
  const hidden = spot ? { left: `${spot.x}px`, top: `${spot.y}px` } : {};
  const shown = place ? { left: `${place.x}px`, top: `${place.y}px`, width: `${width ?? 200}px` } : {};
  return (
    <li class={lit ? `sign-tag ${hung ? 'hung' : ''}` : 'sign-spot'} style={lit ? shown : hidden}>
      <button ref={button} type="button" {...(lit ? asTag : asSpot)}>
        {lit ? <TagFace sign={sign} text={text} voice={voice} /> : <i />}
        {lit && (
          <b class="tag-mark" aria-hidden="true">
            {house.t(hung ? 'play.hung' : 'play.hangShort')}
          </b>
        )}
      </button>
      {lit && <SayButton voice={voice} />}
    </li>
  );
}

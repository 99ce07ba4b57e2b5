// Dragging a paper tag to the ropes with finger or pointer. A tap stays a tap; keys are not touched.
import { useRef } from 'preact/hooks';

/** Elements that take a tag say so with this attribute. */
export const DROP = 'data-drop';
/** Pixels from which a press is a drag. */
const START = 8;

const takerAt = (x: number, y: number): Element | null => document.elementFromPoint(x, y)?.closest(`[${DROP}]`) ?? null;

function shade(taker: Element | null): void {
  for (const other of document.querySelectorAll(`[${DROP}].over`)) if (other !== taker) other.classList.remove('over');
  taker?.classList.add('over');
}

/** Handlers for a tag; `onDrop` hears whether it was let go over a taker. `swallowed` tells whether a click belongs to a drag. */
export function useTagDrag(onDrop: (taken: boolean) => void) {
  const press = useRef<{ x: number; y: number; dragging: boolean } | null>(null);
  const swallow = useRef(false);
  const end = (tag: HTMLElement) => {
    tag.classList.remove('dragged');
    tag.style.translate = '';
    press.current = null;
    shade(null);
  };
  return {
    swallowed: () => {
      const was = swallow.current;
      swallow.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (e: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        if (e.button !== 0) return;
        press.current = { x: e.clientX, y: e.clientY, dragging: false };
        // From the press on: a quick hand is off the tag before its first move is heard.
        e.currentTarget.setPointerCapture(e.pointerId);
        swallow.current = false;
      },
      onPointerMove: (e: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        const from = press.current;
        if (!from) return;
        const tag = e.currentTarget;
        const [dx, dy] = [e.clientX - from.x, e.clientY - from.y];
        if (!from.dragging && Math.hypot(dx, dy) > START) {
          from.dragging = true;
          tag.classList.add('dragged');
        }
        if (!from.dragging) return;
        tag.style.translate = `${dx}px ${dy}px`;
        shade(takerAt(e.clientX, e.clientY));
      },
      onPointerUp: (e: PointerEvent & { readonly currentTarget: HTMLElement }) => {
        const dragging = press.current?.dragging ?? false;
        const taken = takerAt(e.clientX, e.clientY) !== null;
        end(e.currentTarget);
        if (!dragging) return;
        swallow.current = true;
        onDrop(taken);
      },
      onPointerCancel: (e: PointerEvent & { readonly currentTarget: HTMLElement }) => end(e.currentTarget),
    },
  };
}

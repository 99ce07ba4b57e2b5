// Taps and drags on the picture, in CSS pixels, also where the page of words lies over it. Knows no scene's meaning.

export interface Touch {
  readonly x: number;
  readonly y: number;
}

export interface PointerUser {
  /** A finger or mouse came down. True takes hold: the page then does not scroll. */
  down(at: Touch): boolean;
  /** Moves of a pointer that took hold. */
  drag(at: Touch): void;
  /** The end of a hold. */
  drop(at: Touch): void;
  /** Down and up at one place, without a hold. */
  tap(at: Touch): void;
  /** Any move, held or not. */
  hover(at: Touch): void;
}

const CONTROLS = 'a,button,input,select,textarea,label,summary,[role="button"],[role="dialog"],dialog';
/** A tap may wander this far. */
const STEADY = 10;

const onControl = (event: Event): boolean => event.target instanceof Element && event.target.closest(CONTROLS) !== null;

/** Listens on `target` until the returned function is called. Buttons and links keep their own presses. */
export function listenPointer(target: EventTarget, user: PointerUser): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  let held: number | null = null;
  let start: (Touch & { id: number }) | null = null;
  const at = (event: PointerEvent): Touch => ({ x: event.clientX, y: event.clientY });
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    target.addEventListener(type, (event) => listener(event as PointerEvent), { signal, passive: true });
  on('pointerdown', (event) => {
    if (onControl(event) || event.isPrimary === false) return;
    start = { ...at(event), id: event.pointerId };
    if (user.down(start)) held = event.pointerId;
  });
  on('pointermove', (event) => {
    user.hover(at(event));
    if (held === event.pointerId) user.drag(at(event));
  });
  on('pointerup', (event) => {
    const here = at(event);
    if (held === event.pointerId) user.drop(here);
    else if (start?.id === event.pointerId && Math.hypot(here.x - start.x, here.y - start.y) < STEADY) user.tap(here);
    held = null;
    start = null;
  });
  on('pointercancel', (event) => {
    if (held === event.pointerId) user.drop(at(event));
    held = null;
    start = null;
  });
  const keepStill = (event: Event) => {
    if (held !== null && event.cancelable) event.preventDefault();
  };
  target.addEventListener('touchstart', keepStill, { signal, passive: false });
  target.addEventListener('touchmove', keepStill, { signal, passive: false });
  return () => ends.abort();
}

// Which page lies over the screen, kept in step with the address, so that Back and a typed address both work. Knows no view.
import { effect, signal } from '@preact/signals';
import { fragmentOf, type Overlay, overlayOf, type Route, routeOf } from './routes';

/** 'talk' is the page at `#/help`. */
export type Dialog = 'none' | 'talk' | 'settings' | 'privacy';

export const dialog = signal<Dialog>('none');

const toDialog = (overlay: Overlay | null): Dialog => (overlay === null ? 'none' : overlay === 'help' ? 'talk' : overlay);
const toOverlay = (open: Exclude<Dialog, 'none'>): Overlay => (open === 'talk' ? 'help' : open);

/** The address of the screen below the pages that lie over it. */
let below = '#/';
/** How many entries of the history lie over the screen; kept in the entry itself, so that a reload does not forget it. */
const depthHere = (): number => Number((history.state as { depth?: unknown } | null)?.depth ?? 0) || 0;

/** The route of the screen itself, whatever lies over it. */
export const screenRoute = (): Route => routeOf(below);

/** One page back: to the page that opened this one, or to the screen. */
export function stepBack(): void {
  if (depthHere() > 1) history.back();
  else dialog.value = 'none';
}

/** Where to go once nothing lies over the screen any more. */
let wanted: string | null = null;

/** Closes whatever lies over the screen and goes to an address. */
export function leaveTo(fragment: string): void {
  wanted = fragment;
  if (dialog.value === 'none') arrive();
  else dialog.value = 'none';
}

function arrive(): void {
  const fragment = wanted;
  wanted = null;
  if (fragment !== null && location.hash !== fragment) location.hash = fragment;
  below = location.hash || '#/';
}

function follow(): void {
  const overlay = overlayOf(location.hash);
  if (!overlay) arrive();
  dialog.value = toDialog(overlay);
}

function lead(open: Dialog): void {
  const overlay = overlayOf(location.hash);
  if (open === toDialog(overlay)) return;
  if (open !== 'none') history.pushState({ depth: depthHere() + 1 }, '', fragmentOf({ screen: toOverlay(open) }));
  else if (depthHere() > 0) history.go(-depthHere());
  else location.replace(wanted ?? below);
}

/** Follows the address and the signal until the returned function is called. */
export function followAddress(): () => void {
  follow();
  const stop = effect(() => lead(dialog.value));
  window.addEventListener('hashchange', follow);
  return () => {
    stop();
    window.removeEventListener('hashchange', follow);
  };
}

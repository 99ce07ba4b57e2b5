// The address bar: which fragment is which screen. Pure; knows no view.
import { ISLES, type Isle } from '../core/level/level';

/** Addresses that lie over whatever screen stands. */
export type Overlay = (typeof OVERLAYS)[number];
const OVERLAYS = ['settings', 'privacy', 'help'] as const;

export type Route =
  | { readonly screen: 'start' | 'isles' | 'trickdex' | Overlay }
  | { readonly screen: 'isle'; readonly isle: Isle }
  | { readonly screen: 'play'; readonly level: string };

const SIMPLE = ['isles', 'trickdex', ...OVERLAYS] as const;

/** Reads a fragment such as `#/play/gate-1`; an unknown one leads to the start. */
export function routeOf(fragment: string): Route {
  const parts = fragment.replace(/^#?\/?/, '').split(/[/?]/);
  const [first = '', second = ''] = parts;
  if (first === 'play' && /^[a-z0-9-]{1,40}$/.test(second)) return { screen: 'play', level: second };
  const isle = ISLES.find((i) => i === second);
  if (first === 'isles' && isle) return { screen: 'isle', isle };
  return { screen: SIMPLE.find((s) => s === first) ?? 'start' };
}

/** The page that lies over the screen at this address, or null. */
export const overlayOf = (fragment: string): Overlay | null => OVERLAYS.find((o) => o === routeOf(fragment).screen) ?? null;

export function fragmentOf(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '#/';
    case 'isle':
      return `#/isles/${route.isle}`;
    case 'play':
      return `#/play/${route.level}`;
    default:
      return `#/${route.screen}`;
  }
}

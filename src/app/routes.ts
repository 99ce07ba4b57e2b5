// The address bar: which fragment is which screen. Pure; knows no view.
import { ISLES, type Isle } from '../core/level/level';

/** Addresses that lie over whatever screen stands. */
export type Overlay = (typeof OVERLAYS)[number];
const OVERLAYS = ['settings', 'privacy', 'help'] as const;

export type Route =
  | { readonly screen: 'start' | 'isles' | 'trickdex' | Overlay }
  | { readonly screen: 'isle'; readonly isle: Isle }
  | RoomRoute
  | { readonly screen: 'play'; readonly level: string };

/** Addresses of rooms that stand without the game: each is fetched when it is first entered. `path` is what follows its name. */
export interface RoomRoute {
  readonly screen: RoomName;
  readonly path: readonly string[];
}
export const ROOMS = ['class', 'join', 'family', 'check', 'booster'] as const;
export type RoomName = (typeof ROOMS)[number];
export const isRoom = (route: Route): route is RoomRoute => (ROOMS as readonly string[]).includes(route.screen);
const roomOf = (name: string): RoomName | undefined => ROOMS.find((r) => r === name);

const SIMPLE = ['isles', 'trickdex', ...OVERLAYS] as const;

/** Reads a fragment such as `#/play/gate-1`; an unknown one leads to the start. */
export function routeOf(fragment: string): Route {
  const parts = fragment.replace(/^#?\/?/, '').split(/[/?]/);
  const [first = '', second = ''] = parts;
  if (first === 'play' && /^[a-z0-9-]{1,40}$/.test(second)) return { screen: 'play', level: second };
  const room = roomOf(first);
  if (room) return { screen: room, path: parts.slice(1).filter((p) => /^[A-Za-z0-9_-]{1,400}$/.test(p)) };
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
    case 'class':
    case 'join':
    case 'family':
    case 'check':
    case 'booster':
      return `#/${[route.screen, ...route.path].join('/')}`;
    default:
      return `#/${route.screen}`;
  }
}

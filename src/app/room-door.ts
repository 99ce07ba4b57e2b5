// What every room beside the game is given and gives back. Knows no room; rooms.ts lists them.
import type { App } from './context';
import type { RoomRoute } from './routes';

/** What a room is given. */
export interface RoomDoor {
  readonly app: App;
  readonly host: HTMLElement;
  /** Goes to any fragment; to a screen of the game only with a child chosen (see {@link play}). */
  go(fragment: string): void;
  /** Starts the game for a child of the store in `app`, at a fragment such as `#/play/gate-1`. */
  play(childId: string, fragment: string): void;
}

/** A room that stands: it follows its own address, and is closed when another screen takes its place. */
export interface Room {
  /** The address changed within the room. */
  show(route: RoomRoute): void;
  close(): void;
}

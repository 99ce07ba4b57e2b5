// Rooms beside the game: the classroom, joining, the family, the Lantern Check, boosters. One line a room; each is fetched when entered.
import type { Room, RoomDoor } from './room-door';
import type { RoomName, RoomRoute } from './routes';

export type { Room, RoomDoor } from './room-door';

type Entrance = (door: RoomDoor, route: RoomRoute) => Promise<Room>;

export const entrances: Readonly<Record<RoomName, () => Promise<Entrance>>> = {
  class: () => import('./class-room').then((m) => m.openClassRoom),
  join: () => import('./join-room').then((m) => m.openJoin),
  family: () => import('./family-room').then((m) => m.openFamily),
  check: () => import('./check-room').then((m) => m.openCheck),
  booster: () => import('./booster-room').then((m) => m.openBooster),
};

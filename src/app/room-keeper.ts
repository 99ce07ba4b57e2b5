// Opens and closes the rooms beside the game as the address says. Knows no room; each comes by its entrance in rooms.ts.
import { signal } from '@preact/signals';
import type { App } from './context';
import { type Room, type RoomDoor, entrances } from './rooms';
import { isRoom, overlayOf, type RoomRoute, routeOf } from './routes';
import { tell, untell } from './trouble';

/** True while a room stands in place of the title screen and the game. */
export const inRoom = signal(false);

type Standing = { readonly name: string; readonly room: Room; readonly host: HTMLElement };

const doorOf = (app: App, host: HTMLElement, play: RoomDoor['play']): RoomDoor => ({
  app,
  host,
  play,
  go: (fragment) => {
    location.hash = fragment;
  },
});

/** Follows the address. `startGame` starts the game for the child that `ready` puts into the app; `onHome` is called when a room closes. */
export function followRooms(app: App, startGame: (ready: () => Promise<unknown>) => Promise<void>, onHome: () => void): void {
  let now: Standing | null = null;
  let turn = 0;
  const close = () => {
    now?.room.close();
    now?.host.remove();
    now = null;
  };
  const leave = () => {
    close();
    inRoom.value = false;
    onHome();
  };
  const play = (childId: string, fragment: string) => {
    turn++;
    close();
    location.hash = fragment;
    inRoom.value = false;
    void startGame(async () => {
      app.childId = childId;
    });
  };
  async function enter(route: RoomRoute): Promise<void> {
    const mine = ++turn;
    if (now?.name === route.screen) return now.room.show(route);
    close();
    inRoom.value = true;
    untell('load');
    const host = document.createElement('div');
    try {
      document.getElementById('app')?.append(host);
      const room = await (await entrances[route.screen]())(doorOf(app, host, play), route);
      if (mine === turn) now = { name: route.screen, room, host };
      else {
        room.close();
        host.remove();
      }
    } catch (error) {
      console.error(error);
      host.remove();
      if (mine !== turn) return;
      leave();
      tell('load');
    }
  }
  const look = () => {
    if (overlayOf(location.hash)) return;
    const route = routeOf(location.hash);
    if (isRoom(route)) void enter(route);
    else if (inRoom.value) {
      turn++;
      leave();
      // From a room that the playing child entered, the way back leads into the game.
      if (route.screen !== 'start' && app.childId) void startGame(async () => undefined);
      else if (route.screen === 'start') app.childId = null;
    }
  };
  window.addEventListener('hashchange', look);
  look();
}

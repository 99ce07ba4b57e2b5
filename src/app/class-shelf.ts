// The one store of classes on this page, opened when a room first asks for it. Knows no view.
import { ClassStore } from '../storage/class-store';
import { DeskNotes } from '../storage/desk-notes';
import { askToPersist, indexedDoor, localDoor } from '../storage/doors';
import { tabNews } from '../storage/news';

let store: Promise<ClassStore> | null = null;

async function openStore(): Promise<ClassStore> {
  const classes = new ClassStore(indexedDoor('lantern-isles-class'), localDoor('lantern-isles-class:v1:'), {
    news: tabNews('lantern-isles-class'),
  });
  await classes.open().catch(() => undefined);
  return classes;
}

/** The classes of this device, read. */
export function classesHere(): Promise<ClassStore> {
  store ??= openStore();
  return store;
}

/** Drops what a teacher's device notes beside its classes: the lesson on the board, the curtain. */
export async function forgetDesk(): Promise<void> {
  const notes = new DeskNotes();
  await notes.open();
  await notes.clear();
}

export { askToPersist };

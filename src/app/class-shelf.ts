// The one store of classes on this page, opened when a room first asks for it. Knows no view.
import { ClassStore } from '../storage/class-store';
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

export { askToPersist };

// The one store of classes on this device, opened when it is first asked for. Knows no screen.
import { ClassStore } from '../storage/class-store';
import { indexedDoor, localDoor } from '../storage/doors';
import { tabNews } from '../storage/news';

const DATABASE = 'lantern-isles-class';
let store: ClassStore | null = null;

/** Resolves when its classes are read. */
export async function openClasses(): Promise<ClassStore> {
  store ??= new ClassStore(indexedDoor(DATABASE), localDoor('lantern-isles:class:v1:'), { news: tabNews(DATABASE) });
  await store.open();
  return store;
}

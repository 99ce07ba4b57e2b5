// Deletes all there is on this device: players, settings, and the classes of a teacher; one way back for both. Knows no screen.
import type { Deletion } from '../storage/deletion';
import type { ClassHere } from '../views/classes-here';
import type { App } from './context';

/** The classes that a teacher keeps on this device. */
export async function classFacts(): Promise<ClassHere[]> {
  const [{ classesHere }, { handedIn }] = await Promise.all([import('./class-shelf'), import('./class-seats')]);
  return (await classesHere()).classes().map((room) => ({ code: room.facts.code, seats: room.facts.seats, handedIn: handedIn(room) }));
}

export async function deleteEverything(app: App): Promise<Deletion> {
  const { classesHere, forgetDesk } = await import('./class-shelf');
  const classes = await classesHere();
  await forgetDesk();
  const parts = [await app.device.deleteEverything(), await classes.deleteEverything()];
  const all = (saved: readonly string[]) => (saved.every((s) => s === 'saved') ? 'saved' : 'not-saved');
  return {
    saved: all(parts.map((p) => p.saved)),
    undo: async () => all(await Promise.all(parts.map((p) => p.undo()))),
  };
}

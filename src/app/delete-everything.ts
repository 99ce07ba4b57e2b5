// Deletes all there is on this device: players, settings, and the classes of a teacher; one way back for both. Knows no screen.
import type { Deletion } from '../storage/deletion';
import type { App } from './context';

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

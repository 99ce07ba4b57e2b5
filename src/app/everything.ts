// Deleting all there is on this device: children, settings and classes, with one way back. Knows no view.
import type { Deletion } from '../storage/deletion';
import type { App } from './context';

/** Deletes everything; 'saved' only when both stores are empty. */
export async function deleteEverything(app: App): Promise<Deletion> {
  const { classesHere } = await import('./class-shelf');
  const classes = await (await classesHere()).deleteEverything();
  const own = await app.device.deleteEverything();
  return {
    saved: own.saved === 'saved' && classes.saved === 'saved' ? 'saved' : 'not-saved',
    undo: async () => {
      const back = [await own.undo(), await classes.undo()];
      return back.every((s) => s === 'saved') ? 'saved' : 'not-saved';
    },
  };
}

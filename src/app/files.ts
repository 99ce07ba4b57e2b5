// Hands progress over as a file and takes one in. Only when a person asks.
import type { Child } from '../core/progress/progress';
import { MAX_BYTES, textOf } from '../storage/save-format';
import type { ImportPreview } from '../views/settings';
import type { App } from './context';

export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** Saves one child's progress to a file the browser puts among the downloads. */
export function saveToFile(app: App, child: Child): void {
  const blob = new Blob([app.store.exportChild(child.id)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `lantern-isles_${child.emblem.colour}-${child.emblem.animal}_${today()}.lantern.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Reads a file; gives a preview, or the reason it could not be taken. */
export async function readFromFile(app: App, file: File): Promise<ImportPreview | string> {
  if (file.size > MAX_BYTES) return 'too-large';
  const text = textOf(await file.arrayBuffer());
  if (!text.ok) return text.reason;
  const read = app.store.importText(text.value);
  return read.ok ? read.value : read.reason;
}

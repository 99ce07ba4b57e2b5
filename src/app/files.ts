// Hands progress over as a file and takes one in. Only when a person asks.
import type { Child } from '../core/progress/progress';
import { MAX_BYTES, textOf } from '../storage/sealed';
import type { Unreadable } from '../storage/rows';
import type { ImportPreview } from '../views/settings';
import type { App } from './context';

export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** Puts a text among the downloads as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves one child's progress to a file the browser puts among the downloads. */
export const saveToFile = (app: App, child: Child): void =>
  saveText(app.store.exportChild(child.id), `lantern-isles_${child.emblem.colour}-${child.emblem.animal}_${today()}.lantern.json`);

/** Saves rows that could not be read, as they are. */
export const saveRowsToFile = (rows: readonly Unreadable[]): void =>
  saveText(JSON.stringify({ app: 'lantern-isles', kind: 'unreadable', rows }, null, 1), `lantern-isles_unreadable_${today()}.json`);

/** Reads a file; gives a preview, or the reason it could not be taken. */
export async function readFromFile(app: App, file: File): Promise<ImportPreview | string> {
  if (file.size > MAX_BYTES) return 'too-large';
  const text = textOf(await file.arrayBuffer());
  if (!text.ok) return text.reason;
  const read = app.store.importText(text.value);
  return read.ok ? read.value : read.reason;
}

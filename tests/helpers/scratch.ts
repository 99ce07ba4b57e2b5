// Folders that a test file makes for itself: swept away when it is done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const at of made) rmSync(at, { recursive: true, force: true });
});

/** A new, empty folder. */
export function scratchFolder(): string {
  const at = mkdtempSync(join(tmpdir(), 'isles-'));
  made.push(at);
  return at;
}

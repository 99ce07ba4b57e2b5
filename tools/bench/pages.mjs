// Builds the two bare pages the game is compared with: the same Vite, the same Phaser. Knows nothing of what is measured.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../setup.mjs';

const pages = fileURLToPath(new URL('pages', import.meta.url));
export const BARE_PHASER = 'phaser/index.html';
export const BARE_DOM = 'dom/index.html';
/** The class report by itself; not bare, but built and served the same way. */
export const REPORT = 'report/index.html';

/** Builds them into .cache/bench; resolves to the folder. */
export async function buildBarePages() {
  const folder = join(root, '.cache/bench/site');
  await build({
    root: pages,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1600,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [BARE_PHASER, BARE_DOM, REPORT].map((page) => join(pages, page)) },
    },
  });
  for (const page of [BARE_PHASER, BARE_DOM, REPORT])
    if (!existsSync(join(folder, page))) throw new Error(`The bare page ${page} was not built.`);
  return folder;
}

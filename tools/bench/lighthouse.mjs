// Lighthouse, where it is installed and this Node can run it. The project does not depend on it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const NEEDS = 22;

/** One sentence: the scores, or why it was not run. */
export function lighthouse(url, browserPath) {
  const node = process.versions.node;
  if (Number(node.split('.')[0]) < NEEDS) return `not run here: it needs Node ${NEEDS}, this is ${node}.`;
  const npx = (args) => spawnSync('npx', ['--no-install', 'lighthouse', ...args], { cwd: root, encoding: 'utf8', timeout: 90_000 });
  if (npx(['--version']).status !== 0) return 'not run here: it is not installed.';
  const out = join(root, '.cache/bench/lighthouse.json');
  if (browserPath) process.env.CHROME_PATH = browserPath;
  const flags = ['--quiet', '--output=json', `--output-path=${out}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];
  if (npx([url, ...flags]).status !== 0) return 'not run here: it gave up.';
  const { categories } = JSON.parse(readFileSync(out, 'utf8'));
  return Object.values(categories)
    .map((c) => `${c.title} ${Math.round((c.score ?? 0) * 100)}`)
    .join(', ');
}

// `npm run faults`: the storage tests again and again with new seeds and larger counts, until the time is up.
// --minutes 20 · --scale 1 · --kills 0 (real browser kills; needs a build) · --seed 1. A failure prints the seed that plays it again.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureDependencies, root } from './setup.mjs';

const flag = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} needs a number.`);
  process.exit(1);
};
const minutes = flag('minutes', 20);
const scale = flag('scale', 1);
const kills = flag('kills', 0);
const first = flag('seed', Date.now() % 1_000_000_000);
const until = Date.now() + minutes * 60_000;
const FAMILIES = ['tests/storage', 'tests/core/progress.test.ts', 'tests/core/classroom'];
const totals = new Map();

/** Adds up every "name: 12 things, 3 others" line that the tests print. */
function count(output) {
  for (const [, name, figures] of output.matchAll(/^(faults|merge|import|kills|class import|classroom simulation|QR pictures): (.+)$/gm)) {
    for (const part of figures.split(', ')) {
      const [, a, b] = /^(\d+) ([a-z][a-z -]*)$/.exec(part) ?? /^(\d+) (promises checked)/.exec(part) ?? [];
      const [, c, d] = /^([a-z][a-z-]*) (\d+)$/.exec(part) ?? [];
      const [key, n] = a ? [`${name}: ${b}`, Number(a)] : [`${name}: ${c}`, Number(d)];
      if (key.endsWith('undefined') || key.endsWith('seed')) continue;
      totals.set(key, (totals.get(key) ?? 0) + n);
    }
  }
}

/** Runs one command with a seed; false when it failed. The time left is its limit. */
function run(args, seed, env, limit) {
  const done = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, SEED: String(seed), NO_COLOR: '1' },
    timeout: limit,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  count(done.stdout ?? '');
  if (done.error?.code === 'ETIMEDOUT') return null;
  if (done.status === 0) return true;
  console.error(
    `${done.stdout ?? ''}\n${done.stderr ?? ''}\nFAILED with SEED=${seed}. Play it again: SEED=${seed} SCALE=${scale} npx ${args.join(' ')}`,
  );
  return false;
}

ensureDependencies();
let rounds = 0;
let failed = 0;
for (let seed = first; Date.now() < until && failed === 0; seed++) {
  const ok = run(
    ['vitest', 'run', '--testTimeout=3600000', ...FAMILIES],
    seed,
    { SCALE: String(scale) },
    Math.max(1000, until - Date.now()),
  );
  if (ok === null) break;
  rounds++;
  if (!ok) failed++;
  console.log(`round ${rounds}, seed ${seed}: ${ok ? 'passed' : 'FAILED'}`);
}
if (kills > 0 && failed === 0) {
  process.env.CHROME_PATH = ensureBrowser();
  const ok = run(
    ['playwright', 'test', 'tests/e2e/storage.spec.ts', '-g', 'kills while saving'],
    first,
    { KILLS: String(kills) },
    undefined,
  );
  if (!ok) failed++;
}
for (const [key, n] of totals) console.log(`${key}: ${n}`);
if (rounds === 0) console.error('No round came to its end: give it more --minutes or a smaller --scale.');
console.log(`${rounds} rounds from seed ${first}, ${failed} failed`);
process.exit(failed > 0 || rounds === 0 ? 1 : 0);

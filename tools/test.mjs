// `npm test`: everything CI runs. Sets itself up first; ends with one line of numbers.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureDependencies, root, run } from './setup.mjs';

let passed = 0;
let failed = 0;
let numbersSaid = false;
// Whatever stops the run early, the last line is one of numbers.
process.on('exit', () => {
  if (!numbersSaid) console.log(`${passed} passed, ${failed + 1} failed`);
});
ensureDependencies();
const browser = ensureBrowser();
if (browser !== null) process.env.CHROME_PATH = browser;
const started = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** One command that passes or fails as a whole. */
function whole(name, command, args) {
  const since = Date.now();
  console.log(`\n— ${name}`);
  const ok = run(command, args) === 0;
  ok ? passed++ : failed++;
  console.log(`— ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  return ok;
}

/** A runner that writes its counts to a JSON file. */
function counted(name, command, args, report, read) {
  const since = Date.now();
  const path = join(root, '.cache', report);
  rmSync(path, { force: true });
  console.log(`\n— ${name}`);
  const code = run(command, args);
  if (!existsSync(path)) {
    console.log(`— ${name}: FAILED, it wrote no report.`);
    failed++;
    return;
  }
  const counts = read(JSON.parse(readFileSync(path, 'utf8')));
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  console.log(`— ${name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds(since)}`);
}

whole('check', 'node', ['tools/check.mjs', '--before-build']);
whole('levels', 'node', ['tools/levels.mjs']);
counted(
  'unit, scenarios, properties, faults',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
  'vitest.json',
  (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests + r.numFailedTestSuites * (r.numFailedTests === 0 ? 1 : 0),
  }),
);
if (whole('build', 'node', ['tools/build.mjs'])) {
  whole('size and contents of the build', 'node', ['tools/check.mjs', '--after-build']);
  if (browser === null) {
    console.log('— in a real browser: FAILED, there is none.');
    failed++;
  } else
    counted('in a real browser', 'npx', ['playwright', 'test'], 'playwright.json', (r) => ({
      passed: r.stats.expected,
      failed: r.stats.unexpected + r.stats.flaky,
    }));
}
console.log(`\nIn ${seconds(started)}:`);
console.log(`${passed} passed, ${failed} failed`);
numbersSaid = true;
process.exit(failed > 0 || passed === 0 ? 1 : 0);

// `npm run check`: types, style, layers, unused code, words, fonts, credits, licences, lockfile, and after a build its size.
import { credits, licences } from './checks/credits.mjs';
import { fonts } from './checks/fonts.mjs';
import { functions } from './checks/functions.mjs';
import { layers } from './checks/layers.mjs';
import { lockfile } from './checks/lockfile.mjs';
import { sheets } from './checks/sheets.mjs';
import { contents, size } from './checks/size.mjs';
import { source } from './checks/source.mjs';
import { words } from './checks/words.mjs';
import { ensureDependencies, root, run } from './setup.mjs';

ensureDependencies();
const after = process.argv.includes('--after-build');
const before = process.argv.includes('--before-build');
let faults = 0;

function own(name, check) {
  const { read, faults: found, note } = check(root);
  if (read === 0) found.push(`${name}: nothing was read, so nothing was checked.`);
  for (const fault of found) console.error(`FAULT  ${fault}`);
  console.log(`${found.length === 0 ? 'ok  ' : 'no  '} ${name}: ${read} read${note ? `, ${note}` : ''}`);
  faults += found.length;
}

function other(name, args) {
  const ok = run('npx', args) === 0;
  console.log(`${ok ? 'ok  ' : 'no  '} ${name}`);
  if (!ok) faults++;
}

if (!after) {
  other('types', ['tsc', '--noEmit']);
  other('format and lint', ['biome', 'ci', '--log-level=error', '--max-diagnostics=30', 'src', 'tests', 'tools']);
  other('unused code', ['knip', '--no-progress']);
  own('layers', layers);
  own('source', source);
  own('functions', functions);
  own('sheets', sheets);
  own('words', words);
  own('fonts', fonts);
  own('credits', credits);
  own('licences', licences);
  own('lockfile', lockfile);
}
if (!before) {
  own('size', size);
  own('contents', contents);
}
console.log(faults === 0 ? 'Check: all well.' : `Check: ${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);

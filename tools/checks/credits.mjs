// Every shipped picture, sound and font has a row in assets/CREDITS.md; every run-time dependency a licence we may use.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from './files.mjs';

const globToShape = (glob) =>
  new RegExp(
    `^${glob
      .trim()
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*/g, '§')
      .replace(/\*/g, '[^/]*')
      .replace(/§/g, '.*')}$`,
  );

/** Rows of CREDITS.md are `| glob | what | author | licence |`, globs below assets/. */
export function credits(root) {
  const path = join(root, 'assets/CREDITS.md');
  const files = pathsIn(root, 'assets').filter((p) => !p.startsWith('assets/levels/') && p !== 'assets/CREDITS.md');
  if (!existsSync(path)) return { read: files.length, faults: ['assets/CREDITS.md does not exist.'] };
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => /^\|\s*`?[\w*]/.test(l))
    .map((l) => l.split('|').map((c) => c.trim()));
  const globs = rows.flatMap((r) => (r[4] ? (r[1] ?? '').replace(/`/g, '').split(/,\s*/).map(globToShape) : []));
  const faults = files
    .filter((f) => !globs.some((g) => g.test(f.replace(/^assets\//, '')) || g.test(f)))
    .map((f) => `${f}: no row in assets/CREDITS.md.`);
  return { read: files.length, faults };
}

const LICENCES = /^(?:\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1)(?: OR | AND )?\)?)+$/;

export function licences(root) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const faults = [];
  let read = 0;
  const seen = new Set();
  const visit = (name) => {
    const path = join(root, 'node_modules', name, 'package.json');
    if (seen.has(name) || !existsSync(path)) return;
    seen.add(name);
    read++;
    const pkg = JSON.parse(readFileSync(path, 'utf8'));
    if (!LICENCES.test(String(pkg.license ?? ''))) faults.push(`${name}: its licence is ${pkg.license ?? 'not said'}.`);
    for (const dep of Object.keys(pkg.dependencies ?? {})) visit(dep);
  };
  for (const name of Object.keys(own.dependencies ?? {})) visit(name);
  return { read, faults };
}

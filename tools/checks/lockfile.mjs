// The lockfile says what package.json says, and fetches from nowhere but npm's own registry.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REGISTRY = /^https:\/\/registry\.npmjs\.org\//;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

const read = (root, name) => (existsSync(join(root, name)) ? JSON.parse(readFileSync(join(root, name), 'utf8')) : null);

function differences(own, locked) {
  return KINDS.flatMap((kind) => {
    const [mine, theirs] = [own[kind] ?? {}, locked[kind] ?? {}];
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
      .filter((name) => mine[name] !== theirs[name])
      .map((name) => `package-lock.json: ${name} is ${theirs[name] ?? 'not there'}; package.json says ${mine[name] ?? 'nothing'}.`);
  });
}

function entryFaults(path, entry) {
  const faults = [];
  if (entry.resolved !== undefined && !REGISTRY.test(entry.resolved)) faults.push(`package-lock.json: ${path} comes from another place.`);
  if (!entry.link && !entry.integrity) faults.push(`package-lock.json: ${path} has no checksum.`);
  return faults;
}

export function lockfile(root) {
  const [own, lock] = [read(root, 'package.json'), read(root, 'package-lock.json')];
  if (!own || !lock) return { read: 0, faults: ['There is no package.json or no package-lock.json.'] };
  const packages = lock.packages ?? {};
  const faults = differences(own, packages[''] ?? {});
  for (const kind of ['dependencies', 'devDependencies'])
    for (const [name, version] of Object.entries(own[kind] ?? {})) {
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`package.json: ${name} must be one exact version, not ${version}.`);
      if (packages[`node_modules/${name}`]?.version !== version) faults.push(`package-lock.json: ${name} is not locked at ${version}.`);
    }
  for (const [path, entry] of Object.entries(packages)) if (path !== '' && !entry.inBundle) faults.push(...entryFaults(path, entry));
  return { read: Object.keys(packages).length, faults };
}

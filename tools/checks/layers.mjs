// One arrow: which room may import which. Own and small, so that it can say in one sentence what is wrong.
import { dirname, join, normalize } from 'node:path/posix';
import { filesIn } from './files.mjs';

const FACE = /^src\/mechanics\/[^/]+\/(?:scene|panel)[^/]*\.(?:tsx?|css)$/;
const SHARED = /^src\/mechanics\/[^/]+\/(?:layout|words|band|state|order|moves|judge)\.ts$/;

function roomOf(path) {
  if (/^src\/mechanics\/[^/]+\/scene[^/]*\.ts$/.test(path)) return 'scene';
  if (FACE.test(path)) return 'panel';
  if (path === 'src/mechanics/faces-registry.ts') return 'faces';
  if (path === 'src/mechanics/rules-registry.ts') return 'rules-registry';
  if (SHARED.test(path) || /^src\/mechanics\/[^/]+\/(?:rules|schema)\.ts$/.test(path)) return 'rules';
  return path.split('/')[1] ?? '';
}

/** The verb a file of src/mechanics belongs to; null outside. */
const verbOf = (path) => /^src\/mechanics\/([^/]+)\//.exec(path)?.[1] ?? null;
/** A verb may know itself and what all verbs share; what is shared knows no verb. */
const strangers = (from, to) => verbOf(from) && verbOf(to) && verbOf(to) !== verbOf(from) && verbOf(to) !== 'shared';

const BASE = ['core', 'rules', 'rules-registry'];
const MIDDLE = [...BASE, 'content', 'storage', 'i18n', 'audio'];
const ALLOWED = {
  core: ['core'],
  rules: ['core', 'rules'],
  'rules-registry': ['core', 'rules', 'rules-registry'],
  content: [...BASE, 'content'],
  storage: [...BASE, 'storage'],
  i18n: [...BASE, 'i18n'],
  audio: [...BASE, 'audio'],
  session: [...MIDDLE, 'session'],
  stage: [...BASE, 'content', 'audio', 'session', 'stage'],
  scene: [...BASE, 'content', 'audio', 'session', 'stage', 'scene'],
  views: [...BASE, 'content', 'i18n', 'audio', 'session', 'views'],
  panel: [...BASE, 'content', 'i18n', 'audio', 'session', 'views', 'panel'],
  faces: ['core', 'rules', 'scene', 'panel', 'session'],
  app: [...MIDDLE, 'session', 'stage', 'scene', 'views', 'panel', 'faces', 'app'],
};

/** Packages that only some rooms may use. */
const ONLY = {
  phaser: ['stage', 'scene', 'app'],
  howler: ['audio'],
  i18next: ['i18n'],
  idb: ['storage'],
  preact: ['views', 'panel', 'app', 'i18n'],
  '@preact/signals': ['views', 'panel', 'app', 'i18n'],
  'ts-fsrs': ['session'],
  valibot: ['rules', 'rules-registry', 'content', 'storage'],
};

const importsOf = (text) =>
  [...text.matchAll(/(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    (m) => m[1] ?? m[2],
  );

function resolve(from, to, known) {
  const base = normalize(join(dirname(from), to));
  return [base, `${base}.ts`, `${base}.tsx`].find((p) => known.has(p)) ?? base;
}

function findCycle(graph) {
  const done = new Set();
  const walk = (path, trail) => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const found = walk(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return null;
}

/** Faults against the layers, packages in the wrong room, cycles. */
export function layers(root) {
  const files = filesIn(root, 'src', ['.ts', '.tsx']);
  const known = new Set(files.map((f) => f.path));
  const graph = new Map();
  const faults = [];
  for (const { path, text } of files) {
    const room = roomOf(path);
    const allowed = ALLOWED[room];
    if (!allowed) faults.push(`${path}: there is no room called ${room}.`);
    const targets = [];
    for (const to of importsOf(text)) {
      if (to.startsWith('.')) {
        const target = resolve(path, to.split('?')[0], known);
        if (known.has(target)) targets.push(target);
        const there = roomOf(target);
        if (target.startsWith('src/') && /\.tsx?$/.test(target) && allowed && !allowed.includes(there))
          faults.push(`${path}: ${room} must not import ${there} (${target}).`);
        if (/\.tsx?$/.test(target) && strangers(path, target))
          faults.push(`${path}: ${verbOf(path)} must not know ${verbOf(target)} (${target}); what verbs share is in src/mechanics/shared.`);
        continue;
      }
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0];
      if (ONLY[name] && !ONLY[name].includes(room)) faults.push(`${path}: ${name} belongs in ${ONLY[name].join(', ')}, not in ${room}.`);
    }
    graph.set(path, targets);
  }
  const cycle = findCycle(graph);
  if (cycle) faults.push(`Imports go round in a circle: ${cycle.join(' → ')}.`);
  return { read: files.length, faults };
}

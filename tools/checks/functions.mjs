// No function longer than a person reads in one go. Reads the syntax tree, so that text and comments do not mislead it.
import ts from 'typescript';
import { filesIn } from './files.mjs';

const MAX_LINES = 60;
/** Longer ones that were there before this check. They may shrink and leave this list; none may grow or be added. */
const BEFORE = {
  'src/audio/port.ts: createAudio': 88,
  'src/views/start-world.tsx: StartWorld': 62,
};

const nameOf = (node) => node.name?.getText() ?? node.parent?.name?.getText?.() ?? 'a function without a name';

/** Every function of a file with its name and length in lines. */
function functionsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const line = (at) => file.getLineAndCharacterOfPosition(at).line;
  const found = [];
  const walk = (node) => {
    if (ts.isFunctionLike(node) && node.body) found.push({ name: nameOf(node), lines: line(node.end) - line(node.getStart()) + 1 });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

export function functions(root) {
  const all = filesIn(root, 'src', ['.ts', '.tsx']).flatMap(({ path, text }) => functionsOf(path, text).map((f) => ({ ...f, path })));
  const faults = all
    .filter(({ path, name, lines }) => lines > (BEFORE[`${path}: ${name}`] ?? MAX_LINES))
    .map(({ path, name, lines }) => `${path}: ${name} has ${lines} lines; ${BEFORE[`${path}: ${name}`] ?? MAX_LINES} at most.`);
  return { read: all.length, faults, note: `${all.filter((f) => f.lines > MAX_LINES).length} long ones from before` };
}

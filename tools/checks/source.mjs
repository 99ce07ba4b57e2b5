// What no source file may hold: long modules, doors that belong elsewhere, addresses, unsafe calls, soft spots.
import { filesIn } from './files.mjs';

const MAX_LINES = 250;
const RULES = [
  { shape: /\b(?:localStorage|indexedDB)\b/, except: /^src\/storage\//, say: 'localStorage and indexedDB belong in storage' },
  {
    shape: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b|\beval\s*\(|new Function\b/,
    say: 'text must not become code or markup',
  },
  { shape: /\b(?:sendBeacon|WebSocket|RTCPeerConnection|EventSource|XMLHttpRequest)\b/, say: 'nothing leaves the device' },
  { shape: /https?:\/\//, say: 'no address of another place' },
  { shape: /@ts-(?:ignore|expect-error)|:\s*any\b|\bas any\b/, say: 'types are not switched off' },
  { shape: /\b(?:TODO|FIXME|XXX|HACK)\b/, say: 'no loose ends in the source' },
  { shape: /^export default\b/m, say: 'no default export' },
];

const withoutComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

/** One sentence per fault; a line that ends in `// allowed: <reason>` is passed over. */
export function source(root) {
  const files = filesIn(root, 'src', ['.ts', '.tsx']);
  const faults = [];
  for (const { path, text } of files) {
    const lines = text.split('\n');
    if (lines.length - 1 > MAX_LINES) faults.push(`${path}: ${lines.length - 1} lines; ${MAX_LINES} at most.`);
    if (!/^\/\/ .{20,}/.test(lines[0] ?? '')) faults.push(`${path}: the first line does not say what the module is for.`);
    const allowed = new Set(lines.flatMap((l, i) => (/\/\/ allowed: .{8,}/.test(l) ? [i] : [])));
    const code = withoutComments(text).split('\n');
    for (const rule of RULES) {
      if (rule.except?.test(path)) continue;
      const target = rule.shape.source.includes('TODO') || rule.shape.source.includes('@ts-') ? lines : code;
      target.forEach((line, i) => {
        if (!allowed.has(i) && rule.shape.test(line)) faults.push(`${path}:${i + 1}: ${rule.say}.`);
      });
    }
  }
  return { read: files.length, faults };
}

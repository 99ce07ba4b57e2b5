// Values with one place of them changed, for readers that must refuse what is not theirs. For tests alone.
import fc from 'fast-check';
import type { Json } from './json-schema';

const WILD: readonly Json[] = [
  null,
  -1,
  0,
  1.5,
  61,
  1e9,
  true,
  '',
  'a',
  'A b',
  '=1+1',
  '2026-13-99',
  '\u202e',
  [],
  ['x'],
  {},
  { a: 1 },
  '＝1+1',
  'constructor',
  'аdmin',
];
/** A way of changing one place of a value: another value, a key more, a key less. */
export const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'put', 'drop', 'add', 'same'),
  wild: fc.constantFrom(...WILD),
});

/** Every place of a value that can be changed. */
function placesOf(value: Json, out: [Json[] | { [key: string]: Json }, string][] = []): typeof out {
  if (value === null || typeof value !== 'object') return out;
  for (const [key, one] of Object.entries(value)) {
    out.push([value, key]);
    placesOf(one, out);
  }
  return out;
}
export function changed(data: Json, { at, how, wild }: { at: number; how: string; wild: Json }): Json {
  const copy = structuredClone(data);
  const places = placesOf(copy);
  const [of, key] = places[at % places.length] ?? [];
  if (of === undefined || key === undefined || how === 'same') return copy;
  if (Array.isArray(of)) {
    if (how === 'put') of[Number(key)] = wild;
    else of.splice(Number(key), how === 'drop' ? 1 : 0, ...(how === 'add' ? [wild] : []));
  } else if (how === 'put') of[key] = wild;
  else if (how === 'drop') delete of[key];
  // An own key of that name, as JSON gives it.
  else
    Object.defineProperty(of, key === 'level' ? '__proto__' : 'more', {
      value: wild,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

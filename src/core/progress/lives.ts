// A deleted child never comes back under its id; brought back, it lives on under the next one. Pure, knows no clock and no chance.
import type { Child, Progress } from './progress';

/** FNV-1a over a text, 32 bits. */
function fnv(text: string, from: number): string {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** The id a deleted child gets when it is brought back: the same on every device, so that bringing back twice is once. */
export const nextLife = (id: string): string => fnv(`${id}:again`, 0x811c9dc5) + fnv(`again:${id}`, 0x050c5d1f);

/** The id under which a child lives now, or would live if it was brought back. */
export function living(id: string, deleted: ReadonlySet<string>): string {
  let at = id;
  for (let n = 0; n <= deleted.size && deleted.has(at); n++) at = nextLife(at);
  return at;
}

/** Leads a deleted child's results to its present life: where it has one, or with `bringBack` in any case. */
export function follow(parts: readonly Progress[], bringBack = false): Progress[] {
  const deleted = new Set(parts.flatMap((p) => [...p.deleted]));
  if (deleted.size === 0) return [...parts];
  const alive = new Set(parts.flatMap((p) => [...p.children.keys()]).filter((id) => !deleted.has(id)));
  const lead = (child: Child): Child[] => {
    const id = living(child.id, deleted);
    if (id === child.id) return [child];
    return bringBack || alive.has(id) ? [{ ...child, id }] : [];
  };
  // Two lives of one child in one part would share a key, so every child stands alone.
  return [
    { children: new Map(), deleted },
    ...parts.flatMap((p) =>
      [...p.children.values()].flatMap(lead).map((c) => ({ children: new Map([[c.id, c]]), deleted: new Set<string>() })),
    ),
  ];
}

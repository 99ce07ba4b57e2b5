// Which drawings there are, their size in CSS pixels and the point they stand on. Knows no Phaser.

export interface ArtEntry {
  readonly file: string;
  readonly w: number;
  readonly h: number;
  /** The point a drawing stands on, as shares of its width and height. */
  readonly ax: number;
  readonly ay: number;
}

export type Manifest = Readonly<Record<string, ArtEntry>>;

const found = import.meta.glob<unknown>('../../assets/art/manifest.json', { import: 'default', eager: true });

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : otherwise);

function readEntry(value: unknown): ArtEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const entry = value as Readonly<Record<string, unknown>>;
  const w = number(entry.w, 0);
  const h = number(entry.h, 0);
  if (typeof entry.file !== 'string' || w <= 0 || h <= 0) return null;
  return { file: entry.file, w, h, ax: number(entry.ax, 0.5), ay: number(entry.ay, 0.5) };
}

/** Reads `{ key: { file, w, h, ax, ay } }`; entries that are none are passed over. */
export function readManifest(value: unknown): Manifest {
  if (typeof value !== 'object' || value === null) return {};
  const out: Record<string, ArtEntry> = {};
  for (const [key, raw] of Object.entries(value)) {
    const entry = readEntry(raw);
    if (entry) out[key] = entry;
  }
  return out;
}

export const MANIFEST: Manifest = readManifest(Object.values(found)[0]);

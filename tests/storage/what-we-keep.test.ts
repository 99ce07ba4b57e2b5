// The list of everything kept is whole: every field of the save format is on it, every file holds only what it allows, docs/privacy.md is made from it.
import { describe, expect, it } from 'vitest';
import en from '../../locales/en/keeps.json';
import zh from '../../locales/zh/keeps.json';
import type { Progress } from '../../src/core/progress/progress';
import { SHAPES, sealProgress } from '../../src/storage/save-format';
import { type KeptGroup, keptOfChild, keptOfClass, OF_A_CHILD } from '../../src/storage/what-we-keep';
import { attempt, hex } from './kit';

const ALL: readonly KeptGroup[] = [...keptOfChild, ...keptOfClass];
type Words = typeof en;
const whyOf = (words: Words, group: string): Readonly<Record<string, string>> =>
  (words.why as Readonly<Record<string, Readonly<Record<string, string>>>>)[group] ?? {};

/** A child with every field that there can be. */
const full: Progress = {
  children: new Map([
    [
      hex(1),
      {
        id: hex(1),
        emblem: { colour: 'red', animal: 'owl' },
        attempts: new Map([[hex(2), { ...attempt(2), kind: 'twin', twin: 'lunch', pair: true } as const]]),
        open: { id: hex(3), level: 'gate-1', version: 1, seed: 1, moves: [{ kind: 'look' }], tick: 1 },
        place: { assignment: 'AQIDBA', seat: 7, tick: 1 },
        marks: ['mission-gate-1'],
      },
    ],
  ]),
  deleted: new Set([hex(9)]),
};

/** Names of every field in a value; a move's own fields are the verb's. */
function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) namesIn(part, found);
  else if (value && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) {
      found.add(key);
      if (key !== 'moves') namesIn(part, found);
    }
  return found;
}

describe('what we keep', () => {
  it.each(Object.keys(SHAPES) as (keyof typeof SHAPES)[])('names every field of the save format: %s', (group) => {
    expect(Object.keys(OF_A_CHILD[group]).sort()).toEqual(Object.keys(SHAPES[group]).sort());
  });
  it.each([
    ['en', en],
    ['zh', zh],
  ] as const)('says of every field what it is for (%s)', (_, words) => {
    for (const { id, fields } of ALL) {
      expect(Object.keys(whyOf(words, id)).sort(), id).toEqual(fields.map((f) => f.id).sort());
      expect(Object.keys(words.groups)).toContain(id);
    }
    expect(Object.keys(words.why).sort()).toEqual(ALL.map((g) => g.id).sort());
  });
  it('lets nothing into a child’s file that is not said to be in one', () => {
    const allowed = new Set(keptOfChild.flatMap((g) => g.fields.filter((f) => f.file || g.id === 'progress').map((f) => f.id)));
    const { data } = JSON.parse(sealProgress(full)) as { data: unknown };
    const names = namesIn(data);
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
  });
  it('says nothing is kept under words a seven-year-old cannot read', () => {
    const long = keptOfChild
      .flatMap((g) => Object.values(whyOf(en, g.id)))
      .filter((text) => text.split(/(?<=\.)\s/).some((s) => s.split(' ').length > 12));
    expect(long).toEqual([]);
  });
});

const mark = (words: Words, on: boolean): string => (on ? `**${words.doc.yes}**` : words.doc.no);

function table(words: Words, group: KeptGroup): string {
  const title = (words.groups as Readonly<Record<string, string>>)[group.id] ?? group.id;
  const head = ['field', 'device', 'file', 'handIn', 'why'].map((k) => (words.doc as Readonly<Record<string, string>>)[k]);
  const rows = group.fields.map(
    (f) =>
      `| \`${f.id}\` | ${mark(words, f.device)} | ${mark(words, f.file)} | ${mark(words, f.handIn)} | ${whyOf(words, group.id)[f.id]} |`,
  );
  return [`### ${title} (\`${group.id}\`)`, '', `| ${head.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n');
}

const page = (words: Words): string =>
  [
    `# ${words.doc.title}`,
    '',
    words.doc.lead,
    '',
    `## ${words.doc.child}`,
    '',
    ...keptOfChild.map((g) => table(words, g)),
    `## ${words.doc.class}`,
    '',
    ...keptOfClass.map((g) => table(words, g)),
    words.doc.end,
    '',
  ].join('\n');

describe('docs/privacy', () => {
  it.each([
    ['privacy.md', en],
    ['privacy.zh.md', zh],
  ] as const)('%s is what the list says', async (file, words) => {
    await expect(page(words)).toMatchFileSnapshot(`../../docs/${file}`);
  });
});

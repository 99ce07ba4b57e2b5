// A verb is whole when every room that asks "which verb?" knows it, and an isle when families can read about it. Names what is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LetterWords } from '../../src/content/lessons';
import type { LevelBase } from '../../src/core/level/level';
import { faces } from '../../src/mechanics/faces-registry';
import { mechanics } from '../../src/mechanics/rules-registry';
import { sitesOf } from '../../src/session/scenes/registry';
import { readOf } from '../../tools/levels/read';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const levels = readdirSync('assets/levels').map((file) => json<LevelBase>(`assets/levels/${file}`));

/** One sentence for each room that does not know the verb or the isle of this level. */
function missing(level: LevelBase, lang: string): string[] {
  const { id, isle, mechanic } = level;
  const { after } = json<{ after: Record<string, { harmful?: string; genuine?: string } | undefined> }>(`locales/${lang}/report.json`);
  const { canDo, tryAtHome } = json<LetterWords>(`locales/${lang}/letters.json`).letter;
  const words = mechanic in mechanics ? json(`locales/${lang}/levels/${id}.json`) : {};
  const rooms: readonly [boolean, string][] = [
    [mechanic in mechanics, 'rules: src/mechanics/rules-registry.ts'],
    [mechanic in faces, 'faces: src/mechanics/faces-registry.ts'],
    [sitesOf(level).length > 0, 'scenes a teacher can talk about: src/session/scenes/registry.ts'],
    [readOf({ id, level, words: { [lang]: words } }, lang).length > 0, 'what the word classifier reads: tools/levels/read.ts'],
    [
      Boolean(after[mechanic]?.harmful && after[mechanic].genuine),
      `a teacher's headline: after.${mechanic} in locales/${lang}/report.json`,
    ],
    [Boolean(canDo[isle] && tryAtHome[isle]), `a family's line: canDo.${isle} and tryAtHome.${isle} in locales/${lang}/letters.json`],
  ];
  return rooms.flatMap(([there, what]) => (there ? [] : [`${id} lacks ${what}`]));
}

describe.each(['en', 'zh'])('every verb and isle in %s', (lang) => {
  it.each(levels)('$id is known in every room', (level) => {
    expect(missing(level, lang)).toEqual([]);
  });
});

it('no verb is without a level', () => {
  expect(Object.keys(mechanics).filter((verb) => !levels.some((l) => l.mechanic === verb))).toEqual([]);
});

it('a verb that no room knows lacks all of it', () => {
  const base = levels[0];
  if (!base) throw new Error('There are no levels.');
  expect(missing({ ...base, id: 'mirror-1', isle: 'mirror', mechanic: 'nothing' }, 'en')).toHaveLength(6);
});

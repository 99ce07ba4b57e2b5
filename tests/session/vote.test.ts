// A class votes: every level there is can be played to its end by votes alone, by the level's own rules, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/content/catalogue';
import { POINTS } from '../../src/core/level/level';
import { starsOf } from '../../src/core/scoring/stars';
import { type Play, startPlay } from '../../src/session/play';
import { VERB_WORDS, voteView } from '../../src/session/vote/registry';
import { type VoteOption, type VoteTurn, type VoteView, type VoteWords, winnerOf } from '../../src/session/vote/vote';

const file = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const ids = readdirSync(new URL('../../assets/levels', import.meta.url)).map((f) => f.replace('.json', ''));
const ui = file('locales/en/ui.json') as Record<string, unknown>;
const say = (key: string): string => key.split('.').reduce<unknown>((at, k) => (at as Record<string, unknown>)[k], ui) as string;

function open(id: string, lang: string, seed: number, earlier: readonly unknown[] = []): { play: Play; words: VoteWords } {
  const read = readLevel(file(`assets/levels/${id}.json`));
  if (!read.ok) throw new Error(id);
  const verb = VERB_WORDS[read.value.level.mechanic];
  const words = { level: file(`locales/${lang}/levels/${id}.json`), verb: verb ? file(`locales/${lang}/${verb}.json`) : null, say };
  return { play: startPlay(read.value.level, read.value.mechanic, { seed }, earlier), words };
}
const view = (play: Play, words: VoteWords): VoteView => {
  const now = voteView(play, words);
  if (!now) throw new Error('There is no adapter.');
  return now;
};

/** The grade an option would get, tried on a copy of the play. */
function gradeOf(id: string, seed: number, play: Play, option: VoteOption): number {
  const copy = open(id, 'en', seed, play.moves());
  for (const move of option.moves) copy.play.send(move);
  const after = view(copy.play, copy.words);
  return after.kind === 'after' ? POINTS[after.grade] : 1;
}

/** Looks, gives a reason, and votes as `pick` says, to the end. */
function playOut(id: string, lang: string, seed: number, pick: (turn: VoteTurn, play: Play) => VoteOption | undefined): Play {
  const { play, words } = open(id, lang, seed);
  for (let guard = 0; guard < 100; guard++) {
    const now = view(play, words);
    if (now.kind === 'done') return play;
    if (now.kind === 'after') {
      expect(now.what.length * now.why.length, `${id} ${now.key}`).toBeGreaterThan(0);
      for (const move of now.moves) play.send(move);
      continue;
    }
    for (const move of now.look) play.send(move);
    const seen = view(play, words);
    if (seen.kind !== 'turn') throw new Error(`${id}: looking ended the turn.`);
    expect(seen.options.length, `${id} ${seen.key}`).toBeGreaterThan(1);
    expect(new Set(seen.options.map((o) => o.label)).size, `${id} ${seen.key} ${seen.options.map((o) => o.label)}`).toBe(
      seen.options.length,
    );
    for (const text of [
      seen.title,
      ...seen.lines.map((l) => l.text),
      ...seen.signs.map((s) => s.text),
      ...seen.options.map((o) => o.label),
    ])
      expect(text, `${id} ${seen.key}`).toMatch(/\S/);
    for (const move of seen.signs[0]?.moves ?? []) play.send(move);
    const ready = view(play, words);
    const option = ready.kind === 'turn' ? pick(ready, play) : undefined;
    if (!option) throw new Error(`${id}: nothing to vote for.`);
    for (const move of option.moves) play.send(move);
    expect(view(play, words).key, `${id}: a vote leads on from ${seen.key} by ${option.id}`).not.toBe(seen.key);
  }
  throw new Error(`${id} does not come to an end.`);
}

describe('a vote', () => {
  for (const id of ids)
    for (const lang of ['en', 'zh'])
      it(`plays ${id} to its end (${lang})`, () => {
        const seed = 5;
        const wise = playOut(id, lang, seed, (turn, play) => {
          const graded = turn.options.map((o) => ({ o, grade: gradeOf(id, seed, play, o) }));
          return graded.sort((a, b) => b.grade - a.grade)[0]?.o;
        });
        expect(
          starsOf(wise.judged()).decide,
          `${id}: ${JSON.stringify(
            wise
              .judged()
              .decisions.filter((d) => d.grade !== 'wise')
              .map((d) => d.encounter),
          )}`,
        ).toBe(true);
        const first = playOut(id, lang, seed, (turn) => turn.options[0]);
        expect(first.judged().items.every((i) => i.answered)).toBe(true);
      });
  it('goes to the most hands, and to nobody without hands', () => {
    const options = ['a', 'b', 'c'].map((o) => ({ id: o, label: o, moves: [] }));
    expect(winnerOf(options, new Map())).toBeNull();
    expect(
      winnerOf(
        options,
        new Map([
          ['b', 3],
          ['c', 3],
          ['a', 1],
        ]),
      )?.id,
    ).toBe('b');
  });
});

// What a child reads of each judged thing before deciding: for the word classifier. Knows the shapes of words, no rules.
import { allPictures } from '../../src/mechanics/circle/state';
import type { CircleLevel } from '../../src/mechanics/circle/schema';
import { type CircleWords, pictureWords } from '../../src/mechanics/circle/words';
import type { CordsLevel } from '../../src/mechanics/cords/schema';
import { allEncounters as allWindows } from '../../src/mechanics/cords/state';
import { type CordsWords, paneWords } from '../../src/mechanics/cords/words';
import type { RopesLevel } from '../../src/mechanics/ropes/schema';
import { allEncounters } from '../../src/mechanics/ropes/state';
import { guestWords, type RopesWords } from '../../src/mechanics/ropes/words';
import type { Read } from './classifier';
import type { Source } from './report';

const join = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n');

const fromRopes = (level: RopesLevel, words: RopesWords): Read[] =>
  allEncounters(level).flatMap((e) =>
    e.guests.map((guest) => {
      const { name, lines, signs, say } = guestWords(words, e.id, guest.id);
      const text = join([words.encounters[e.id]?.lead, name, ...Object.values({ ...lines, ...signs }), ...Object.values(say ?? {})]);
      return { isle: level.isle, truth: guest.truth, text };
    }),
  );

const fromCords = (level: CordsLevel, words: CordsWords): Read[] =>
  allWindows(level).flatMap((e) =>
    e.windows.map((pane) => {
      const { title, text, go, close, signs } = paneWords(words, e.id, pane.id);
      const all = join([words.encounters[e.id]?.lead, title, text, go, close, ...Object.values(signs)]);
      return { isle: level.isle, truth: pane.truth, text: all };
    }),
  );

const fromCircle = (level: CircleLevel, words: CircleWords): Read[] =>
  allPictures(level).map((picture) => {
    const { lead, parts, notes, says } = pictureWords(words, picture.id);
    const text = join([lead, ...Object.values(parts), ...Object.values(notes), ...Object.values(says ?? {})]);
    return { isle: level.isle, truth: picture.truth, text };
  });

/** Every judged thing of one level in one language; nothing where the level is not read or has no words. */
export function readOf(source: Source, language: string): Read[] {
  const words = source.words[language];
  const mechanic = (source.level as { mechanic?: string }).mechanic;
  if (!words) return [];
  if (mechanic === 'ropes') return fromRopes(source.level as RopesLevel, words as RopesWords);
  if (mechanic === 'cords') return fromCords(source.level as CordsLevel, words as CordsWords);
  return mechanic === 'circle' ? fromCircle(source.level as CircleLevel, words as CircleWords) : [];
}

// Could single words give the answer away? A naive Bayes on word counts, trained on all isles but one and asked about that one. Pure.
import { randomFrom, shuffled } from '../../src/core/random';
import type { Case } from '../../src/core/level/level';
import type { Found } from './structure';

export interface Read {
  readonly isle: string;
  readonly truth: Case;
  /** What a child reads of it before deciding. */
  readonly text: string;
}

interface Bag {
  readonly isle: string;
  readonly harmful: boolean;
  readonly words: ReadonlyMap<number, number>;
}

/** It fails only above this share of right guesses, and only where hardly any shuffling of the labels does as well. */
export const MAX_RIGHT = 0.6;
export const MAX_RANK = 0.95;
const SHUFFLES = 1000;

/** Words as the reader meets them; in Chinese as the dictionary of the platform cuts them. */
export function tokensOf(text: string, language: string): string[] {
  if (language !== 'zh') return text.toLowerCase().match(/[a-z][a-z’'-]*/g) ?? [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap((s) => (s.isWordLike ? [s.segment] : []));
}

function bagsOf(read: readonly Read[], language: string): { bags: Bag[]; size: number } {
  const ids = new Map<string, number>();
  const bags = read.map(({ isle, truth, text }): Bag => {
    const words = new Map<number, number>();
    for (const token of tokensOf(text, language)) {
      const id = ids.get(token) ?? ids.size;
      ids.set(token, id);
      words.set(id, (words.get(id) ?? 0) + 1);
    }
    return { isle, harmful: truth === 'harmful', words };
  });
  return { bags, size: ids.size };
}

/** Right guesses about one isle, by log-odds with one added to each count. */
function rightOn(isle: string, bags: readonly Bag[], labels: readonly boolean[], size: number): number {
  const odds = { yes: new Float64Array(size).fill(1), no: new Float64Array(size).fill(1) };
  const total = { yes: size, no: size, yesItems: 1, noItems: 1 };
  bags.forEach((bag, i) => {
    if (bag.isle === isle) return;
    const side = labels[i] ? 'yes' : 'no';
    total[`${side}Items`]++;
    for (const [word, n] of bag.words) {
      odds[side][word] = (odds[side][word] ?? 1) + n;
      total[side] += n;
    }
  });
  const start = Math.log(total.yesItems / total.noItems);
  return bags.filter((bag, i) => {
    if (bag.isle !== isle) return false;
    let sum = start;
    for (const [word, n] of bag.words) sum += n * Math.log(((odds.yes[word] ?? 1) / total.yes) * (total.no / (odds.no[word] ?? 1)));
    return sum > 0 === labels[i];
  }).length;
}

function rightShare(bags: readonly Bag[], labels: readonly boolean[], size: number): number {
  const isles = [...new Set(bags.map((b) => b.isle))];
  return isles.reduce((n, isle) => n + rightOn(isle, bags, labels, size), 0) / bags.length;
}

/** Labels change places inside their own isle, so that each isle keeps its share. */
function shuffledLabels(bags: readonly Bag[], random: () => number): boolean[] {
  const labels = bags.map((b) => b.harmful);
  for (const isle of new Set(bags.map((b) => b.isle))) {
    const places = bags.flatMap((b, i) => (b.isle === isle ? [i] : []));
    const drawn = shuffled(places, random);
    places.forEach((place, k) => {
      labels[place] = bags[drawn[k] ?? place]?.harmful ?? false;
    });
  }
  return labels;
}

/** Leave one isle out, pooled over isles, against shuffled labels. */
export function classify(read: readonly Read[], language: string, seed = 1): { right: number; rank: number; items: number } {
  const { bags, size } = bagsOf(read, language);
  const right = rightShare(
    bags,
    bags.map((b) => b.harmful),
    size,
  );
  const random = randomFrom(seed);
  let below = 0;
  for (let i = 0; i < SHUFFLES; i++) if (rightShare(bags, shuffledLabels(bags, random), size) < right) below++;
  return { right, rank: below / SHUFFLES, items: bags.length };
}

/** The words that weigh most where the guess is right: what an author looks at first. Each with the side it stands on. */
export function tellingWords(read: readonly Read[], language: string, most = 12): string[] {
  const weight = new Map<string, number>();
  for (const isle of new Set(read.map((r) => r.isle))) {
    const odds = oddsOf(
      read.filter((r) => r.isle !== isle),
      language,
    );
    for (const { isle: there, truth, text } of read) {
      if (there !== isle) continue;
      for (const token of tokensOf(text, language)) {
        const lean = odds(token);
        if (lean > 0 === (truth === 'harmful')) weight.set(token, (weight.get(token) ?? 0) + lean);
      }
    }
  }
  const heavy = [...weight].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, most);
  return heavy.map(([word, sum]) => `${word} (${sum > 0 ? 'harmful' : 'genuine'})`);
}

/** How much one word leans to the harmful side, by counts with one added to each. */
function oddsOf(read: readonly Read[], language: string): (token: string) => number {
  const counts = { harmful: new Map<string, number>(), genuine: new Map<string, number>() };
  for (const { truth, text } of read)
    for (const token of tokensOf(text, language)) counts[truth].set(token, (counts[truth].get(token) ?? 0) + 1);
  const size = new Set([...counts.harmful.keys(), ...counts.genuine.keys()]).size;
  const share = (side: Case, token: string) =>
    ((counts[side].get(token) ?? 0) + 1) / ([...counts[side].values()].reduce((a, b) => a + b, 0) + size);
  return (token) => Math.log(share('harmful', token) / share('genuine', token));
}

/** Both languages against the bound. */
export function classifierFaults(read: Readonly<Record<string, readonly Read[]>>): Found {
  const faults: string[] = [];
  const lines: string[] = [];
  for (const [language, items] of Object.entries(read)) {
    if (new Set(items.map((r) => r.isle)).size < 2) continue;
    const { right, rank } = classify(items, language);
    const found = `single words guess ${(right * 100).toFixed(1)} % of ${items.length} rightly, better than ${(rank * 100).toFixed(1)} % of ${SHUFFLES} shuffles`;
    lines.push(`Words in ${language}, each isle guessed from the others: ${found}.`);
    if (right > MAX_RIGHT && rank > MAX_RANK)
      faults.push(
        `Words in ${language}: ${found}; the words give the answer away. They weigh most: ${tellingWords(items, language).join(', ')}.`,
      );
  }
  return { faults, lines, checks: lines.length };
}

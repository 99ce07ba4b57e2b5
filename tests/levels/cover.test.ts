// The picture on a level's card: a drawing that is not there is named by the gate, whatever the verb.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gate } from '../../tools/levels/gate';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const sourceOf = (id: string, cover?: unknown) => ({
  id,
  level: { ...read(`assets/levels/${id}.json`), ...(cover ? { cover } : {}) },
  words: { en: read(`locales/en/levels/${id}.json`), zh: read(`locales/zh/levels/${id}.json`) },
});
const around = {
  art: new Set(readdirSync('assets/art', { recursive: true }).map(String)),
  outcomes: readFileSync('assets/curriculum/outcomes.csv', 'utf8'),
};
const coverFaults = (id: string, cover?: unknown) => gate([sourceOf(id, cover)], around).faults.filter((f) => /drawing|cover/.test(f));

describe.each(['gate-1', 'port-1', 'studio-1'])('the card of %s', (id) => {
  it('names a picture that is not there', () =>
    expect(coverFaults(id, { scene: 'square', figures: ['no-such-thing'] })).toEqual([
      `${id}: the drawing no-such-thing.svg does not exist.`,
    ]));
  it('asks for at least one figure', () => expect(coverFaults(id, { scene: 'square', figures: [] }).join()).toContain('cover'));
});

// A chat says whose phone it is: no child of the cast stands in for another.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { phoneFace } from '../../src/mechanics/ropes/panel-faces';
import { type Encounter, type RopesLevel, ropesLevel } from '../../src/mechanics/ropes/schema';
import { allEncounters } from '../../src/mechanics/ropes/state';
import { smallLevel } from '../helpers/small-level';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const isChat = (e: Encounter) => e.guests.some((g) => g.answers === 'cards');
const encounter = (id: string): Encounter => {
  const found = allEncounters(read<RopesLevel>('assets/levels/gate-3.json')).find((e) => e.id === id);
  if (!found) throw new Error(`No encounter ${id}.`);
  return found;
};

describe('whose phone it is', () => {
  it('must be said in every chat, and only there', () => {
    const without = structuredClone(smallLevel);
    for (const act of without.acts) for (const e of act.encounters) delete e.child;
    const found = v.safeParse(ropesLevel, without);
    expect(found.success).toBe(false);
    expect(found.issues?.[0]?.message).toMatch(/whose phone/);
    expect(v.safeParse(ropesLevel, smallLevel).success).toBe(true);
  });
  it('is the child the words name', () => {
    expect(encounter('night').child).toBe('noor');
    expect(encounter('room').child).toBe('leo');
    expect(phoneFace(encounter('night'), 'happy')).toMatch(/face-noor-happy/);
    for (const id of ['gate-1', 'gate-2', 'gate-3']) {
      const words = read<{ encounters: Record<string, { lead: string }> }>(`locales/en/levels/${id}.json`);
      for (const e of allEncounters(read<RopesLevel>(`assets/levels/${id}.json`)).filter(isChat)) {
        const named = /This is (\w+)’s phone|This is (\w+)'s phone/.exec(words.encounters[e.id]?.lead ?? '');
        const child = named?.[1] ?? named?.[2];
        if (child) expect(e.child, `${id} ${e.id}`).toBe(child.toLowerCase());
      }
    }
  });
  it('never falls back on someone', () => {
    const { child: _, ...nobody } = encounter('night');
    expect(() => phoneFace(nobody, 'happy')).toThrow(/whose phone/);
  });
});

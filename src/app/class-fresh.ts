// New classes: the facts of a real one, and the demo class with its sample data. Draws nothing.
import type { Assignment, ClassFacts, Classroom } from '../core/classroom/classroom';
import { assign, keepUntil } from '../core/classroom/keeping';
import { randomId } from '../storage/random-id';
import type { NewClass } from '../views/teacher/make';
import type { Kit } from './class-kit';
import { today } from './files';

export function freshFacts({ seats, band, language }: NewClass, demo: boolean): ClassFacts {
  const random = (crypto.getRandomValues(new Uint16Array(1))[0] ?? 1) & 0x7fff;
  return { id: randomId(), code: Math.max(1, random), seats, band, language, made: today(), demo };
}

/** Levels that the demo class has on its board. */
const ON_BOARD = 2;

/** The demo class: children who played the real levels by the real rules. Fetched only when it is asked for. */
export async function demoRoom(kit: Kit, language: ClassFacts['language'], until: string): Promise<Classroom> {
  const [{ DEMO_SEATS, demoClass }, { CHECK_FORMS }] = await Promise.all([
    import('../session/demo-class'),
    import('../content/check-forms'),
  ]);
  const facts = freshFacts({ seats: DEMO_SEATS, band: 'A', language }, true);
  const { code, seats, band, made } = facts;
  const levels = kit.levels.slice(0, ON_BOARD).map((l) => l.id);
  const lesson: Assignment = { code, seats, band, language, levels, check: 'none', note: null, device: 'own' };
  return assign(keepUntil(demoClass(kit.known, facts, made, Object.values(CHECK_FORMS)), until), lesson);
}

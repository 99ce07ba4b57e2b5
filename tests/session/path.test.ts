// The path of a class: its order, which check stands where, what is done alone or by two, whose child is found again, what may sleep.
import { describe, expect, it } from 'vitest';
import { joinText } from '../../src/core/classroom/assignment';
import type { Assignment } from '../../src/core/classroom/classroom';
import { lessonCode, NOTE_IDS } from '../../src/core/classroom/lessons';
import type { Attempt } from '../../src/core/progress/attempt';
import type { Child } from '../../src/core/progress/progress';
import { assignedTo, childrenOfClass, formFor, handInOf, joinedOf, nextStep, pathOf, readInvite } from '../../src/session/path';

const assignment: Assignment = {
  code: 1234,
  seats: 24,
  band: 'A',
  language: 'en',
  levels: ['gate-1', 'studio-1'],
  check: 'none',
  note: NOTE_IDS[0],
  device: 'shared',
};
const hex = (n: number): string => n.toString(16).padStart(16, '0');
const attempt = (n: number, level: string, more: Partial<Attempt> = {}): Attempt => ({
  id: hex(n),
  level,
  version: 1,
  kind: 'play',
  nth: 1,
  day: '2026-01-02',
  seed: 1,
  answers: [],
  ...more,
});
const child = (id: number, seat: number, attempts: readonly Attempt[] = [], what: Assignment = assignment): Child => ({
  id: hex(id),
  emblem: { colour: 'blue', animal: 'panda' },
  attempts: new Map(attempts.map((a) => [a.id, a])),
  open: null,
  place: { assignment: joinText(what), seat, tick: 1 },
});
const states = (a: Assignment, seat: number, attempts: readonly Attempt[]) => pathOf(a, seat, attempts).map((s) => `${s.id}:${s.state}`);

describe('the path', () => {
  it('walks the levels in the order they were given', () => {
    expect(states(assignment, 1, [])).toEqual(['gate-1:open', 'studio-1:open']);
    expect(nextStep(pathOf(assignment, 1, [attempt(1, 'gate-1')]))?.id).toBe('studio-1');
    expect(nextStep(pathOf(assignment, 1, [attempt(1, 'gate-1'), attempt(2, 'studio-1')]))).toBeNull();
  });
  it('puts a check first or last, the forms the other way round for every other seat', () => {
    expect([1, 2, 3].map((seat) => formFor('before', seat))).toEqual(['a', 'b', 'a']);
    expect([1, 2, 3].map((seat) => formFor('after', seat))).toEqual(['b', 'a', 'b']);
    expect(states({ ...assignment, check: 'before' }, 2, [])[0]).toBe('check-b:open');
    expect(states({ ...assignment, check: 'after' }, 2, [attempt(1, 'check-a', { kind: 'check' })]).at(-1)).toBe('check-a:done');
  });
  it('tells what two played from what a child played alone, and takes a twin for neither', () => {
    const two = attempt(1, 'gate-1', { pair: true });
    expect(states(assignment, 1, [two])[0]).toBe('gate-1:pair');
    expect(states(assignment, 1, [two, attempt(2, 'gate-1')])[0]).toBe('gate-1:done');
    expect(states(assignment, 1, [attempt(3, 'gate-1', { kind: 'twin', twin: 'lunch' })])[0]).toBe('gate-1:open');
  });
  it('lets other isles sleep until all that was asked for is played', () => {
    expect(assignedTo(null)).toBeNull();
    expect(assignedTo(child(1, 3, [attempt(1, 'gate-1')]))).toEqual(assignment.levels);
    expect(assignedTo(child(1, 3, [attempt(1, 'gate-1'), attempt(2, 'studio-1', { pair: true })]))).toBeNull();
  });
});

describe('an invitation', () => {
  const text = joinText(assignment);
  it('is read from a link, from its text, and from a picture of a link', () => {
    for (const from of [text, ` ${text} `, `some-school/isles/#/join/${text}`, `x#/join/${text}/s7`]) {
      const read = readInvite(from, 'en');
      expect(read.ok && read.value).toEqual({ text, assignment });
    }
  });
  it('is read from six letters in any case, in the language of the device', () => {
    const lesson: Assignment = { ...assignment, levels: ['gate-1', 'gate-2'], note: null, device: 'own' };
    const code = lessonCode(lesson) ?? '';
    const read = readInvite(code.toLowerCase(), 'zh');
    expect(read.ok && read.value.assignment).toEqual({ ...lesson, language: 'zh' });
    expect(read.ok && read.value.text).toBe(joinText({ ...lesson, language: 'zh' }));
  });
  it('says what is wrong with it', () => {
    const wrong = text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A');
    expect(readInvite(wrong, 'en')).toMatchObject({ ok: false });
    expect(readInvite('', 'en')).toEqual({ ok: false, reason: 'not-a-code' });
    expect(readInvite('javascript:alert(1)', 'en')).toMatchObject({ ok: false });
  });
});

describe('a seat', () => {
  const progress = (...children: readonly Child[]) => ({ children: new Map(children.map((c) => [c.id, c])), deleted: new Set<string>() });
  it('is found again for the same class, whatever that class was asked to play since', () => {
    const before = child(1, 7, [attempt(1, 'gate-1')], { ...assignment, levels: ['gate-1'], note: null });
    expect(childrenOfClass(progress(before), 1234).get(7)?.id).toBe(hex(1));
    expect(childrenOfClass(progress(before), 1235).size).toBe(0);
    expect(childrenOfClass(progress({ ...before, place: { assignment: 'AQIDBA', seat: 7, tick: 1 } }), 1234).size).toBe(0);
  });
  it('that is there twice is the one with more plays, in any order', () => {
    const [few, more] = [child(1, 7), child(2, 7, [attempt(1, 'gate-1')])];
    for (const both of [progress(few, more), progress(more, few)]) expect(childrenOfClass(both, 1234).get(7)?.id).toBe(more.id);
  });
  it('hands in what was played in this class, under its number alone', () => {
    const mine = child(1, 7, [attempt(1, 'gate-1')]);
    expect(Object.keys(handInOf(1234, 7, mine)).sort()).toEqual(['attempts', 'code', 'seat']);
    expect(joinedOf(mine)?.seat).toBe(7);
  });
});

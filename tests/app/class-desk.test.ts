// @vitest-environment happy-dom
// The teacher's desk without a browser: what comes in is answered one by one, undone, told apart; the curtain slows; a lesson knows its name.
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../locales/en/teacher.json';
import { Intake } from '../../src/app/class-intake';
import { dayAfter } from '../../src/app/class-kit';
import { takeFromDevice } from '../../src/app/class-own-device';
import { bySeat, handedIn, seatStates } from '../../src/app/class-seats';
import { joinText } from '../../src/core/classroom/assignment';
import type { Assignment, ClassFacts } from '../../src/core/classroom/classroom';
import { lessonCode } from '../../src/core/classroom/lessons';
import { spokenCode } from '../../src/core/classroom/spoken';
import type { Child } from '../../src/core/progress/progress';
import { setLanguage } from '../../src/i18n/i18n';
import { afterTry, fits, hang, hungOf, hungText, waitAfter } from '../../src/session/curtain';
import { ClassStore } from '../../src/storage/class-store';
import { memoryDoor } from '../../src/storage/doors';
import { handInFile, qrParts } from '../../src/storage/hand-in';
import { draftOf, FRESH, lessonOf, moved, planOf, takeLesson } from '../../src/views/teacher/draft';
import { type Take, takeText } from '../../src/views/teacher/takes';
import { teacherWords } from '../../src/views/teacher/words';
import { attempt, hex, longAttempt } from '../storage/kit';

const facts: ClassFacts = { id: hex(77), code: 4242, seats: 24, band: 'A', language: 'en', made: '2026-11-25', demo: false };
const lesson: Assignment = {
  code: 4242,
  seats: 24,
  band: 'A',
  language: 'en',
  levels: ['gate-1'],
  check: 'none',
  note: null,
  device: 'own',
};

let store: ClassStore;
let said: Take[];
let offered: number;
let intake: Intake;

beforeEach(async () => {
  await setLanguage('en');
  teacherWords.value = en;
  store = new ClassStore(memoryDoor(), memoryDoor());
  await store.open();
  await store.create(facts, '2027-03-01');
  said = [];
  offered = 0;
  intake = new Intake({
    store,
    classId: facts.id,
    titleOf: (level) => level,
    onAnswer: (take) => void said.push(take),
    onBackup: () => {
      offered++;
    },
    onSaved: () => undefined,
  });
});

const fileOf = (text: string, name = 'a.lantern.json') => new File([text], name, { type: 'application/json' });
const handIn = (seat: number, ids: readonly number[], code = facts.code) => ({ code, seat, attempts: ids.map((n) => attempt(n)) });
const kinds = () => said.map((t) => t.outcome.kind);

describe('what comes in', () => {
  it('is answered file by file: new, had, another class, no file of ours, a whole class', async () => {
    const other = new ClassStore(memoryDoor(), memoryDoor());
    await other.create({ ...facts, id: hex(78) }, '2027-03-01');
    await intake.files([
      fileOf(handInFile(handIn(1, [1, 2]))),
      fileOf(handInFile(handIn(1, [1, 2]))),
      fileOf(handInFile(handIn(2, [3], 99))),
      fileOf('{"some":"thing"}'),
      fileOf(other.backup()),
    ]);
    expect(kinds().sort()).toEqual(['backup', 'had', 'refused', 'refused', 'taken']);
    expect(said.map(takeText)).toContain('2 new results');
    const backup = said.find((t) => t.outcome.kind === 'backup');
    if (backup?.outcome.kind === 'backup') backup.outcome.look();
    expect(offered).toBe(1);
    expect(bySeat(store.get(facts.id) ?? fail()).get(1)?.length).toBe(2);
  });

  it('can be undone, and then be handed in again', async () => {
    await intake.files([fileOf(handInFile(handIn(1, [1])))]);
    said[0]?.undo?.();
    await expect.poll(() => store.get(facts.id)?.claims.size).toBe(0);
    expect(intake.takes.value[0]?.outcome.kind).toBe('undone');
    await intake.files([fileOf(handInFile(handIn(1, [1])))]);
    expect(kinds()).toEqual(['taken', 'taken']);
  });

  it('takes the pictures of a hand-in in any order and says what is missing', () => {
    const parts = qrParts({ code: facts.code, seat: 5, attempts: Array.from({ length: 6 }, (_, i) => longAttempt(i + 1, 'gate-1')) });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of [...parts].reverse()) intake.text(part, 'Camera');
    expect(kinds()).toEqual([...parts.slice(1).map(() => 'part'), 'taken']);
    expect(said.map(takeText)[0]).toContain(`of ${parts.length}`);
    expect(intake.fresh.value).toBe(5);
  });

  it('takes a code in small letters once, and tells a lesson’s code from a hand-in’s', () => {
    const code = spokenCode({ code: facts.code, seat: 3, level: 'gate-1', see: true, decide: true, explain: false });
    intake.text(code.toLowerCase(), 'code');
    intake.text(code.replace('-', ''), 'code');
    intake.text(lessonCode({ ...lesson, check: 'before' }) ?? '', 'code');
    intake.text(spokenCode({ code: 7, seat: 3, level: 'gate-1', see: true, decide: true, explain: false }), 'code');
    expect(kinds()).toEqual(['summary', 'had', 'refused', 'refused']);
    expect(takeText(said[2] as Take)).toBe(en.collect.reason['lesson-code']);
    expect(takeText(said[3] as Take)).toBe(en.collect.reason['mistyped-or-other-class']);
  });
});

function fail(): never {
  throw new Error('The class is gone.');
}

describe('the wall', () => {
  it('says of each seat how far it is', async () => {
    const two = { ...lesson, levels: ['gate-1', 'gate-2'] };
    await intake.files([fileOf(handInFile(handIn(1, [1])))]);
    intake.text(spokenCode({ code: facts.code, seat: 2, level: 'gate-1', see: true, decide: true, explain: true }), 'code');
    const room = store.get(facts.id) ?? fail();
    const level = attempt(1).level;
    const states = seatStates(room, { ...two, levels: [level, 'studio-3'] });
    expect(states.slice(0, 3)).toEqual([
      { seat: 1, done: 1, asked: 2, spoken: false },
      { seat: 2, done: 0, asked: 2, spoken: true },
      { seat: 3, done: 0, asked: 2, spoken: false },
    ]);
    expect(handedIn(room)).toBe(2);
  });

  it('takes the work of children who play on this device, once', () => {
    const child = (id: number, seat: number, code: number): Child => ({
      id: hex(id),
      emblem: { colour: 'red', animal: 'owl' },
      attempts: new Map([[hex(id + 100), attempt(id + 100)]]),
      open: null,
      place: { assignment: joinText({ ...lesson, code }), seat, tick: 1 },
    });
    const here = [child(1, 4, facts.code), child(2, 5, 99), { ...child(3, 6, facts.code), attempts: new Map() }];
    expect(takeFromDevice(store, facts.id, here)).toBe(1);
    expect(takeFromDevice(store, facts.id, here)).toBe(0);
    expect(bySeat(store.get(facts.id) ?? fail()).get(4)?.length).toBe(1);
  });
});

describe('a lesson', () => {
  it('is known by its levels and its check, whatever way it was picked', () => {
    expect(lessonOf(FRESH)).toBe(FRESH.lesson);
    const own = takeLesson(FRESH, 'own');
    expect(own.lesson).toBe('own');
    expect(own.levels).toEqual(FRESH.levels);
    expect(draftOf(lesson).lesson).toBe('own');
    expect(lessonOf({ levels: ['gate-1', 'gate-2'], check: 'none' })).toBe('topic-gate');
  });
  it('keeps all levels when one moves, and stays as it is at the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 3)).toEqual(['a', 'b', 'c']);
  });
  it('says when it is too long for the time there is', () => {
    const levels = ['gate-1', 'gate-2'].map((id, i) => ({ id, isle: 'gate' as const, order: i + 1, minutes: 8, title: id }));
    const draft = { ...FRESH, levels: ['gate-1', 'gate-2'], check: 'none' as const };
    const [long, short] = [planOf(draft, levels, 45), planOf(draft, levels, 20)];
    expect(long.open + long.play + long.talk).toBe(45);
    expect([long.tight, short.tight]).toEqual([false, true]);
  });
  it('is kept until a day that exists', () => {
    expect(dayAfter('2026-11-25', 120)).toBe('2027-03-25');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('the curtain', () => {
  it('opens for its digits alone and waits longer after each wrong try', () => {
    const hung = hang('0417', 'salt');
    expect([fits(hung, '0417'), fits(hung, '0418'), fits(hung, '')]).toEqual([true, false, false]);
    expect([0, 2, 3, 4, 5, 20].map(waitAfter)).toEqual([0, 0, 5, 10, 20, 60]);
    expect(afterTry(afterTry(hung, false), true).wrong).toBe(0);
  });
  it('survives a reload with its wrong tries, and never shows the digits', () => {
    const hung = afterTry(hang('0417', 'salt'), false);
    expect(hungOf(hungText(hung))).toEqual(hung);
    expect(hungText(hung)).not.toContain('0417');
    for (const odd of [null, '', 'a', 'a b', 'a b c', 'a b 99999']) expect(hungOf(odd)).toBeNull();
  });
});

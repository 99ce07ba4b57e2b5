// The teacher's desk: the store of classes, what comes in, which lesson is on the board, files out, the curtain. Draws nothing.
import { signal } from '@preact/signals';
import { joinText, readJoin } from '../core/classroom/assignment';
import type { Assignment, ClassFacts } from '../core/classroom/classroom';
import { afterTry, fits, hang, hungOf, hungText, waitAfter } from '../session/curtain';
import { openClasses } from '../storage/class-format';
import type { ClassPreview, ClassStore } from '../storage/class-store';
import { DeskNotes } from '../storage/desk-notes';
import { randomId } from '../storage/random-id';
import { textOf } from '../storage/sealed';
import { announce } from '../views/announce';
import type { NewClass } from '../views/teacher/make';
import { type Take, takeName, takeText } from '../views/teacher/takes';
import { askToPersist, classesHere } from './class-shelf';
import { demoRoom, freshFacts } from './class-fresh';
import { Intake } from './class-intake';
import { dayAfter, download, type Kit, loadKit } from './class-kit';
import { takeFromDevice } from './class-own-device';
import type { App } from './context';
import { today } from './files';

/** Days a class is kept by default: a term. */
const TERM = 120;
const PIN = 'pin';
const boardKey = (id: string): string => `board:${id}`;

export class Desk {
  /** Rises with every change, so that pages draw again. */
  readonly changed = signal(0);
  readonly preview = signal<ClassPreview | null>(null);
  /** Results that came from this device when the class was opened. */
  readonly fromHere = signal(0);
  readonly notSaved = signal(false);
  /** True while the curtain hides the classes. */
  readonly closed = signal(false);
  private readonly intakes = new Map<string, Intake>();

  constructor(
    readonly app: App,
    readonly store: ClassStore,
    private readonly notes: DeskNotes,
    public kit: Kit,
  ) {
    this.closed.value = this.hasPin;
    store.subscribe(() => this.repaint());
  }

  /** To be called by every component that reads the desk: the same props alone do not draw it again. */
  follow(): void {
    void this.changed.value;
  }

  repaint(): void {
    this.changed.value++;
  }

  titleOf(level: string): string {
    return this.kit.levels.find((l) => l.id === level)?.title ?? level;
  }

  /** Waits for a change to be saved, and shows when it is not. */
  watch(work: Promise<string>): void {
    void work.then((saved) => {
      this.notSaved.value = saved !== 'saved';
    });
  }

  async make(asked: NewClass): Promise<ClassFacts> {
    const facts = freshFacts(asked, false);
    askToPersist();
    const saving = this.store.create(facts, dayAfter(facts.made, TERM));
    this.watch(saving);
    await saving;
    return facts;
  }

  /** A class of sample data, played by the real rules. */
  async makeDemo(language: ClassFacts['language']): Promise<ClassFacts> {
    const room = await demoRoom(this.kit, language, dayAfter(today(), TERM));
    this.watch(this.store.create(room.facts, room.until.day, room));
    return room.facts;
  }

  private answer(code: number, take: Take): void {
    const { kind } = take.outcome;
    this.app.audio.play(kind === 'taken' || kind === 'summary' ? 'clue-found' : kind === 'refused' ? 'try-again' : 'tap');
    announce(`${takeName(take, code)}: ${takeText(take)}`);
  }

  intake(id: string): Intake {
    const known = this.intakes.get(id);
    if (known) return known;
    const code = this.store.get(id)?.facts.code ?? 1;
    const intake = new Intake({
      store: this.store,
      classId: id,
      titleOf: (level) => this.titleOf(level),
      onAnswer: (take) => this.answer(code, take),
      onBackup: (preview) => {
        this.preview.value = preview;
      },
      onSaved: (saved) => {
        this.notSaved.value = !saved;
      },
    });
    this.intakes.set(id, intake);
    return intake;
  }

  /** Takes in what children of this device have finished for the class. */
  lookHere(id: string): void {
    const added = takeFromDevice(this.store, id, this.app.device.progress().children.values());
    if (added > 0) this.fromHere.value += added;
  }

  /** The lesson that is on the board of a class; without one, any that was given. */
  onBoard(id: string): Assignment | null {
    const room = this.store.get(id);
    const kept = readJoin(this.notes.get(boardKey(id)) ?? '');
    if (kept.ok && kept.value.code === room?.facts.code) return kept.value;
    return [...(room?.assignments.values() ?? [])].at(-1) ?? null;
  }

  putOnBoard(id: string, assignment: Assignment): void {
    void this.notes.set(boardKey(id), joinText(assignment));
    this.watch(this.store.assign(id, assignment));
    this.repaint();
  }

  /** Saves one class to a file, and notes the day. */
  saveToFile(facts: ClassFacts): string {
    const name = `lantern-isles_class-${facts.code}_${today()}.lantern.json`;
    download(this.store.backup(facts.id), 'application/json', name);
    void this.store.fileSaved(facts.id, today());
    return name;
  }

  /** Reads a class file and offers it; gives a reason when it is none. */
  async readFile(file: File): Promise<string | null> {
    const text = textOf(await file.arrayBuffer());
    const read = text.ok ? this.store.importText(text.value) : text;
    if (!read.ok) return read.reason;
    this.preview.value = read.value;
    return null;
  }

  get hasPin(): boolean {
    return hungOf(this.notes.get(PIN)) !== null;
  }

  async setPin(pin: string | null): Promise<void> {
    await this.notes.set(PIN, pin === null ? null : hungText(hang(pin, randomId())));
    this.repaint();
  }

  /** Opens the curtain, or says how many seconds to wait. */
  tryPin(pin: string): number {
    const hung = hungOf(this.notes.get(PIN));
    const right = !hung || fits(hung, pin);
    const next = hung ? afterTry(hung, right) : null;
    if (next) void this.notes.set(PIN, hungText(next));
    if (right) this.closed.value = false;
    return right ? 0 : waitAfter(next?.wrong ?? 0);
  }

  /** A file of a class that is on this device shows who the teacher is, and takes the curtain down. */
  async openByFile(file: File): Promise<boolean> {
    const text = textOf(await file.arrayBuffer());
    const read = text.ok ? openClasses(text.value) : text;
    const mine = read.ok && [...read.value.rooms.keys()].some((id) => this.store.get(id) !== null);
    if (!mine) return false;
    await this.setPin(null);
    this.closed.value = false;
    return true;
  }

  /** Closes the curtain when the page is left or hidden. */
  hide(): void {
    if (this.hasPin) this.closed.value = true;
  }

  /** Seconds to wait before the next try. */
  get wait(): number {
    return waitAfter(hungOf(this.notes.get(PIN))?.wrong ?? 0);
  }

  /** Drops what this device notes beside its classes, the curtain too. */
  forgetNotes(): Promise<void> {
    return this.notes.clear();
  }
}

/** Opens the desk: the store is read, the words are there. */
export async function openDesk(app: App): Promise<Desk> {
  const notes = new DeskNotes();
  const [store, kit] = await Promise.all([classesHere(), loadKit(), notes.open()]);
  return new Desk(app, store, notes, kit);
}

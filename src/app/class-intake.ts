// Takes what is handed in to a class: files, pictures of QR codes, codes read out, QR texts of the camera. Each gets an answer and a way back. Draws nothing.
import { signal } from '@preact/signals';
import type { HandIn } from '../core/classroom/classroom';
import { readLessonCode } from '../core/classroom/lessons';
import { readSpoken, spokenCode } from '../core/classroom/spoken';
import type { ClassPreview, ClassStore } from '../storage/class-store';
import { type Answer, takeFiles, takeOne } from '../storage/class-taking';
import { QrParts } from '../storage/hand-in';
import type { Saved } from '../storage/journal';
import { textOf } from '../storage/sealed';
import type { Outcome, Take } from '../views/teacher/takes';
import { isPicture, qrInPicture } from './qr-pictures';

/** How far a batch of files is. */
export interface Progress {
  readonly n: number;
  readonly all: number;
}

export interface IntakeOptions {
  readonly store: ClassStore;
  readonly classId: string;
  titleOf(level: string): string;
  /** Something was answered: time for a sound and a spoken line. */
  onAnswer(take: Take): void;
  onBackup(preview: ClassPreview): void;
  /** A change was saved, or could not be. */
  onSaved(saved: boolean): void;
}

/** Batches smaller than this need no progress line. */
const SMALL = 3;

const outcomeOf = (answer: Answer): Outcome => {
  if (answer.kind === 'refused') return { kind: 'refused', reason: answer.why };
  if (answer.added > 0) return { kind: 'taken', seat: answer.seat, fresh: answer.added, had: answer.had, attempts: answer.fresh };
  return answer.gone > 0 && answer.had === 0 ? { kind: 'gone', seat: answer.seat } : { kind: 'had', seat: answer.seat };
};

export class Intake {
  /** What came in, the newest first. */
  readonly takes = signal<readonly Take[]>([]);
  readonly progress = signal<Progress | null>(null);
  /** The seat that was taken last. */
  readonly fresh = signal<number | null>(null);
  private readonly parts = new QrParts();
  private next = 0;

  constructor(private readonly around: IntakeOptions) {}

  private watch(work: Promise<Saved>): void {
    void work.then((said) => this.around.onSaved(said === 'saved'));
  }

  private put(from: string, outcome: Outcome, keys: readonly string[] = []): Take {
    const id = ++this.next;
    const undo = () => {
      this.watch(this.around.store.takeBack(this.around.classId, keys));
      this.takes.value = this.takes.value.map((t) => (t.id === id ? { id, from, outcome: { kind: 'undone' } } : t));
    };
    const take: Take = { id, from, outcome, undo: keys.length > 0 ? undo : undefined };
    this.takes.value = [take, ...this.takes.value];
    if (keys.length > 0 && 'seat' in outcome) this.fresh.value = outcome.seat;
    this.around.onAnswer(take);
    return take;
  }

  private refuse(from: string, reason: string): Take {
    return this.put(from, { kind: 'refused', reason });
  }

  private answered(from: string, answer: Answer): Take {
    return this.put(from, outcomeOf(answer), answer.kind === 'taken' ? answer.fresh : []);
  }

  private handIn(from: string, read: HandIn): Take {
    const { answer, saved } = takeOne(this.around.store, this.around.classId, from, read);
    this.watch(saved);
    return this.answered(from, answer);
  }

  private qrText(text: string, from: string): Take {
    const read = this.parts.take(text);
    if (!read.ok) return this.refuse(from, read.reason);
    const { have, of, done } = read.value;
    return done ? this.handIn(from, done) : this.put(from, { kind: 'part', n: have, all: of, left: of - have });
  }

  private spoken(text: string, from: string): Take {
    const { store, classId, titleOf } = this.around;
    const facts = store.get(classId)?.facts;
    const read = readSpoken(text, facts?.code ?? 0);
    if (!read.ok) return this.refuse(from, readLessonCode(text).ok ? 'lesson-code' : read.reason);
    const { seat, level } = read.value;
    const taken = facts && seat <= facts.seats ? store.takeSummary(classId, read.value) : null;
    if (!taken) return this.refuse(from, 'no-such-seat');
    this.watch(taken.saved);
    if (taken.added > 0) return this.put(from, { kind: 'summary', seat, level: titleOf(level) }, [spokenCode(read.value)]);
    return this.put(from, taken.gone > 0 ? { kind: 'gone', seat } : { kind: 'had', seat });
  }

  /** Takes the text of a QR code, or a code that was read out, and answers. Other words are refused and go nowhere. */
  text(said: string, from: string): Take {
    return /^\s*LI\d/i.test(said) ? this.qrText(said.toUpperCase(), from) : this.spoken(said, from);
  }

  private async picture(file: File): Promise<void> {
    const said = await qrInPicture(file);
    if (said === null) this.refuse(file.name, 'no-qr');
    else this.text(said, file.name);
  }

  /** A file that is ours and no hand-in may be a class: it is offered, not taken. */
  private async other(file: File, why: Answer): Promise<void> {
    const bytes = textOf(await file.arrayBuffer());
    const read = bytes.ok ? this.around.store.importText(bytes.value) : null;
    if (read?.ok) this.put(file.name, { kind: 'backup', look: () => this.around.onBackup(read.value) });
    else this.answered(file.name, why);
  }

  /** Takes any number of files; each is answered, and one bad file harms no other. */
  async files(list: readonly File[]): Promise<void> {
    const { store, classId, onSaved } = this.around;
    const plain = list.filter((f) => !isPicture(f));
    const others: Promise<void>[] = [];
    let n = 0;
    const step = () => {
      if (list.length > SMALL) this.progress.value = { n: ++n, all: list.length };
    };
    const said = await takeFiles(store, classId, plain, (answer, done) => {
      step();
      const file = plain[done - 1];
      const maybeClass = answer.kind === 'refused' && (answer.why === 'another-kind' || answer.why === 'too-large');
      if (file && maybeClass) others.push(this.other(file, answer));
      else this.answered(answer.name, answer);
    });
    onSaved(said === 'saved');
    await Promise.all(others);
    for (const file of list.filter(isPicture)) {
      await this.picture(file);
      step();
    }
    this.progress.value = null;
  }
}

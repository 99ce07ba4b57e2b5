// Takes what is handed in to a class: files, pictures of QR codes, codes read out, QR texts of the camera. Each gets an answer and a way back. Draws nothing.
import { type Signal, signal } from '@preact/signals';
import type { HandIn } from '../core/classroom/classroom';
import { readLessonCode } from '../core/classroom/lessons';
import { readSpoken, spokenCode } from '../core/classroom/spoken';
import type { ClassPreview, ClassStore } from '../storage/class-store';
import { type Answer, takeFiles, takeOne } from '../storage/class-taking';
import { QrParts } from '../storage/hand-in';
import { readQr } from '../storage/qr';
import { textOf } from '../storage/sealed';
import type { Outcome, Take } from '../views/teacher/takes';

/** How far a batch of files is. */
export interface Progress {
  readonly n: number;
  readonly all: number;
}

export interface Intake {
  readonly takes: Signal<readonly Take[]>;
  readonly progress: Signal<Progress | null>;
  /** The seat that was taken last. */
  readonly fresh: Signal<number | null>;
  files(files: readonly File[]): Promise<void>;
  text(text: string, from: string): void;
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

const isPicture = (file: File): boolean => file.type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|heic)$/i.test(file.name);
/** Large enough for a photo of a screen, small enough for an old laptop. */
const PICTURE = 1600;

/** The pixels of a picture, no larger than can be read; null when it is none. */
async function pixelsOf(file: File, most: number): Promise<ImageData | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const scale = Math.min(1, most / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** The text of a QR code in a picture file, tried at two sizes. */
async function qrInPicture(file: File): Promise<string | null> {
  for (const size of [PICTURE, PICTURE / 2]) {
    const pixels = await pixelsOf(file, size);
    if (!pixels) return null;
    const read = await readQr(pixels);
    if (read.ok) return read.value;
  }
  return null;
}

const outcomeOf = (answer: Answer): Outcome => {
  if (answer.kind === 'refused') return { kind: 'refused', reason: answer.why };
  if (answer.added > 0) return { kind: 'taken', seat: answer.seat, fresh: answer.added, had: answer.had, attempts: answer.fresh };
  return answer.gone > 0 && answer.had === 0 ? { kind: 'gone', seat: answer.seat } : { kind: 'had', seat: answer.seat };
};

export function createIntake({ store, classId, titleOf, onAnswer, onBackup, onSaved }: IntakeOptions): Intake {
  const takes = signal<readonly Take[]>([]);
  const progress = signal<Progress | null>(null);
  const fresh = signal<number | null>(null);
  const parts = new QrParts();
  let next = 0;
  const watch = (work: Promise<string>) => void work.then((said) => onSaved(said === 'saved'));
  const code = () => store.get(classId)?.facts.code ?? 0;

  function put(from: string, outcome: Outcome, keys: readonly string[] = []): void {
    const id = ++next;
    const undo = async () => {
      watch(store.takeBack(classId, keys));
      takes.value = takes.value.map((t) => (t.id === id ? { id, from, outcome: { kind: 'undone' } } : t));
    };
    const take: Take = { id, from, outcome, undo: keys.length > 0 ? () => void undo() : undefined };
    takes.value = [take, ...takes.value];
    if (keys.length > 0 && 'seat' in outcome) fresh.value = outcome.seat;
    onAnswer(take);
  }

  const answered = (from: string, answer: Answer) => put(from, outcomeOf(answer), answer.kind === 'taken' ? answer.fresh : []);

  function handIn(from: string, read: HandIn): void {
    const { answer, saved: done } = takeOne(store, classId, from, read);
    watch(done);
    answered(from, answer);
  }

  function qrText(text: string, from: string): void {
    const read = parts.take(text);
    if (!read.ok) {
      put(from, { kind: 'refused', reason: read.reason });
      return;
    }
    const { have, of, done } = read.value;
    if (done) handIn(from, done);
    else put(from, { kind: 'part', n: have, all: of, left: of - have });
  }

  function spoken(text: string, from: string): void {
    const read = readSpoken(text, code());
    if (!read.ok) {
      put(from, { kind: 'refused', reason: readLessonCode(text).ok ? 'lesson-code' : read.reason });
      return;
    }
    const { seat, level } = read.value;
    const room = store.get(classId);
    const taken = room && seat <= room.facts.seats ? store.takeSummary(classId, read.value) : null;
    if (!taken) {
      put(from, { kind: 'refused', reason: 'no-such-seat' });
      return;
    }
    watch(taken.saved);
    if (taken.added > 0) put(from, { kind: 'summary', seat, level: titleOf(level) }, [spokenCode(read.value)]);
    else put(from, taken.gone > 0 ? { kind: 'gone', seat } : { kind: 'had', seat });
  }

  const text = (said: string, from: string) => (/^\s*LI\d/i.test(said) ? qrText(said.trim().toUpperCase(), from) : spoken(said, from));

  async function picture(file: File): Promise<void> {
    const said = await qrInPicture(file);
    if (said === null) put(file.name, { kind: 'refused', reason: 'no-qr' });
    else text(said, file.name);
  }

  /** A file that is ours and no hand-in may be a class: it is offered, not taken. */
  async function other(file: File, why: Answer): Promise<void> {
    const bytes = textOf(await file.arrayBuffer());
    const read = bytes.ok ? store.importText(bytes.value) : null;
    if (read?.ok) put(file.name, { kind: 'backup', look: () => onBackup(read.value) });
    else answered(file.name, why);
  }

  async function files(list: readonly File[]): Promise<void> {
    const plain = list.filter((f) => !isPicture(f));
    const pictures = list.filter(isPicture);
    const others: Promise<void>[] = [];
    let n = 0;
    const step = () => {
      progress.value = list.length > 3 ? { n: ++n, all: list.length } : null;
    };
    const said = await takeFiles(store, classId, plain, (answer, done) => {
      step();
      const file = plain[done - 1];
      const maybeClass = answer.kind === 'refused' && (answer.why === 'another-kind' || answer.why === 'too-large');
      if (file && maybeClass) others.push(other(file, answer));
      else answered(answer.name, answer);
    });
    onSaved(said === 'saved');
    await Promise.all(others);
    for (const file of pictures) {
      await picture(file);
      step();
    }
    progress.value = null;
  }

  return { takes, progress, fresh, files, text };
}

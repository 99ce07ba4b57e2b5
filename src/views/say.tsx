// Texts that can be read aloud, the sentence being read marked where it stands. Without a local voice the button is not there.
import { type Signal, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sentencesOf } from '../audio/sentences';
import { t } from '../i18n/i18n';
import { Icon } from './icon';

/** Reads sentences one after the other, tells which (−1: over), and returns how to stop. */
export type Reader = (sentences: readonly string[], onSentence: (index: number) => void) => () => void;

/** Set by the app where a voice lives on this device; null hides every button. */
export const reader: Signal<Reader | null> = signal(null);
/** Each new text is read when it arrives. */
export const readsByItself: Signal<boolean> = signal(false);

interface Line {
  readonly part: string;
  readonly index: number;
  readonly text: string;
}
interface Job {
  readonly owner: symbol;
  readonly lines: readonly Line[];
}

const linesOf = (parts: readonly string[]): Line[] =>
  parts.flatMap((part) => sentencesOf(part).map((text, index) => ({ part, index, text })));

/** What is being read just now, and whose it is. One at a time. */
const now: Signal<{ readonly owner: symbol; readonly line: Line } | null> = signal(null);
let waiting: Job[] = [];
let stop: (() => void) | null = null;

function next(): void {
  const job = waiting.shift();
  const read = reader.value;
  now.value = null;
  stop = null;
  if (!job || !read) return;
  const end = read(
    job.lines.map((l) => l.text),
    (i) => {
      const line = job.lines[i];
      if (line) now.value = { owner: job.owner, line };
      else next();
    },
  );
  if (now.peek()?.owner === job.owner) stop = end;
}

/** Ends all reading: on leaving a screen, on Escape, when the tab is hidden. */
export function stopReading(): void {
  waiting = [];
  const end = stop;
  stop = null;
  now.value = null;
  end?.();
}

/** Takes away what one owner reads or was going to read. */
function withdraw(owner: symbol): void {
  waiting = waiting.filter((job) => job.owner !== owner);
  if (now.value?.owner !== owner) return;
  const rest = waiting;
  stopReading();
  waiting = rest;
  next();
}

export interface Voice {
  /** Is one of its texts being read? */
  readonly reading: boolean;
  /** Starts, or stops when reading. */
  press(): void;
  readonly parts: readonly string[];
  /** Index of the sentence being read in this text, or −1. */
  at(text: string): number;
}

/** A voice for texts that stand on one screen; the same texts are drawn with `Said`. */
export function useVoice(all: readonly string[]): Voice {
  const owner = useRef(Symbol('voice')).current;
  const parts = all.filter((p) => p !== '');
  const before = useRef<readonly string[]>([]);
  const key = parts.join('\n');
  useEffect(() => {
    const fresh = parts.filter((p) => !before.current.includes(p));
    if (before.current.some((p) => !parts.includes(p))) withdraw(owner);
    before.current = parts;
    if (!readsByItself.value || !reader.value || fresh.length === 0) return;
    waiting.push({ owner, lines: linesOf(fresh) });
    if (!now.value) next();
  }, [key]);
  useEffect(() => () => withdraw(owner), []);
  const mine = now.value?.owner === owner ? now.value.line : null;
  return {
    reading: mine !== null,
    press() {
      const wasMine = mine !== null;
      stopReading();
      if (wasMine) return;
      waiting = [{ owner, lines: linesOf(parts) }];
      next();
    },
    parts,
    at: (text) => (mine && mine.part === text ? mine.index : -1),
  };
}

/** A text whose sentences light up while `voice` reads them. */
export function Said({ voice, text }: { readonly voice: Voice; readonly text: string }) {
  const at = voice.at(text);
  return (
    <span class="said">
      {sentencesOf(text).map((s, i) => (
        <span key={`${i + 1}${s}`} class={i === at ? 'reading' : ''}>
          {s}
        </span>
      ))}
    </span>
  );
}

/** The button of a voice. */
export function SayButton({ voice, beside }: { readonly voice: Voice; readonly beside?: boolean | undefined }) {
  if (!reader.value) return null;
  return (
    <button
      type="button"
      class={`say ${beside ? 'beside' : ''}`}
      data-action="say"
      aria-pressed={voice.reading}
      aria-label={voice.reading ? t('say.stop') : t('say.listen', { text: voice.parts.join(' ') })}
      onClick={voice.press}
    >
      <Icon name={voice.reading ? 'close' : 'sound'} size={24} />
    </button>
  );
}

export interface SayProps {
  readonly text: string;
  /** Lets the button stand beside the text and not on the corner of its bubble. */
  readonly beside?: boolean;
}

/** A text with a button that reads it. */
export function Say({ text, beside }: SayProps) {
  const voice = useVoice([text]);
  return (
    <>
      <Said voice={voice} text={text} />
      <SayButton voice={voice} beside={beside} />
    </>
  );
}

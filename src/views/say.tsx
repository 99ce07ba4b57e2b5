// A text with a button that reads it aloud, the sentence being read in light. Without a local voice the button is not there.
import { type Signal, signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/i18n';
import { Icon } from './icon';

/** Reads sentences one after the other, tells which (−1: over), and returns how to stop. */
export type Reader = (sentences: readonly string[], onSentence: (index: number) => void) => () => void;

/** Set by the app where a voice lives on this device; null hides every button. */
export const reader: Signal<Reader | null> = signal(null);

/** A text in sentences, English or Chinese; joined again they are the text. */
export const sentencesIn = (text: string): string[] => text.match(/[^.!?。！？…]+(?:[.!?。！？…]+["”’』」）)]*\s*|$)/g) ?? [text];

export interface SayProps {
  readonly text: string;
  /** Lets the button stand beside the text and not on the corner of its bubble. */
  readonly beside?: boolean;
}

export function Say({ text, beside }: SayProps) {
  const [at, setAt] = useState(-1);
  const stop = useRef<(() => void) | null>(null);
  const sentences = sentencesIn(text);
  const quiet = () => {
    stop.current?.();
    stop.current = null;
    setAt(-1);
  };
  useEffect(() => quiet, [text]);
  const press = () => {
    if (at >= 0) quiet();
    else stop.current = reader.value?.(sentences, setAt) ?? null;
  };
  return (
    <>
      <span class="said">
        {sentences.map((s, i) => (
          <span key={s} class={i === at ? 'reading' : ''}>
            {s}
          </span>
        ))}
      </span>
      {reader.value && (
        <button
          type="button"
          class={`say ${beside ? 'beside' : ''}`}
          data-action="say"
          aria-label={t(at >= 0 ? 'say.stop' : 'say.listen', { text })}
          onClick={press}
        >
          <Icon name={at >= 0 ? 'close' : 'sound'} size={24} />
        </button>
      )}
    </>
  );
}

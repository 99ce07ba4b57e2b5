// Reading aloud with voices that live on the device; others would send the words away and are never used. Knows no view.

type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;
const speech = (): Speech | null => (globalThis.speechSynthesis as Speech | undefined) ?? null;

/** A little slower than talk, so that a child can follow with a finger. */
const RATE = 0.92;
/** A voice that has not begun after this long (ms) will not. */
const PATIENCE = 4000;

/** A voice on this device for a language, or null. */
export function localVoice(lang: 'en' | 'zh'): SpeechSynthesisVoice | null {
  const mine = (speech()?.getVoices() ?? []).filter((v) => v.localService && v.lang.toLowerCase().replace('_', '-').startsWith(lang));
  const first = lang === 'zh' ? 'zh-cn' : 'en';
  return mine.find((v) => v.default) ?? mine.find((v) => v.lang.toLowerCase().replace('_', '-').startsWith(first)) ?? mine[0] ?? null;
}

/** Voices may come late: calls when the list changes. */
export function onVoices(listener: () => void): void {
  speech()?.addEventListener('voiceschanged', listener);
}

export interface Reading {
  readonly lang: 'en' | 'zh';
  readonly volume: number;
  /** Index of the sentence being read; −1 when it is over. */
  onSentence(index: number): void;
}

/** Reads sentences one after the other; returns how to stop. Over at once where there is no local voice. */
export function readAloud(sentences: readonly string[], { lang, volume, onSentence }: Reading): () => void {
  const engine = speech();
  const voice = localVoice(lang);
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    onSentence(-1);
  };
  if (!engine || !voice) {
    finish();
    return () => undefined;
  }
  const stop = () => {
    if (over) return;
    finish();
    engine.cancel();
  };
  const read = (i: number) => {
    const sentence = sentences[i];
    if (over) return;
    if (sentence === undefined) {
      finish();
      return;
    }
    if (!/[\p{L}\p{N}]/u.test(sentence)) {
      read(i + 1);
      return;
    }
    const words = new SpeechSynthesisUtterance(sentence.trim());
    words.voice = voice;
    words.lang = voice.lang;
    words.volume = volume;
    words.rate = RATE;
    words.onstart = () => clearTimeout(timer);
    words.onend = () => read(i + 1);
    words.onerror = stop;
    timer = setTimeout(stop, PATIENCE);
    onSentence(i);
    engine.speak(words);
  };
  engine.cancel();
  read(0);
  return stop;
}

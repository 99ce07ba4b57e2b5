// Reading aloud with voices that live on the device; others would send the words away and are never used. Knows no view.

/** A voice on this device for a language, or null. */
export function localVoice(lang: 'en' | 'zh'): SpeechSynthesisVoice | null {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((v) => v.localService && v.lang.toLowerCase().startsWith(lang)) ?? null;
}

/** Splits a text into sentences, in English and in Chinese. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?。！？…])\s*/)
    .map((s) => s.trim())
    .filter((s) => s !== '');

export interface Reading {
  readonly lang: 'en' | 'zh';
  readonly volume: number;
  /** Index of the sentence being read; −1 when it is over. */
  onSentence(index: number): void;
}

/** Reads a text sentence by sentence; returns how to stop. Does nothing where there is no local voice. */
export function readAloud(text: string, reading: Reading): () => void {
  const voice = localVoice(reading.lang);
  if (!voice) return () => undefined;
  const sentences = sentencesOf(text);
  speechSynthesis.cancel();
  sentences.forEach((sentence, i) => {
    const words = new SpeechSynthesisUtterance(sentence);
    words.voice = voice;
    words.lang = voice.lang;
    words.volume = reading.volume;
    words.rate = 0.92;
    words.onstart = () => reading.onSentence(i);
    if (i === sentences.length - 1) words.onend = () => reading.onSentence(-1);
    speechSynthesis.speak(words);
  });
  return () => {
    speechSynthesis.cancel();
    reading.onSentence(-1);
  };
}

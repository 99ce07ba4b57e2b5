// Joins the reading voice to the page: which voice, how loud, when it must stop, and music that steps back for it.
import { effect } from '@preact/signals';
import { localVoice, onVoices, readAloud } from '../audio/read-aloud';
import { language } from '../i18n/i18n';
import { reader, readsByItself, stopReading } from '../views/say';
import { type App, settings } from './context';

/** Offers reading where a voice lives on this device, now or later. */
export function offerReading(app: App): void {
  const offer = () => {
    const lang = language.value;
    stopReading();
    reader.value = localVoice(lang)
      ? (sentences, onSentence) =>
          readAloud(sentences, {
            lang,
            volume: settings.value.muted ? 0 : settings.value.speech,
            onSentence: (i) => {
              app.audio.duck(i >= 0);
              onSentence(i);
            },
          })
      : null;
  };
  effect(() => {
    void language.value;
    offer();
  });
  effect(() => {
    readsByItself.value = settings.value.readsByItself;
  });
  onVoices(offer);
  window.addEventListener('keydown', (e) => {
    if (e.key === 'Escape') stopReading();
  });
  window.addEventListener('hashchange', stopReading);
  window.addEventListener('pagehide', stopReading);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stopReading();
  });
}

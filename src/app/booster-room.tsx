// The room of the boosters: which skills are due, what is kept. Wires; draws nothing itself.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { LEVEL_IDS, loadLevel } from '../content/catalogue';
import { BOOSTER_ITEMS } from '../content/check-forms';
import type { CheckWords } from '../content/check-words';
import { BOOSTER } from '../core/check/check';
import { loadWords } from '../i18n/i18n';
import { drawBooster } from '../session/review';
import type { Known } from '../session/standing';
import { type BoosterSound, BoosterView } from '../views/check/booster-view';
import type { Given, Kept } from '../views/check/check-view';
import type { CueWords } from '../views/trickdex';
import { skillsDue } from './booster-due';
import { attemptsOf, freshSeed, keepAttempt, wayOut } from './check-keep';
import { type App, dialog } from './context';
import type { Room, RoomDoor } from './room-door';
import { liveWords } from './room-words';
import type { RoomRoute } from './routes';

const SOUNDS = { begin: 'whoosh', turn: 'page', done: 'light-on', right: 'good', again: 'try-again' } as const;

/** Levels the child has played. */
async function playedLevels(app: App): Promise<Known[]> {
  const ids = new Set(attemptsOf(app).map((a) => a.level));
  const read = await Promise.all(LEVEL_IDS.filter((id) => ids.has(id)).map(loadLevel));
  return read.flatMap((r) => (r.ok ? [r.value] : []));
}

export async function openBooster(door: RoomDoor, route: RoomRoute): Promise<Room> {
  const { app, host } = door;
  const load = () => Promise.all([loadWords<CheckWords>('checks'), loadWords<CueWords>('cues')]);
  const [known, { words, stop }] = await Promise.all([playedLevels(app), liveWords(load)]);
  const kept = signal<Kept>('saving');
  const attempts = attemptsOf(app);
  const seed = freshSeed();
  const items = drawBooster(BOOSTER_ITEMS, skillsDue(known, attempts), attempts, seed);
  const finish = async (given: Given) => {
    kept.value = await keepAttempt(app, { level: BOOSTER, version: BOOSTER_ITEMS.version, kind: 'booster', seed, given }).catch(
      (): Kept => 'not-saved',
    );
  };
  const draw = () => (
    <BoosterView
      items={items}
      words={words.value[0]}
      cues={words.value[1]}
      kept={kept.value}
      onSound={(s: BoosterSound) => app.audio.play(SOUNDS[s])}
      onFinish={(given) => void finish(given)}
      onLeave={() => door.go(wayOut(app, route.path))}
      onTalk={() => {
        dialog.value = 'talk';
      }}
    />
  );
  const stopDrawing = effect(() => render(draw(), host));
  return {
    show: () => undefined,
    close() {
      stopDrawing();
      stop();
      render(null, host);
    },
  };
}

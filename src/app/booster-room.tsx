// The room of the boosters: which skills are due, what is kept. Wires; draws nothing itself.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { LEVEL_IDS, loadLevel } from '../content/catalogue';
import { BOOSTER_ITEMS } from '../content/check-forms';
import type { CheckWords } from '../content/check-words';
import { BOOSTER, type BoosterItem } from '../core/check/check';
import { loadWords } from '../i18n/i18n';
import { drawBooster } from '../session/review';
import type { Known } from '../session/standing';
import { type BoosterSound, BoosterView } from '../views/check/booster-view';
import type { Given, Kept } from '../views/check/check-view';
import { Who } from '../views/check/who';
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

/** The stories of one booster, drawn for the child in the app. */
async function drawFor(app: App): Promise<{ items: readonly BoosterItem[]; seed: number }> {
  const [known, attempts, seed] = [await playedLevels(app), attemptsOf(app), freshSeed()];
  return { items: drawBooster(BOOSTER_ITEMS, skillsDue(known, attempts), attempts, seed), seed };
}

export async function openBooster({ app, host, go }: RoomDoor, route: RoomRoute): Promise<Room> {
  const { words, stop } = await liveWords(() => Promise.all([loadWords<CheckWords>('checks'), loadWords<CueWords>('cues')]));
  const kept = signal<Kept>('saving');
  const children = [...app.device.progress().children.values()];
  const now = signal(app.childId || children.length === 0 ? await drawFor(app) : null);
  const begin = async (id: string | null) => {
    app.childId = id;
    now.value = await drawFor(app);
  };
  const finish = async (seed: number, given: Given) => {
    const { version } = BOOSTER_ITEMS;
    kept.value = await keepAttempt(app, { level: BOOSTER, version, kind: 'booster', seed, given }).catch((): Kept => 'not-saved');
  };
  const draw = (booster: { items: readonly BoosterItem[]; seed: number } | null) =>
    booster ? (
      <BoosterView
        items={booster.items}
        words={words.value[0]}
        cues={words.value[1]}
        kept={kept.value}
        onSound={(s: BoosterSound) => app.audio.play(SOUNDS[s])}
        onFinish={(given) => void finish(booster.seed, given)}
        onLeave={() => go(wayOut(app, route.path))}
        onTalk={() => {
          dialog.value = 'talk';
        }}
      />
    ) : (
      <Who screen="booster" words={words.value[0]} children_={children} onChild={(id) => void begin(id)} onLook={() => void begin(null)} />
    );
  const stopDrawing = effect(() => render(draw(now.value), host));
  return {
    show: () => undefined,
    close() {
      stopDrawing();
      stop();
      render(null, host);
    },
  };
}

// The living map over its Phaser scene: what is open, where one goes on, where the labels hang. Wires; draws nothing itself.
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Isle } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import { loadLevelWords, t } from '../i18n/i18n';
import type { Known, Standing } from '../session/standing';
import type { Stage } from '../stage/boot';
import { HUB_SCENE, HubScene } from '../stage/hub-scene';
import { Isles } from '../views/isles';
import { type App, changeSettings, dialog, settings } from './context';
import type { Route } from './routes';

export interface IslesScreen {
  readonly app: App;
  readonly stage: Stage;
  readonly host: HTMLElement;
  readonly known: readonly Known[];
  standing(): Standing;
  go(route: Route): void;
  /** Back to the title. */
  leave(): void;
}

type Places = Partial<Record<Isle, { x: number; y: number }>>;
const NONE = { see: false, decide: false, explain: false, count: 0 };

/** Isles out of the mist: those with levels. */
const openOnes = (known: readonly Known[]): Isle[] => [...new Set(known.map((k) => k.level.isle))];

const sparksOf = (known: readonly Known[], now: Standing, isle: Isle): number =>
  known.filter((k) => k.level.isle === isle).reduce((n, k) => n + (now.levels.get(k.level.id)?.best.count ?? 0), 0);

const PHOTO = /^photo-/;

/** What an isle's levels left behind, in one line. */
function keptLine(keepsakes: readonly string[], isle: Isle): string {
  const photos = keepsakes.filter((k) => PHOTO.test(k)).length;
  const names = keepsakes.filter((k) => !PHOTO.test(k)).join(' · ');
  if (isle === 'studio') return photos > 0 ? t('isles.photos', { n: photos }) : '';
  return isle === 'gate' && names !== '' ? t('isles.band', { names }) : '';
}

/** Shows the scene; what it tells ends in these signals. */
function showScene({ app, stage, known }: IslesScreen, now: Standing) {
  const places = signal<Places>({});
  const height = signal(0);
  const touched = signal<Isle | null>(null);
  void stage.show(HUB_SCENE, {
    data: { sparks: sparksOf(known, now, 'gate'), players: now.keepsakes, unlocked: openOnes(known), at: 'gate' },
    onIsle: (isle: Isle) => {
      app.audio.play(openOnes(known).includes(isle) ? 'pop-open' : 'bump');
      touched.value = isle;
    },
    onPlaces: (all: Places) => {
      places.value = all;
    },
    onHeight: (px: number) => {
      height.value = px;
    },
    onLumi: () => app.audio.play('land'),
  });
  const scene = () => {
    const found = stage.scene(HUB_SCENE);
    return found instanceof HubScene ? found : null;
  };
  return { places, height, touched, scene };
}

/** Draws the map; resolves with how to take it away. */
export async function showIsles(screen: IslesScreen): Promise<() => void> {
  const { app, host, known, go } = screen;
  const now = screen.standing();
  const words = await Promise.all(known.map((k) => loadLevelWords<{ readonly title: string }>(k.level.id)));
  const child = app.childId ? app.store.child(app.childId) : null;
  const open = openOf(child);
  const next = open?.level ?? known.find((k) => (now.levels.get(k.level.id)?.plays ?? 0) === 0)?.level.id ?? 'gate-1';
  app.audio.band([]);
  app.audio.music('hub');
  const { scene, ...seen } = showScene(screen, now);
  let at: Isle = 'gate';
  const hop = (isle: Isle) => {
    if (isle !== at) app.audio.play('hop');
    at = isle;
    scene()?.goTo(isle);
  };
  const openDialog = (name: 'talk' | 'settings') => () => {
    dialog.value = name;
  };
  const levels = known.map((k, i) => ({
    id: k.level.id,
    isle: k.level.isle,
    title: words[i]?.title ?? '',
    best: now.levels.get(k.level.id)?.best ?? NONE,
  }));
  const Hub = () => (
    <Isles
      {...seen}
      muted={settings.value.muted}
      onMute={() => void changeSettings(app, { ...settings.value, muted: !settings.value.muted })}
      emblem={child?.emblem ?? { colour: 'blue', animal: 'panda' }}
      levels={levels}
      kept={(isle) => keptLine(now.keepsakes, isle)}
      next={next}
      again={now.sparks > 0 || open !== null}
      onPlay={(level) => go({ screen: 'play', level })}
      onHop={hop}
      onScroll={(y) => scene()?.scrollTo(y)}
      onTalk={openDialog('talk')}
      onSettings={openDialog('settings')}
      onTrickdex={() => go({ screen: 'trickdex' })}
      onLeave={screen.leave}
    />
  );
  render(<Hub />, host);
  return () => render(null, host);
}

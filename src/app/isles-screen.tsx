// The living map over its Phaser scene: what is open, where one goes on, where the labels hang. Wires; draws nothing itself.
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Isle } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import { loadLevelWords, loadWords, t } from '../i18n/i18n';
import { type Known, type Standing, standingOf } from '../session/standing';
import type { Stage } from '../stage/boot';
import { HUB_SCENE, HubScene } from '../stage/hub-scene';
import { Isles } from '../views/isles';
import { type App, changeSettings, dialog, settings } from './context';
import type { Route } from './routes';

/** Isles out of the mist. */
export const OPEN: readonly Isle[] = ['gate', 'port'];

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

/** Names of what is in the child's tank (locales/<lang>/cords.json). */
interface TankWords {
  readonly say: { readonly kept: string };
  readonly decor: Readonly<Record<string, string>>;
}

/** What one isle's levels add up to. */
function standingAt({ app, known }: IslesScreen, isle: Isle): Standing {
  const attempts = app.childId ? app.store.child(app.childId)?.attempts.values() : undefined;
  return standingOf(
    known.filter((k) => k.level.isle === isle),
    attempts ?? [],
  );
}

/** What an isle's levels left behind, in one line. */
const keptLine = (screen: IslesScreen, tank: TankWords) => (isle: Isle) => {
  const { keepsakes } = standingAt(screen, isle);
  if (keepsakes.length === 0) return '';
  if (isle !== 'port') return t('isles.band', { names: keepsakes.join(' · ') });
  return tank.say.kept.replace('{{names}}', keepsakes.map((id) => tank.decor[id] ?? id).join(' · '));
};

/** Shows the scene; what it tells ends in these signals. */
function showScene(screen: IslesScreen, here: Isle) {
  const { app, stage } = screen;
  const gate = standingAt(screen, 'gate');
  const places = signal<Places>({});
  const height = signal(0);
  const touched = signal<Isle | null>(null);
  void stage.show(HUB_SCENE, {
    data: { sparks: gate.sparks, players: gate.keepsakes, unlocked: OPEN, at: here },
    onIsle: (isle: Isle) => {
      app.audio.play(OPEN.includes(isle) ? 'pop-open' : 'bump');
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
  const [tank, ...words] = await Promise.all([
    loadWords<TankWords>('cords'),
    ...known.map((k) => loadLevelWords<{ readonly title: string }>(k.level.id)),
  ]);
  const child = app.childId ? app.store.child(app.childId) : null;
  const open = openOf(child);
  const next = open?.level ?? known.find((k) => (now.levels.get(k.level.id)?.plays ?? 0) === 0)?.level.id ?? 'gate-1';
  const here = known.find((k) => k.level.id === next)?.level.isle ?? 'gate';
  app.audio.band([]);
  app.audio.music('hub');
  const { scene, ...seen } = showScene(screen, here);
  let at: Isle = here;
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
      kept={keptLine(screen, tank)}
      levels={levels}
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

// The game behind the first Play: the living map, levels, results, the book. Fetched on demand; wires session, stage and views.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { loadLevel, levelsOf } from '../content/catalogue';
import type { Isle } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import { loadLevelWords, loadWords, tAny } from '../i18n/i18n';
import type { RopesWords } from '../mechanics/ropes/words';
import { type Known, standingOf } from '../session/standing';
import { startStage } from '../stage/boot';
import { HUB_SCENE, HubScene } from '../stage/hub-scene';
import { Isles } from '../views/isles';
import { type CueWords, Trickdex } from '../views/trickdex';
import { type App, caption, dialog, isCalm, query } from './context';
import { playLevel } from './play-screen';
import { fragmentOf, type Route, routeOf } from './routes';

/** Isles out of the mist. */
const OPEN: readonly Isle[] = ['gate', 'studio'];

/** Levels of the isles that are open, checked. */
async function openLevels(): Promise<Known[]> {
  const read = await Promise.all(OPEN.flatMap(levelsOf).map(loadLevel));
  return read.flatMap((r) => (r.ok ? [r.value] : []));
}

function followCaptions(app: App): void {
  let timer = 0;
  app.audio.onCaption((key) => {
    caption.value = tAny(key);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      caption.value = '';
    }, 1800);
  });
}

/** Starts the game for the child in `app`; `leave` brings the title screen back. */
export async function startGame(app: App, leave: () => void): Promise<void> {
  const stageHost = document.createElement('div');
  const host = document.createElement('div');
  document.body.prepend(stageHost);
  document.getElementById('app')?.append(host);
  const stage = startStage(stageHost, { scenes: { [HUB_SCENE]: HubScene }, motion: isCalm() ? 'reduce' : 'full' });
  const known = await openLevels();
  followCaptions(app);
  let clear: () => void = () => render(null, host);
  const go = (route: Route) => {
    if (location.hash === fragmentOf(route)) void show(route);
    else location.hash = fragmentOf(route);
  };
  const standing = () => standingOf(known, app.childId ? (app.store.child(app.childId)?.attempts.values() ?? []) : []);

  async function showIsles(): Promise<void> {
    const now = standing();
    const words = await Promise.all(known.map((k) => loadLevelWords<RopesWords>(k.level.id)));
    const places = signal<Partial<Record<Isle, { x: number; y: number }>>>({});
    const height = signal(0);
    const touched = signal<Isle | null>(null);
    const open = openOf(app.childId ? app.store.child(app.childId) : null);
    const next = open?.level ?? known.find((k) => (now.levels.get(k.level.id)?.plays ?? 0) === 0)?.level.id ?? 'gate-1';
    app.audio.music('hub');
    void stage.show(HUB_SCENE, {
      data: { sparks: now.sparks, players: now.keepsakes, unlocked: ['gate'], at: 'gate' },
      onIsle: (isle: Isle) => {
        app.audio.play('tap');
        touched.value = isle;
      },
      onPlaces: (all: Record<Isle, { x: number; y: number }>) => {
        places.value = all;
      },
      onHeight: (px: number) => {
        height.value = px;
      },
      onLumi: () => app.audio.play('whoosh'),
    });
    const hub = () => {
      const scene = stage.scene(HUB_SCENE);
      return scene instanceof HubScene ? scene : null;
    };
    const emblem = (app.childId ? app.store.child(app.childId)?.emblem : null) ?? { colour: 'blue', animal: 'panda' };
    const draw = () =>
      render(
        <Isles
          emblem={emblem}
          sparks={now.sparks}
          players={now.keepsakes}
          levels={known.map((k, i) => ({
            id: k.level.id,
            title: words[i]?.title ?? '',
            best: now.levels.get(k.level.id)?.best ?? { see: false, decide: false, explain: false, count: 0 },
          }))}
          next={next}
          again={now.sparks > 0 || open !== null}
          places={places}
          height={height}
          touched={touched}
          onPlay={(level) => go({ screen: 'play', level })}
          onHop={(isle) => hub()?.goTo(isle)}
          onScroll={(y) => hub()?.scrollTo(y)}
          onTalk={() => {
            dialog.value = 'talk';
          }}
          onSettings={() => {
            dialog.value = 'settings';
          }}
          onTrickdex={() => go({ screen: 'trickdex' })}
          onLeave={() => {
            stop();
            leave();
          }}
        />,
        host,
      );
    draw();
    clear = () => render(null, host);
  }

  async function showBook(): Promise<void> {
    const words = await loadWords<CueWords>('cues');
    render(<Trickdex words={words} named={standing().named} onBack={() => go({ screen: 'isles' })} />, host);
    clear = () => render(null, host);
  }

  async function show(route: Route): Promise<void> {
    clear();
    clear = () => undefined;
    document.title = tAny('app.name');
    if (route.screen === 'play') clear = await playLevel({ app, stage, host, known, id: route.level, go, standing });
    else if (route.screen === 'trickdex') await showBook();
    else await showIsles();
    if (route.screen === 'settings') dialog.value = 'settings';
    host.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
  const onHash = () => void show(routeOf(location.hash));
  const stop = () => {
    window.removeEventListener('hashchange', onHash);
    clear();
    app.audio.music('none');
    stage.destroy();
    stageHost.remove();
    host.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  };
  window.addEventListener('hashchange', onHash);
  if (query.get('e2e') !== null) Object.assign(window, { lanternStage: stage });
  const wanted = routeOf(location.hash);
  const open = openOf(app.childId ? app.store.child(app.childId) : null);
  if (wanted.screen !== 'start') await show(wanted);
  else go(open ? { screen: 'play', level: open.level } : { screen: 'isles' });
}

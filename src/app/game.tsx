// The game behind the first Play: the living map, levels, results, the book. Fetched on demand; wires session, stage and views.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { levelsOf, loadLevel, OPEN_ISLES } from '../content/catalogue';
import type { Cue } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import { language, loadWords, tAny } from '../i18n/i18n';
import { type Known, standingOf } from '../session/standing';
import { type Stage, startStage } from '../stage/boot';
import { HUB_SCENE, HubScene } from '../stage/hub-scene';
import { announce } from '../views/announce';
import { type CueWords, Trickdex } from '../views/trickdex';
import { breakTime, countPlay } from './break-time';
import { type App, caption, dialog, isCalm, query, settings } from './context';
import { screenRoute } from './overlay';
import { showIsles } from './isles-screen';
import { playLevel } from './play-screen';
import { fragmentOf, isRoom, overlayOf, type Route, routeOf } from './routes';
import { fail } from './trouble';

/** Levels of the isles that are open, checked. */
async function openLevels(): Promise<Known[]> {
  const read = await Promise.all(OPEN_ISLES.flatMap(levelsOf).map(loadLevel));
  return read.flatMap((r) => (r.ok ? [r.value] : []));
}

async function showBook(host: HTMLElement, named: ReadonlySet<Cue>, go: (route: Route) => void): Promise<() => void> {
  const words = await loadWords<CueWords>('cues');
  const talk = () => {
    dialog.value = 'talk';
  };
  const check = () => go({ screen: 'check', path: [] });
  render(<Trickdex words={words} named={named} onBack={() => go({ screen: 'isles' })} onTalk={talk} onCheck={check} />, host);
  return () => render(null, host);
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

interface Room {
  readonly host: HTMLElement;
  readonly stage: Stage;
  close(): void;
}

/** A place for the pages and the canvas behind them. */
function openRoom(): Room {
  const stageHost = document.createElement('div');
  const host = document.createElement('div');
  document.body.prepend(stageHost);
  document.getElementById('app')?.append(host);
  const stage = startStage(stageHost, {
    scenes: { [HUB_SCENE]: HubScene },
    motion: isCalm() ? 'reduce' : 'full',
    // `?draw=webgl` asks for WebGL even where the processor has to work it out, for tests and for pictures of both.
    ...(query.get('draw') === 'webgl' ? { renderer: 'webgl' as const } : {}),
  });
  const close = () => {
    stage.destroy();
    stageHost.remove();
    host.remove();
  };
  return { host, stage, close };
}

interface Game {
  readonly app: App;
  readonly room: Room;
  readonly known: readonly Known[];
  goHome(): void;
}

/** Which screen of the game is on, and how another takes its place. */
function screensOf({ app, room: { host, stage }, known, goHome }: Game) {
  let clear: () => void = () => render(null, host);
  let shown: Route = { screen: 'start' };
  let turn = 0;
  let closed = false;
  let queue: Promise<void> = Promise.resolve();
  const attempts = () => (app.childId ? (app.store.child(app.childId)?.attempts.values() ?? []) : []);
  const standing = () => standingOf(known, attempts());
  const go = (route: Route) => {
    if (location.hash === fragmentOf(route)) guarded(route);
    else location.hash = fragmentOf(route);
  };
  const open = (route: Route): Promise<() => void> => {
    if (route.screen === 'play') return playLevel({ app, stage, host, known, id: route.level, go, standing });
    if (route.screen === 'trickdex') return showBook(host, standing().named, go);
    return showIsles({ app, stage, host, known, attempts, go, leave: goHome });
  };
  /** A screen that is still being fetched comes to its end before the next takes its place; one that is no longer wanted does not begin. */
  async function change(route: Route, mine: number): Promise<void> {
    if (mine !== turn || closed) return;
    clear();
    clear = () => undefined;
    document.title = tAny('app.name');
    const next = await open(route);
    if (closed) return next();
    clear = next;
    if (mine !== turn || dialog.value !== 'none') return;
    host.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    await new Promise(requestAnimationFrame);
    if (!document.activeElement?.matches('h1, h2')) announce(document.title);
  }
  async function show(route: Route): Promise<void> {
    const moved = route !== shown;
    shown = route;
    turn += 1;
    const mine = turn;
    if (moved && (await breakTime(app)) === 'stop') return goHome();
    const done = queue.then(() => change(route, mine));
    queue = done.catch(() => undefined);
    return done;
  }
  /** Shows, and says so where that fails; what fails after the child has left is nobody's trouble. */
  const guarded = (route: Route) => void show(route).catch((error: unknown) => (closed ? undefined : fail(app, error)));
  const close = () => {
    closed = true;
    clear();
  };
  return { go, show, guarded, shown: () => shown, close };
}

/** Motion follows the settings at once; words fetched for a screen are fetched again, but not below a dialog that is being used. */
function followSettings(stage: Stage, again: () => void): () => void {
  let spoken = language.value;
  return effect(() => {
    void settings.value;
    stage.motion = isCalm() ? 'reduce' : 'full';
    if (language.value === spoken || dialog.value !== 'none') return;
    spoken = language.value;
    queueMicrotask(again);
  });
}

/** Starts the game for the child in `app`; `leave` brings the title screen back, or makes room for a room beside the game. */
export async function startGame(app: App, leave: (to: 'home' | 'room') => void): Promise<void> {
  const room = openRoom();
  const known = await openLevels();
  followCaptions(app);
  const goHome = () => {
    stop();
    history.replaceState(null, '', `${location.pathname}${location.search}#/`);
    leave('home');
  };
  const screens = screensOf({ app, room, known, goHome });
  const onHash = () => {
    const route = routeOf(location.hash);
    if (overlayOf(location.hash) || fragmentOf(route) === fragmentOf(screens.shown())) return;
    if (isRoom(route)) {
      stop();
      return leave('room');
    }
    if (route.screen !== 'start') return screens.guarded(route);
    goHome();
  };
  const settle = followSettings(room.stage, () => screens.guarded(screens.shown()));
  const rest = countPlay();
  const stop = () => {
    settle();
    rest();
    window.removeEventListener('hashchange', onHash);
    screens.close();
    app.audio.music('none');
    room.close();
  };
  window.addEventListener('hashchange', onHash);
  if (query.get('e2e') !== null) Object.assign(window, { lanternStage: room.stage });
  const wanted = screenRoute();
  const open = openOf(app.childId ? app.store.child(app.childId) : null);
  if (wanted.screen !== 'start') await screens.show(wanted);
  else screens.go(open ? { screen: 'play', level: open.level } : { screen: 'isles' });
}

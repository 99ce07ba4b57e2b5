// One Phaser game for the whole app: its canvas, size, changes of scene and motion. Knows no rule, word, level or storage.
import Phaser from 'phaser';
import { artSettled } from './art';
import { CURTAIN, Curtain } from './curtain';
import { type Motion, setMotion } from './motion';
import { pixelRatio, type Size } from './size';

export type SceneClass = new () => Phaser.Scene;

export interface StageOptions {
  /** Scenes by their key; more can come later through `add`. */
  readonly scenes: Readonly<Record<string, SceneClass>>;
  readonly motion: Motion;
  /** Who draws. Left out: WebGL on a graphics card, else a 2D canvas. 'headless' draws nothing, for tests. */
  readonly renderer?: 'webgl' | 'canvas' | 'headless';
}

export interface Stage {
  /** Makes a scene known, so that `show` can start it. A known key is left as it is. */
  add(sceneKey: string, scene: SceneClass): void;
  /** Changes to a scene behind a curtain of light; resolves when it can be seen. The last call wins. */
  show(sceneKey: string, data: object): Promise<void>;
  /** A scene by its key, running or not. */
  scene(sceneKey: string): Phaser.Scene | null;
  motion: Motion;
  /** The window in CSS pixels. */
  readonly size: Size;
  readonly game: Phaser.Game;
  destroy(): void;
}

function makeFrame(host: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.dataset.stage = '';
  Object.assign(frame.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  host.append(frame);
  return frame;
}

const measure = (frame: HTMLElement): Size => ({
  width: frame.clientWidth || window.innerWidth,
  height: frame.clientHeight || window.innerHeight,
});

/** WebGL worked out by the processor drew 14 frames a second where a 2D canvas drew 20 to 60: only a real card counts. */
function hasFastWebGl(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!probe) return false;
  // Looked at here and forgotten: browsers do not always own up to the caveat.
  const info = probe.getExtension('WEBGL_debug_renderer_info');
  const name = String(info ? probe.getParameter(info.UNMASKED_RENDERER_WEBGL) : '');
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** A canvas the processor draws on: "accelerated" ones are slow where the acceleration is software. */
function plainCanvas(): Pick<Phaser.Types.Core.GameConfig, 'canvas' | 'context'> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return context ? { canvas, context } : {};
}

function rendererType(asked: StageOptions['renderer']): number {
  if (asked === 'headless') return Phaser.HEADLESS;
  if (asked === 'canvas') return Phaser.CANVAS;
  return asked === 'webgl' || hasFastWebGl() ? Phaser.AUTO : Phaser.CANVAS;
}

function config(frame: HTMLElement, renderer: StageOptions['renderer']): Phaser.Types.Core.GameConfig {
  const { width, height } = measure(frame);
  const dpr = pixelRatio();
  const type = rendererType(renderer);
  return {
    type,
    ...(type === Phaser.CANVAS ? plainCanvas() : {}),
    parent: frame,
    banner: false,
    transparent: false,
    backgroundColor: '#8fd0ff',
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    loader: { imageLoadType: 'HTMLImageElement' },
    render: { antialiasGL: false, maxTextures: 1, powerPreference: 'default' },
    input: {
      keyboard: false,
      gamepad: false,
      mouse: { preventDefaultDown: false, preventDefaultUp: false, preventDefaultMove: false, preventDefaultWheel: false },
      touch: { capture: false },
    },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(width * dpr),
      height: Math.round(height * dpr),
      zoom: 1 / dpr,
    },
    scene: [Curtain],
  };
}

/** Scenes count in CSS pixels: the camera makes device pixels of them. The curtain alone counts in device pixels. */
function focus(game: Phaser.Game): void {
  for (const scene of game.scene.getScenes(false)) {
    if (scene.sys.settings.key !== CURTAIN) scene.cameras?.main?.setOrigin(0, 0).setZoom(pixelRatio());
  }
}

function fitCanvas(game: Phaser.Game, frame: HTMLElement): void {
  const { width, height } = measure(frame);
  const dpr = pixelRatio();
  const canvas = game.canvas;
  const [w, h] = [Math.round(width * dpr), Math.round(height * dpr)];
  if (w === 0 || h === 0) return;
  if (game.scale.width !== w || game.scale.height !== h) {
    game.scale.zoom = 1 / dpr;
    game.scale.resize(w, h);
  }
  if (canvas) Object.assign(canvas.style, { display: 'block', width: `${width}px`, height: `${height}px` });
  game.scale.updateBounds();
  focus(game);
}

const booted = (game: Phaser.Game): Promise<void> =>
  game.isRunning ? Promise.resolve() : new Promise((resolve) => game.events.once(Phaser.Core.Events.READY, () => resolve()));

/** Starts a scene afresh and waits until it has been made and its drawings are there. */
async function start(game: Phaser.Game, key: string, data: object): Promise<void> {
  for (const scene of game.scene.getScenes(true)) {
    const running = scene.sys.settings.key;
    if (running !== CURTAIN) game.scene.stop(running);
  }
  const scene = game.scene.getScene(key);
  if (!scene) throw new Error(`There is no scene called ${key}.`);
  const made = new Promise<void>((resolve) => {
    game.events.once(Phaser.Core.Events.DESTROY, () => resolve());
    scene.sys.events.once(Phaser.Scenes.Events.START, () => scene.cameras.main.setOrigin(0, 0).setZoom(pixelRatio()));
    scene.sys.events.once(Phaser.Scenes.Events.CREATE, () => resolve());
    game.scene.start(key, data);
  });
  await made;
  await artSettled(game);
}

/** Keeps the canvas as large as its frame. Returns how to stop. */
function followSize(game: Phaser.Game, frame: HTMLElement): () => void {
  const onResize = () => {
    if (game.isRunning) fitCanvas(game, frame);
  };
  const watcher = new ResizeObserver(onResize);
  watcher.observe(frame);
  window.addEventListener('resize', onResize);
  return () => {
    watcher.disconnect();
    window.removeEventListener('resize', onResize);
  };
}

/** Changes of scene, one after another, each behind the curtain; only the last one asked for comes to its end. */
function changesOf(game: Phaser.Game, ready: Promise<void>, calm: () => boolean) {
  let turn = 0;
  let closed = false;
  let queue: Promise<void> = Promise.resolve();
  const isOver = (mine: number) => closed || mine !== turn;
  const change = async (mine: number, key: string, data: object): Promise<void> => {
    await ready;
    const curtain = game.scene.getScene(CURTAIN);
    if (isOver(mine) || !(curtain instanceof Curtain)) return;
    await curtain.go('closed', calm());
    if (isOver(mine)) return;
    await start(game, key, data);
    if (isOver(mine)) return;
    await curtain.go('open', calm());
  };
  return {
    show(key: string, data: object): Promise<void> {
      turn += 1;
      const mine = turn;
      queue = queue.catch(() => undefined).then(() => change(mine, key, data));
      return queue;
    },
    /** No change goes on from here. */
    close(): void {
      closed = true;
    },
  };
}

/** Starts the stage inside `host`. Falls back to a 2D canvas where there is no WebGL. */
export function startStage(host: HTMLElement, options: StageOptions): Stage {
  const frame = makeFrame(host);
  const game = new Phaser.Game(config(frame, options.renderer));
  const known = new Map<string, SceneClass>(Object.entries(options.scenes));
  let motion = options.motion;
  let gone = false;
  const ready = booted(game).then(() => {
    if (gone) return;
    setMotion(game, motion);
    for (const [key, scene] of known) game.scene.add(key, scene);
    fitCanvas(game, frame);
  });
  const stopSize = followSize(game, frame);
  const changes = changesOf(game, ready, () => motion === 'reduce');
  return {
    game,
    add(key, scene) {
      if (gone || known.has(key)) return;
      known.set(key, scene);
      if (game.isRunning) game.scene.add(key, scene);
    },
    show: changes.show,
    scene: (key) => game.scene.getScene(key),
    get motion() {
      return motion;
    },
    set motion(next: Motion) {
      motion = next;
      if (game.isRunning) setMotion(game, next);
    },
    get size() {
      return measure(frame);
    },
    destroy() {
      if (gone) return;
      gone = true;
      changes.close();
      stopSize();
      game.destroy(true);
      frame.remove();
    },
  };
}

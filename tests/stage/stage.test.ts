// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { ISLES, type Isle } from '../../src/core/level/level';
import type { Stage } from '../../src/stage/boot';
import type { HubBridge } from '../../src/stage/hub-bridge';
import { stubDom } from './dom-stubs';

let stage: Stage | null = null;

beforeAll(stubDom);
afterEach(() => {
  stage?.destroy();
  stage = null;
});

async function open(motion: 'full' | 'reduce' = 'reduce') {
  const { startStage } = await import('../../src/stage/boot');
  const { HUB_SCENE, HubScene } = await import('../../src/stage/hub-scene');
  const host = document.createElement('div');
  document.body.append(host);
  const started = startStage(host, { scenes: { [HUB_SCENE]: HubScene }, motion, renderer: 'headless' });
  stage = started;
  const scene = () => {
    const found = started.scene(HUB_SCENE);
    if (!(found instanceof HubScene)) throw new Error('The hub is not there.');
    return found;
  };
  return { started, host, scene, HUB_SCENE };
}

function bridge(over: Partial<HubBridge['data']> = {}) {
  const said: { isles: Isle[]; lumi: Isle[]; heights: number[]; places: number } = { isles: [], lumi: [], heights: [], places: 0 };
  const made: HubBridge = {
    data: { life: { gate: { sparks: 4, keepsakes: ['kai', 'mina'] } }, unlocked: ['gate'], at: 'gate', ...over },
    onIsle: (isle) => said.isles.push(isle),
    onLumi: (isle) => said.lumi.push(isle),
    onHeight: (px) => said.heights.push(px),
    onPlaces: (places) => {
      said.places = Object.keys(places).length;
    },
  };
  return { made, said };
}

const listeners = (scene: Phaser.Scene): number =>
  scene.scale.listenerCount('resize') + scene.registry.events.listenerCount('changedata-motion');

it('shows the hub, says where labels hang, and keeps the canvas from screen readers', async () => {
  const { started, host, scene, HUB_SCENE } = await open();
  const { made, said } = bridge();
  await started.show(HUB_SCENE, made);
  expect(said.places).toBe(ISLES.length);
  expect(said.heights.at(-1)).toBeGreaterThan(0);
  expect(scene().children.length).toBeGreaterThan(50);
  expect(scene().children.length).toBeLessThanOrEqual(200);
  expect(host.querySelector('[data-stage]')?.getAttribute('aria-hidden')).toBe('true');
});

it('draws half as often where nothing floats, and at full pace again when it does', async () => {
  const { started, scene, HUB_SCENE } = await open();
  await started.show(HUB_SCENE, bridge().made);
  const limit = () => scene().game.loop.fpsLimit;
  expect(limit()).toBe(30);
  started.motion = 'full';
  expect(limit()).toBe(0);
  started.motion = 'reduce';
  expect(limit()).toBe(30);
});

it('starts, stops and starts again without keeping anything', async () => {
  const { started, scene, HUB_SCENE } = await open();
  await started.show(HUB_SCENE, bridge().made);
  const before = {
    listeners: listeners(scene()),
    children: scene().children.length,
    textures: Object.keys(started.game.textures.list).length,
  };
  for (let i = 0; i < 3; i++) await started.show(HUB_SCENE, bridge().made);
  expect({
    listeners: listeners(scene()),
    children: scene().children.length,
    textures: Object.keys(started.game.textures.list).length,
  }).toEqual(before);
});

it('hops Lumi to the next isle and says so', async () => {
  const { started, scene, HUB_SCENE } = await open();
  const { made, said } = bridge();
  await started.show(HUB_SCENE, made);
  const to = scene().hop('right') ?? scene().hop('down');
  expect(to).not.toBe('gate');
  await vi.waitFor(() => expect(said.lumi).toEqual([to]), { timeout: 10_000 });
});

it('stands still when motion is reduced, and lives when it is not', async () => {
  const { started, scene, HUB_SCENE } = await open('reduce');
  await started.show(HUB_SCENE, bridge().made);
  await vi.waitFor(() => expect(scene().tweens.getTweens().length).toBe(0), { timeout: 10_000 });
  started.motion = 'full';
  await vi.waitFor(() => expect(scene().tweens.getTweens().length).toBeGreaterThan(8), { timeout: 10_000 });
});

// The eight isles of the hub: island, place and what grows around it.
import { island } from './island.mjs';
import { art, G } from './kit.mjs';
import { bush, flower, mushroom, pine, rock, tree } from './nature.mjs';
import { gate, kind, photo, popup } from './places-a.mjs';
import { ai, key, look, loop } from './places-b.mjs';

const BOX = [-145, -192, 290, 390];

const around = {
  gate: () =>
    G(-104, 2, tree('#5cc95a', 0.8)) +
    G(-84, 22, bush('#4bb866', 0.8)) +
    G(106, 6, pine('#2fa37c', 0.8)) +
    G(58, 26, flower('#ff7ab8', 1.1)) +
    G(70, 22, flower('#ffffff', 0.9)) +
    G(-46, 30, flower('#ffc53d', 1)),
  studio: () =>
    G(104, -4, tree('#39b98a', 0.82)) +
    G(-60, 28, flower('#ffc53d', 1)) +
    G(-50, 32, flower('#ff7ab8', 1)) +
    G(-104, 14, bush('#4bb866', 0.8)) +
    G(30, 30, rock('#cfc7ee', 0.5)),
  port: () =>
    G(-104, 4, pine('#2fa37c', 0.86)) +
    G(100, 8, tree('#5cc95a', 0.74)) +
    G(64, 26, mushroom('#ff6b5e', 0.8)) +
    G(-64, 28, bush('#43b86b', 0.7)),
  park: () =>
    G(-92, 8, bush('#4bb866', 1)) +
    G(-62, 26, flower('#ff7ab8', 1.2)) +
    G(-48, 31, flower('#ffffff', 1.1)) +
    G(-30, 33, flower('#ffc53d', 1.1)) +
    G(104, 0, pine('#39b98a', 0.7)) +
    G(22, 32, flower('#9b7bff', 1.1)),
  carnival: () =>
    G(94, 8, tree('#ff9d5c', 0.8)) + G(60, 28, flower('#ffffff', 1)) + G(72, 26, flower('#ff7ab8', 1)) + G(-20, 32, bush('#6cc95a', 0.6)),
  lookout: () =>
    G(-84, 6, pine('#2fa37c', 1)) +
    G(-106, 8, pine('#39b98a', 0.7)) +
    G(84, 10, tree('#43b86b', 0.9)) +
    G(104, 6, bush('#5cc95a', 0.7)) +
    G(-46, 28, rock('#cfc7ee', 0.6)) +
    G(48, 28, flower('#ffc53d', 1)),
  castle: () =>
    G(-110, 8, tree('#ff8fc2', 0.7)) +
    G(110, 8, tree('#ff8fc2', 0.64)) +
    G(0, 30, flower('#ffffff', 1)) +
    G(-14, 31, flower('#ff7ab8', 1)) +
    G(14, 31, flower('#ffc53d', 1)),
  mirror: () =>
    G(-104, 6, pine('#24a39a', 0.84)) +
    G(-62, 28, mushroom('#9b7bff', 0.9)) +
    G(-40, 32, mushroom('#35c99a', 0.6)) +
    G(56, 30, bush('#43c98a', 0.6)),
};

const LANDS = [
  ['gate', '#86dd6a', 0, () => gate()],
  ['studio', '#7fdc8a', 1, photo],
  ['port', '#9fe06a', 0, popup],
  ['park', '#86dd6a', 0, kind],
  ['carnival', '#b8e06a', 0, loop],
  ['lookout', '#7fdc9a', 1, look],
  ['castle', '#86dd6a', 0, key],
  ['mirror', '#8fe0a0', 1, ai],
];

const isle = (name, top, fall, place, seed) => island({ seedv: seed, top, fall, w: 266 }) + around[name]() + G(0, 0, place(), 1.02);

export const ISLES = [
  ...LANDS.map(([name, top, fall, place], i) => art(`isle-${name}`, BOX, () => isle(name, top, fall, place, i + 2))),
  art('isle-gate-lit', BOX, () => isle('gate', '#93e476', 0, () => gate(true), 2)),
];

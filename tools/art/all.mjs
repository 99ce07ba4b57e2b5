// Every drawing of the game.
import { BAND } from './band.mjs';
import { BITS } from './bits.mjs';
import { FACES } from './cast.mjs';
import { CHECK_ICONS } from './check-icons.mjs';
import { CLOAKS } from './cloaks.mjs';
import { GATE_GROUND } from './gate-ground.mjs';
import { GATE_HOUSE } from './gate-house.mjs';
import { ICONS_A } from './icons-a.mjs';
import { ICONS_B } from './icons-b.mjs';
import { ISLES } from './isles.mjs';
import { LIGHTS } from './lights.mjs';
import { LUMI } from './lumi.mjs';
import { NIGHT } from './night.mjs';
import { PORT_GOODS } from './port-goods.mjs';
import { PORT_ICONS } from './port-icons.mjs';
import { PORT_TANK } from './port-tank.mjs';
import { PORT_WORLD } from './port-world.mjs';
import { ROPES } from './ropes.mjs';
import { SKY } from './sky.mjs';
import { STREETS } from './streets.mjs';
import { STUDIO_FOLK } from './studio-folk.mjs';
import { STUDIO_HALL } from './studio-hall.mjs';
import { STUDIO_MAP } from './studio-map.mjs';
import { STUDIO_PAGES } from './studio-pages.mjs';
import { STUDIO_SCENES } from './studio-scenes.mjs';
import { STUDIO_THINGS } from './studio-things.mjs';
import { TRICKIES_A } from './trickies-a.mjs';
import { TRICKIES_B } from './trickies-b.mjs';
import { UI } from './ui.mjs';

export const ALL = [
  ...ISLES,
  ...SKY,
  ...LUMI,
  ...BITS,
  ...NIGHT,
  ...GATE_HOUSE,
  ...GATE_GROUND,
  ...ROPES,
  ...CLOAKS,
  ...TRICKIES_A,
  ...TRICKIES_B,
  ...LIGHTS,
  ...BAND,
  ...FACES,
  ...STREETS,
  ...ICONS_A,
  ...ICONS_B,
  ...UI,
  ...PORT_WORLD,
  ...PORT_TANK,
  ...PORT_GOODS,
  ...PORT_ICONS,
  ...STUDIO_SCENES,
  ...STUDIO_FOLK,
  ...STUDIO_THINGS,
  ...STUDIO_MAP,
  ...STUDIO_HALL,
  ...STUDIO_PAGES,
  ...CHECK_ICONS,
];

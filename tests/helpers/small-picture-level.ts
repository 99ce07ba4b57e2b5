// The smallest shrinking-circle level that has everything: a picture that gives a home away, a fine one, one with somebody who minds.
import type { CircleLevel, Part, Picture } from '../../src/mechanics/circle/schema';

const part = (id: string, x: number, more: Partial<Part> = {}): Part => ({ id, cue: null, box: [x - 50, 400, 100, 100], ...more });

const picture = (id: string, truth: Picture['truth'], parts: Part[], more: Partial<Picture> = {}): Picture => ({
  id,
  pair: 'one',
  truth,
  outcomes: ['P04'],
  scene: 'street',
  from: 'leo',
  plan: 'everyone',
  for: 'friends',
  wanted: 'dog',
  beats: 2,
  parts,
  frames: [
    { id: 'whole', box: [0, 0, 1600, 900] },
    { id: 'left', box: [0, 0, 800, 900] },
  ],
  ...more,
});

const giving = (id: string) =>
  picture(id, 'harmful', [
    part('dog', 300),
    part('badge', 500, { cue: 'K13', clue: 'badge' }),
    part('bus', 1200, { cue: 'K13', clue: 'bus', beats: [0] }),
    part('tree', 1400),
  ]);
const fine = (id: string) => picture(id, 'genuine', [part('dog', 300), part('grass', 500, { cue: 'G4' }), part('toy', 700)]);
const minded = (id: string) =>
  picture(id, 'harmful', [part('dog', 300), part('noor', 600, { cue: 'K8', person: { says: 'no' } }), part('tree', 1200)], {
    plan: 'friends',
  });

export const smallPictureLevel: CircleLevel = {
  id: 'small-1',
  isle: 'studio',
  order: 1,
  band: 'A',
  minutes: 4,
  cover: { scene: 'square', figures: ['band-mina'] },
  version: 1,
  mechanic: 'circle',
  outcomes: ['P04'],
  tools: ['blur', 'sticker', 'crop', 'ask', 'wait'],
  rings: ['me', 'family', 'friends', 'school', 'everyone'],
  takes: true,
  map: 'live',
  acts: [{ shuffle: false, pictures: [giving('giving'), fine('fine'), minded('minded')] }],
  twins: [{ of: 'giving', picture: giving('giving-twin') }],
};

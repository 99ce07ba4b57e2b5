// Who lives on the isles: looks and faces. Skin, hair, help and tools are mixed over every role.
import { face } from './face.mjs';
import { art } from './kit.mjs';

export const CAST = {
  kai: {
    style: 'short',
    hair: '#3a2418',
    skin: '#e2a878',
    top: '#35b3e8',
    bottom: '#3f4a9a',
    shoe: '#ff6b5e',
    acc: ['cap'],
    accC: '#ff6b5e',
  },
  mina: {
    style: 'bob',
    hair: '#2b2233',
    skin: '#f6cfa6',
    top: '#ff7ab8',
    bottom: '#7c5cf2',
    shoe: '#ffffff',
    acc: ['bow'],
    accC: '#ffc53d',
  },
  zola: {
    style: 'afro',
    hair: '#2a1a1f',
    skin: '#8a5637',
    top: '#ffb02e',
    bottom: '#24b8b0',
    shoe: '#7c5cf2',
    acc: ['band'],
    accC: '#ff6b5e',
  },
  sami: {
    style: 'curly',
    hair: '#3a2418',
    skin: '#c98d5c',
    top: '#ff6b5e',
    bottom: '#3f3a86',
    shoe: '#ffc53d',
    acc: ['glasses'],
    accC: '#33204f',
  },
  noor: { style: 'hijab', hair: '#24b8b0', skin: '#d9a072', top: '#5e4ad0', bottom: '#43358f', shoe: '#ffb0c8' },
  leo: {
    style: 'spiky',
    hair: '#d9692f',
    skin: '#fbdcc0',
    top: '#35c99a',
    bottom: '#5a4a9a',
    shoe: '#ff9d3d',
    acc: ['aid', 'freckles'],
    accC: '#7c5cf2',
  },
  lin: { style: 'braids', hair: '#3a211a', skin: '#a66a43', top: '#8a68f2', bottom: '#ff8fc2', shoe: '#ffe27a', accC: '#ffc53d' },
  ana: {
    style: 'pony',
    hair: '#e0a83f',
    skin: '#fbdcc0',
    top: '#24b8b0',
    bottom: '#ff7a66',
    shoe: '#ffffff',
    acc: ['scrunchie'],
    accC: '#ff5f8f',
  },
  ravi: {
    style: 'bald',
    hair: '#2b1d1a',
    skin: '#b97a4c',
    top: '#4b8df0',
    bottom: '#5b3f2f',
    shoe: '#35c99a',
    acc: ['patka'],
    accC: '#ff9d3d',
  },
  tam: {
    style: 'short',
    hair: '#2b2233',
    skin: '#9a6238',
    top: '#ff8fc2',
    bottom: '#3f3a86',
    shoe: '#5cc95a',
    acc: ['patch'],
    accC: '#ffc53d',
  },
  bao: {
    style: 'bun',
    hair: '#33243f',
    skin: '#f2c39b',
    top: '#9a7be0',
    bottom: '#5b4aa0',
    shoe: '#43307f',
    acc: ['pin'],
    accC: '#ff6b5e',
    grown: true,
  },
  teo: { style: 'grey', hair: '#c5bfd6', skin: '#e9b184', top: '#4b5fd0', bottom: '#6b5446', shoe: '#4a3a5a', acc: ['beard'], grown: true },
  mum: { style: 'long', hair: '#33221a', skin: '#b97a4c', top: '#ff8a5c', grown: true, accC: '#ffc53d' },
  dad: { style: 'short', hair: '#2b1d22', skin: '#a66a43', top: '#2fa37c', acc: ['beard'], grown: true },
  libby: { style: 'bob', hair: '#a85a3a', skin: '#fbdcc0', top: '#5f8f6a', acc: ['glasses'], accC: '#7c5cf2', grown: true },
};

const KIDS = ['kai', 'mina', 'zola', 'sami', 'noor', 'leo', 'lin', 'ana', 'ravi', 'tam'];
const MOODS = { kid: ['happy', 'worried', 'thinking', 'joy'], adult: ['happy', 'thinking', 'proud'] };

export const FACES = Object.entries(CAST).flatMap(([id, look]) =>
  MOODS[KIDS.includes(id) ? 'kid' : 'adult'].map((e) =>
    art(`face-${id}-${e}`, [-115, -124, 230, 230], () => face({ ...look, e }), [0, 0], [160, 160]),
  ),
);

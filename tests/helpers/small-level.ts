// The smallest level that has everything: a clear genuine guest, a trick, one that needs asking, a chat with telling.
import type { Guest, RopesLevel } from '../../src/mechanics/ropes/schema';

const ropes = (id: string, truth: 'harmful' | 'genuine'): Guest => ({
  id,
  truth,
  avatar: 'fox',
  cloak: 1,
  ...(truth === 'genuine' ? { player: 'kai' as const } : {}),
  answers: 'ropes',
  nodes: [
    {
      id: 'knock',
      lines: [{ id: 'hello', by: 'guest' }],
      signs: [
        { id: 'real', cue: truth === 'genuine' ? 'G2' : 'K1', spot: 'bag', picture: 'eye' },
        { id: 'paint', cue: null, spot: 'card', picture: 'star' },
      ],
      choices: [
        { id: 'open', as: 'open', grade: truth === 'genuine' ? 'wise' : 'risky', to: null, trusts: true, misconception: 'nice-means-safe' },
        { id: 'ask', as: 'ask', grade: 'okay', to: 'asked', way: 'person' },
        { id: 'shut', as: 'shut', grade: truth === 'genuine' ? 'risky' : 'wise', to: null, trusts: false, misconception: 'new-means-bad' },
      ],
    },
    {
      id: 'asked',
      lines: [],
      signs: [{ id: 'brought', cue: truth === 'genuine' ? 'G3' : 'K6', spot: 'hat', picture: 'people' }],
      choices: [
        {
          id: 'open-2',
          as: 'open',
          grade: truth === 'genuine' ? 'wise' : 'risky',
          to: null,
          trusts: true,
          misconception: 'nice-means-safe',
        },
        {
          id: 'shut-2',
          as: 'shut',
          grade: truth === 'genuine' ? 'risky' : 'wise',
          to: null,
          trusts: false,
          misconception: 'new-means-bad',
        },
      ],
    },
  ],
});

const chat: Guest = {
  id: 'pal',
  truth: 'harmful',
  avatar: 'owl',
  cloak: 2,
  answers: 'cards',
  nodes: [
    {
      id: 'one',
      lines: [{ id: 'a', by: 'guest' }],
      signs: [{ id: 'hush', cue: 'K1', spot: 'line:a', picture: 'secret' }],
      choices: [
        { id: 'yes', as: 'say', grade: 'risky', to: 'two', misconception: 'secret-is-fun' },
        { id: 'no', as: 'say', grade: 'wise', to: 'two' },
      ],
    },
    {
      id: 'two',
      lines: [{ id: 'b', by: 'guest' }],
      signs: [{ id: 'move', cue: 'K2', spot: 'line:b', picture: 'map' }],
      choices: [
        { id: 'go', as: 'say', grade: 'risky', to: null, trusts: true, misconception: 'private-is-kind' },
        { id: 'tell', as: 'tell', grade: 'wise', to: null, trusts: false },
      ],
    },
  ],
};

export const smallLevel: RopesLevel = {
  id: 'small-1',
  isle: 'gate',
  order: 1,
  band: 'A',
  minutes: 5,
  cover: { scene: 'square', figures: ['band-mina'] },
  version: 1,
  mechanic: 'ropes',
  outcomes: ['C01'],
  tools: ['pause', 'tell'],
  acts: [
    {
      shuffle: false,
      encounters: [
        { id: 'first', place: 'bridge', pair: 'p', outcomes: ['C01'], guests: [ropes('ann', 'genuine')] },
        { id: 'second', place: 'bridge', pair: 'p', outcomes: ['C02'], guests: [ropes('bo', 'harmful')] },
        { id: 'both', place: 'bridge', pair: 'q', outcomes: ['C05'], guests: [ropes('cy', 'genuine'), ropes('di', 'harmful')] },
        { id: 'talk', place: 'square', pair: 'q', outcomes: ['C08'], child: 'noor', guests: [chat] },
      ],
    },
  ],
  twins: [
    { of: 'first', encounter: { id: 'first-twin', place: 'bridge', pair: 'p', outcomes: ['C01'], guests: [ropes('eve', 'harmful')] } },
  ],
};

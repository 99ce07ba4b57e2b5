// The door to sound against a fake howler: what is heard when, what is fetched when, and that nothing breaks play.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import places from '../../assets/audio/sprite.json';
import { createAudio } from '../../src/audio/port';
import { CAPTIONED, INSTRUMENTS, SOUNDS } from '../../src/audio/sounds';
import { fakeHowler } from './fake-sound';

const settled = async () => {
  for (let i = 0; i < 30; i++) await Promise.resolve();
};
const HOME = { music: 0.4, effects: 0.5, muted: false };

/** A port over fakes; `broken` names files that cannot be fetched. */
async function house({ loads = true, broken = [] as string[], webAudio = true } = {}) {
  const howler = fakeHowler(loads);
  howler.Howler.usingWebAudio = webAudio;
  vi.doMock('howler', () => howler);
  vi.resetModules();
  const fetched: string[] = [];
  const gone = new Set(broken);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /([\w-]+)\.(?:webm|mp3)/.exec(url)?.[1] ?? '';
    fetched.push(name);
    return { ok: !gone.has(name), status: 404, arrayBuffer: async () => new TextEncoder().encode(name).buffer };
  });
  const load = vi.fn(() => import('../../src/audio/engine'));
  const audio = createAudio(load);
  audio.setVolumes(HOME);
  const problem = vi.fn();
  audio.onProblem(problem);
  const captions: string[] = [];
  audio.onCaption((key) => captions.push(key));
  return { audio, ...howler, fetched, gone, load, problem, captions };
}

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the first touch', () => {
  it('fetches and plays nothing before it', async () => {
    const { audio, load, fetched, played } = await house();
    audio.music('gate');
    audio.band(['drum']);
    audio.play('tap');
    await settled();
    expect(load).not.toHaveBeenCalled();
    expect(fetched).toEqual([]);
    expect(played).toEqual([]);
  });

  it('starts what was wanted by then', async () => {
    const { audio, context, played } = await house();
    audio.music('gate');
    await audio.unlock();
    await settled();
    expect(context.playing('gate-base')?.loop).toBe(true);
    audio.play('knock');
    expect(played).toEqual(['knock']);
  });

  it('fetches nothing while all sound is off, and everything wanted once it is on', async () => {
    const { audio, load, context } = await house();
    audio.setVolumes({ ...HOME, muted: true });
    audio.music('hub');
    await audio.unlock();
    expect(load).not.toHaveBeenCalled();
    audio.setVolumes(HOME);
    await vi.waitFor(() => expect(context.playing('hub')).toBeDefined());
  });

  it('gives every isle its own music, and one at a time', async () => {
    const { audio, context } = await house();
    await audio.unlock();
    for (const isle of ['studio', 'port'] as const) {
      audio.music(isle);
      await vi.waitFor(() => expect(context.playing(isle)?.loop).toBe(true));
    }
    await vi.waitFor(() => expect(context.playing('studio')).toBeUndefined());
    expect(context.playing('gate-base')).toBeUndefined();
  });
});

describe('the band', () => {
  it('joins on a beat of the one clock, at the place in the loop where the base is', async () => {
    const { audio, context } = await house();
    audio.music('gate');
    await audio.unlock();
    await settled();
    const base = context.playing('gate-base');
    const began = base?.started?.when ?? Number.NaN;
    for (const [now, players] of [
      [7.31, ['flute']],
      [23.9, ['flute', 'drum']],
      [171.02, ['flute', 'drum', 'pipa']],
    ] as const) {
      context.currentTime = now;
      audio.band(players);
      await settled();
      const player = context.playing(players.at(-1) ?? '');
      const { when, offset } = player?.started ?? { when: 0, offset: 0 };
      expect(when).toBeGreaterThan(now);
      expect(when - now).toBeLessThan(0.7);
      const beats = (when - began) / 0.625;
      expect(Math.abs(beats - Math.round(beats))).toBeLessThan(1e-9);
      expect(offset - places.lead).toBeCloseTo((when - began) % places.gate, 9);
      expect([player?.loopStart, player?.loopEnd]).toEqual([base?.loopStart, base?.loopEnd]);
    }
  });

  it('leaves a hole where a player was sent away, and fills it from the same files on return', async () => {
    const { audio, context, fetched } = await house();
    audio.music('gate');
    audio.band(['flute', 'drum']);
    await audio.unlock();
    await settled();
    const flute = context.playing('flute');
    audio.band(['drum']);
    expect(flute?.out?.last).toBe(0);
    expect(flute?.stopped).not.toBeNull();
    expect(context.playing('drum')?.out?.last).toBe(1);
    audio.band(['drum', 'flute']);
    expect(context.playing('flute')).toBeDefined();
    expect(fetched.filter((n) => n === 'flute')).toHaveLength(1);
  });

  it('fetches a stem only when its player joins', async () => {
    const { audio, fetched } = await house();
    audio.music('gate');
    await audio.unlock();
    await settled();
    expect(fetched).toEqual(['gate-base']);
    audio.band(['cello']);
    await settled();
    expect(fetched).toEqual(['gate-base', 'cello']);
  });

  it('names each new player once', async () => {
    const { audio, captions } = await house();
    audio.band(['drum']);
    audio.band(['drum', 'flute']);
    expect(captions).toEqual(['band.drum', 'band.flute']);
    audio.band([]);
    audio.band(['drum', 'cello'], 'tune');
    expect(captions).toEqual(['band.drum', 'band.flute']);
  });
});

describe('volumes', () => {
  const bus = (context: Awaited<ReturnType<typeof house>>['context']) => context.gains[0];

  it('take effect at once, music and effects apart', async () => {
    const { audio, context, volumes, Howler } = await house();
    await audio.unlock();
    audio.setVolumes({ music: 0.7, effects: 0.2, muted: false });
    expect(bus(context)?.last).toBeCloseTo(0.7);
    expect(volumes.at(-1)).toBeCloseTo(0.2);
    audio.setVolumes({ music: 0.7, effects: 0.2, muted: true });
    expect(Howler.muted).toBe(true);
  });

  it('steps back by 12 dB under a reading voice', async () => {
    const { audio, context } = await house();
    await audio.unlock();
    audio.duck(true);
    expect(20 * Math.log10((bus(context)?.last ?? 0) / HOME.music)).toBeCloseTo(-12);
    audio.duck(false);
    expect(bus(context)?.last).toBeCloseTo(HOME.music);
  });

  it('is silent in a hidden tab, and goes on when it is shown', async () => {
    vi.useFakeTimers();
    const { audio, context, Howler, played } = await house();
    await audio.unlock();
    audio.play('knock', { after: 100 });
    audio.pause(true);
    expect([Howler.muted, context.state]).toEqual([true, 'suspended']);
    audio.play('tap');
    vi.advanceTimersByTime(1000);
    expect(played).toEqual([]);
    audio.pause(false);
    await settled();
    expect([Howler.muted, context.state]).toEqual([false, 'running']);
    audio.play('tap');
    expect(played).toEqual(['tap']);
  });

  it('keeps the context awake when only music plays', async () => {
    const { audio, Howler } = await house();
    await audio.unlock();
    expect(Howler.autoSuspend).toBe(false);
  });
});

describe('trouble', () => {
  it('a stem that cannot be had is told once, the rest plays, and it is asked for again later', async () => {
    const { audio, context, problem, gone } = await house({ broken: ['flute', 'cello'] });
    audio.music('gate');
    await audio.unlock();
    await settled();
    audio.band(['flute', 'cello']);
    await settled();
    expect(problem).toHaveBeenCalledTimes(1);
    expect(context.playing('gate-base')).toBeDefined();
    gone.clear();
    audio.band(['flute', 'cello']);
    await settled();
    expect(context.playing('flute')).toBeDefined();
  });

  it('no effects, no Web Audio, no engine at all: nothing throws', async () => {
    for (const options of [{ loads: false }, { webAudio: false }]) {
      const { audio, problem, played } = await house(options);
      await expect(audio.unlock()).resolves.toBeUndefined();
      audio.play('good');
      audio.music('result');
      audio.band(['gong']);
      audio.pause(true);
      expect(played).toEqual([]);
      expect(problem).toHaveBeenCalledTimes(1);
    }
    const audio = createAudio(() => Promise.reject(new Error('offline')));
    await expect(audio.unlock()).resolves.toBeUndefined();
    expect(() => audio.play('tap')).not.toThrow();
  });
});

describe('effects', () => {
  it('vary a little, and climb the pentatonic scale when stepped', async () => {
    const { audio, rates } = await house();
    await audio.unlock();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    audio.play('tap');
    expect(1200 * Math.log2(rates[0] ?? 1)).toBeCloseTo(40);
    for (const step of [1, 2, 5]) audio.play('star', { step });
    expect(rates.slice(1).map((r) => Math.round(12 * Math.log2(r)))).toEqual([3, 5, 12]);
  });

  it('every sound has its place in the sprite, and nothing else is in it', () => {
    expect(Object.keys(places.effects).sort()).toEqual([...SOUNDS].sort());
    const spans = Object.values(places.effects).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    for (const [i, [from = 0, long = 0]] of spans.entries()) {
      expect(long).toBeGreaterThan(100);
      expect(from + long).toBeLessThan(spans[i + 1]?.[0] ?? Number.POSITIVE_INFINITY);
    }
  });

  it('every captioned sound and every player has words in both languages', () => {
    for (const language of ['en', 'zh']) {
      const ui = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as Record<'sound' | 'band', Record<string, string>>;
      for (const id of CAPTIONED) expect(ui.sound[id], `${language} sound.${id}`).toBeTruthy();
      for (const player of INSTRUMENTS) expect(ui.band[player], `${language} band.${player}`).toMatch(/^♪ .{4,}/);
    }
  });
});

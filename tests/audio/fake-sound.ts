// Stand-ins for howler and the audio context: they keep what was asked of them and make no sound.
import { vi } from 'vitest';

export class FakeGain {
  readonly targets: { to: number; at: number }[] = [];
  to: unknown = null;
  readonly gain = {
    value: 1,
    cancelScheduledValues: vi.fn(),
    setTargetAtTime: (to: number, at: number) => {
      this.targets.push({ to, at });
    },
  };
  connect(next: unknown) {
    this.to = next;
    return next;
  }
  disconnect() {}
  /** Where the gain is heading. */
  get last(): number | undefined {
    return this.targets.at(-1)?.to;
  }
}

export class FakeSource {
  buffer: { readonly name: string } | null = null;
  loop = false;
  loopStart = 0;
  loopEnd = 0;
  onended: (() => void) | null = null;
  started: { when: number; offset: number } | null = null;
  stopped: number | null = null;
  out: FakeGain | null = null;
  connect(next: FakeGain) {
    this.out = next;
    return next;
  }
  disconnect() {}
  start(when = 0, offset = 0) {
    this.started = { when, offset };
  }
  stop(when = 0) {
    this.stopped = when;
  }
}

export class FakeContext {
  currentTime = 0;
  state: 'running' | 'suspended' = 'running';
  readonly gains: FakeGain[] = [];
  readonly sources: FakeSource[] = [];
  createGain() {
    const made = new FakeGain();
    this.gains.push(made);
    return made;
  }
  createBufferSource() {
    const made = new FakeSource();
    this.sources.push(made);
    return made;
  }
  decodeAudioData = async (bytes: ArrayBuffer) => ({ name: new TextDecoder().decode(bytes) });
  suspend = async () => {
    this.state = 'suspended';
  };
  resume = async () => {
    this.state = 'running';
  };
  /** The source that plays a file now; undefined when none does. */
  playing(name: string): FakeSource | undefined {
    return this.sources.find((s) => s.buffer?.name === name && s.stopped === null);
  }
}

interface HowlOptions {
  readonly src: readonly string[];
  readonly sprite: Readonly<Record<string, readonly [number, number]>>;
  onload?(): void;
  onloaderror?(): void;
}

/** Makes a howler whose sprite loads, or not. */
export function fakeHowler(loads = true) {
  const context = new FakeContext();
  const master = new FakeGain();
  const played: string[] = [];
  const rates: number[] = [];
  const volumes: number[] = [];
  const Howler = {
    autoSuspend: true,
    usingWebAudio: true,
    ctx: context as FakeContext | null,
    masterGain: master as FakeGain | null,
    muted: false,
    mute(on: boolean) {
      Howler.muted = on;
    },
  };
  class Howl {
    constructor(readonly options: HowlOptions) {
      queueMicrotask(() => (loads ? options.onload?.() : options.onloaderror?.()));
    }
    state() {
      return loads ? 'loaded' : 'unloaded';
    }
    play(id: string) {
      played.push(id);
      return played.length;
    }
    rate(value: number) {
      rates.push(value);
    }
    volume(value: number) {
      volumes.push(value);
    }
  }
  return { Howl, Howler, context, played, rates, volumes };
}

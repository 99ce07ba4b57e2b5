// The scene behind the first words: night over the isle, dawn with every lantern lit. Everything answers a touch; nothing is needed to play.
import { useEffect, useRef, useState } from 'preact/hooks';
import litUrl from '../../assets/art/isle-gate-lit.svg?url';
import dimUrl from '../../assets/art/isle-gate.svg?url';
import joyUrl from '../../assets/art/lumi-joy.svg?url';
import winkUrl from '../../assets/art/lumi-wink.svg?url';
import wowUrl from '../../assets/art/lumi-wow.svg?url';
import { t } from '../i18n/i18n';

/** What a touch of the scene sounds like. */
export type TouchSound = 'light-on' | 'lumi-hello' | 'whoosh' | 'tap' | 'celebrate';

const LAMPS = ['#ff8a7a', '#ffb35c', '#ffe07a', '#a8e890', '#86e3da', '#8fc4ff', '#c3b1ff', '#ffa9d2'];
/** The lanterns that light by themselves, so that a child sees what a touch would do. */
const FIRST = [2, 5];

const puffs = (n: number, y: number, r: number) =>
  Array.from({ length: n }, (_, i) => ({ x: (i + 0.5) * (1400 / n), y: y + ((i * 37) % 29), r: r + ((i * 23) % 31) }));

const Cloud = ({ at, onTouch }: { readonly at: 'one' | 'two' | 'three'; onTouch(): void }) => (
  <svg aria-hidden="true" class={`cloud ${at}`} viewBox="0 0 160 90" onPointerDown={onTouch}>
    <path class="shade" d="M34 78a26 26 0 0 1-4-51 36 36 0 0 1 66-8 27 27 0 0 1 34 22 19 19 0 0 1-4 37z" transform="translate(0 7)" />
    <path class="puff" d="M34 78a26 26 0 0 1-4-51 36 36 0 0 1 66-8 27 27 0 0 1 34 22 19 19 0 0 1-4 37z" />
  </svg>
);

const Sea = () => (
  <svg aria-hidden="true" class="sea" viewBox="0 0 1400 150" preserveAspectRatio="xMidYMax slice">
    <defs>
      <linearGradient id="sea-far" x2="0" y2="1">
        <stop offset="0" stop-color="#fff4fb" />
        <stop offset="1" stop-color="#d9c6f7" />
      </linearGradient>
      <linearGradient id="sea-near" x2="0" y2="1">
        <stop offset="0" stop-color="#fff" />
        <stop offset="0.7" stop-color="#e6dafc" />
      </linearGradient>
    </defs>
    {puffs(11, 84, 74).map((c) => (
      <circle key={`f${c.x}`} cx={c.x} cy={c.y} r={c.r} fill="url(#sea-far)" opacity="0.75" />
    ))}
    {puffs(9, 150, 84).map((c) => (
      <circle key={`n${c.x}`} cx={c.x} cy={c.y} r={c.r} fill="url(#sea-near)" />
    ))}
  </svg>
);

interface Spark {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Lumi looks where the pointer is, wherever on the page that is. */
function useFollow(world: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const look = (e: PointerEvent) => {
      world.current?.style.setProperty('--look-x', (e.clientX / window.innerWidth - 0.4).toFixed(3));
      world.current?.style.setProperty('--look-y', (e.clientY / window.innerHeight - 0.6).toFixed(3));
    };
    window.addEventListener('pointermove', look);
    window.addEventListener('pointerdown', look);
    return () => {
      window.removeEventListener('pointermove', look);
      window.removeEventListener('pointerdown', look);
    };
  }, []);
}

const MOODS = [joyUrl, winkUrl, wowUrl];

const Garland = ({ lit, onLight }: { readonly lit: ReadonlySet<number>; onLight(i: number): void }) => (
  <div class="garland">
    <svg aria-hidden="true" viewBox="0 0 800 100" preserveAspectRatio="none">
      <path d="M0 8Q200 78 400 60T800 8" />
    </svg>
    {LAMPS.map((colour, i) => (
      <b
        key={colour}
        class={lit.has(i) ? 'lamp lit' : 'lamp'}
        style={{ '--n': String(i), '--lamp': colour }}
        onPointerDown={() => onLight(i)}
        onPointerEnter={() => onLight(i)}
      >
        <i />
      </b>
    ))}
  </div>
);

const Burst = ({ x, y }: Spark) => (
  <span class="burst" style={{ left: `${x}px`, top: `${y}px` }}>
    {[0, 1, 2, 3, 4, 5].map((n) => (
      <i key={n} style={{ '--n': String(n) }} />
    ))}
  </span>
);

/** The first lamps light by themselves: the others may be touched. */
function useFirstLamps(light: (i: number) => void): void {
  useEffect(() => {
    const timers = FIRST.map((i, n) => setTimeout(() => light(i), 900 + n * 700));
    return () => timers.forEach(clearTimeout);
  }, []);
}

export function StartWorld({ onTouch }: { onTouch(sound: TouchSound): void }) {
  const world = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<ReadonlySet<number>>(new Set());
  const [sparks, setSparks] = useState<readonly Spark[]>([]);
  const [hops, setHops] = useState({ lumi: 0, isle: 0, one: 0, two: 0, three: 0 });
  const sound = useRef<TouchSound>('tap');
  const hop = (what: keyof typeof hops, heard: TouchSound) => {
    sound.current = heard;
    setHops((h) => ({ ...h, [what]: h[what] + 1 }));
  };
  const light = (i: number) => setLit((now) => (now.has(i) ? now : new Set(now).add(i)));
  const all = lit.size === LAMPS.length;
  useFollow(world);
  useFirstLamps(light);
  const brush = (i: number) => {
    if (lit.has(i)) sound.current = 'tap';
    else if (lit.size === LAMPS.length - 1) onTouch('celebrate');
    else onTouch('light-on');
    light(i);
  };
  // What was touched names its sound first; the touch then comes up to the whole scene.
  const touch = (e: PointerEvent) => {
    if (!(e.target as Element).closest('.lamp')) onTouch(sound.current);
    sound.current = 'tap';
    setSparks((now) => [...now.slice(-5), { id: e.timeStamp, x: e.clientX, y: e.clientY }]);
  };
  return (
    <div
      ref={world}
      class={`world ${all ? 'all-lit' : ''}`}
      aria-hidden="true"
      style={{ '--dawn': String(lit.size / LAMPS.length) }}
      onPointerDown={touch}
    >
      <i class="sky dawn" />
      <i class="stars" />
      <i class="moon" />
      <i class="morning" />
      {(['one', 'two', 'three'] as const).map((at) => (
        <Cloud key={`${at}${hops[at]}`} at={at} onTouch={() => hop(at, 'whoosh')} />
      ))}
      <Garland lit={lit} onLight={brush} />
      <div class="floating">
        <div class="isle" key={`isle${hops.isle}`} onPointerDown={() => hop('isle', 'tap')}>
          <img src={dimUrl} alt="" draggable={false} />
          <img class="awake" src={litUrl} alt="" draggable={false} />
        </div>
        <div class="lumi" onPointerDown={() => hop('lumi', 'lumi-hello')}>
          <span class="hello" key={String(all)}>
            {t(all ? 'start.dawn' : 'start.hi')}
          </span>
          <img key={hops.lumi} src={MOODS[hops.lumi % MOODS.length]} alt="" draggable={false} />
        </div>
      </div>
      <Sea />
      {sparks.map((s) => (
        <Burst key={s.id} {...s} />
      ))}
    </div>
  );
}

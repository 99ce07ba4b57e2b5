// One rope: it swings, is pulled down by hand, or rung by key and tap. Says when it was pulled; decides nothing.
import { useEffect, useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { createSwing, pathOf, type Swing } from './panel-swing';

interface RopeProps {
  readonly kind: 'open' | 'ask' | 'shut';
  readonly id: string;
  readonly label: string;
  /** Pixels from the ring to the handle. */
  readonly length: number;
  readonly index: number;
  /** Rises with each pull that lacked a reason: the ropes shrug. */
  readonly nudge: number;
  readonly calm: boolean;
  onPull(): void;
}

/** Pixels below rest from which letting go counts as a pull. */
const PULL = 34;
/** Pixels a finger may wander in a tap. */
const WANDER = 9;
/** Pixels a knot moves before the rope is drawn again: less is not seen, and each drawing makes the page lay itself out. */
const SEEN = 0.5;

/** Draws a swing into its paths and its handle. */
function draw(swing: Swing, host: HTMLElement): void {
  const path = pathOf(swing);
  for (const line of host.querySelectorAll('path')) line.setAttribute('d', path);
  const end = swing.knots.at(-1);
  const above = swing.knots.at(-2);
  const handle = host.querySelector('img');
  if (!end || !above || !handle) return;
  const tilt = Math.atan2(above.x - end.x, end.y - above.y);
  handle.style.transform = `translate(${end.x.toFixed(1)}px, ${end.y.toFixed(1)}px) rotate(${tilt.toFixed(3)}rad)`;
}

function useSwing({ length, index, nudge, calm }: RopeProps) {
  const host = useRef<HTMLElement>(null);
  const swing = useRef<Swing>(createSwing(length, index * 2.1));
  useEffect(() => {
    swing.current = createSwing(length, index * 2.1);
    if (host.current) draw(swing.current, host.current);
    if (calm) return;
    let frame = 0;
    let shown = swing.current.knots.map(({ x, y }) => ({ x, y }));
    const tick = () => {
      const { knots } = swing.current;
      swing.current.step();
      if (host.current && knots.some((k, i) => Math.hypot(k.x - (shown[i]?.x ?? 0), k.y - (shown[i]?.y ?? 0)) > SEEN)) {
        draw(swing.current, host.current);
        shown = knots.map(({ x, y }) => ({ x, y }));
      }
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [length, index, calm]);
  useEffect(() => {
    if (nudge > 0 && !calm) swing.current.push(index % 2 ? 7 : -7, -3);
  }, [nudge, calm, index]);
  return { host, swing };
}

export function Rope(props: RopeProps) {
  const { host, swing } = useSwing(props);
  const from = useRef<{ x: number; y: number } | null>(null);
  const wandered = useRef(false);
  const settle = () => {
    for (let i = 0; props.calm && i < 12; i++) swing.current.step();
    if (host.current) draw(swing.current, host.current);
  };
  const letGo = () => {
    from.current = null;
    swing.current.hold(null);
    if (props.calm) swing.current = createSwing(props.length);
    settle();
  };
  const pull = () => {
    if (!props.calm) swing.current.push(0, 16);
    props.onPull();
  };
  return (
    <button
      type="button"
      class="rope"
      data-choice={props.id}
      data-rope={props.kind}
      style={{ '--rope': `${props.length}px` }}
      onPointerDown={(e) => {
        from.current = { x: e.clientX, y: e.clientY };
        wandered.current = false;
        e.currentTarget.setPointerCapture(e.pointerId);
      }}
      onPointerMove={(e) => {
        if (!from.current) return;
        const [dx, dy] = [e.clientX - from.current.x, e.clientY - from.current.y];
        if (Math.hypot(dx, dy) > WANDER) wandered.current = true;
        if (wandered.current) swing.current.hold({ x: dx, y: props.length + dy });
        if (props.calm) settle();
      }}
      onPointerUp={(e) => {
        const far = from.current && wandered.current && e.clientY - from.current.y > PULL;
        letGo();
        if (far) pull();
      }}
      onPointerCancel={letGo}
      onClick={() => {
        if (!wandered.current) pull();
        wandered.current = false;
      }}
    >
      <i class="rope-hang" ref={host} aria-hidden="true">
        <svg width="1" height="1" role="presentation">
          <path class="rope-edge" />
          <path class="rope-core" />
          <path class="rope-twist" />
        </svg>
        <img src={artUrl(`handle-${props.kind}`)} alt="" draggable={false} />
      </i>
      <span>{props.label}</span>
    </button>
  );
}

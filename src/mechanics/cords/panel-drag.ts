// Carrying a window with a finger or the pointer: it leans with its speed, keeps some of it when let go, and can be dropped on the bin.

interface Carry {
  /** The box it must stay within. */
  room(): DOMRect | undefined;
  /** Let go over the child's own bin. */
  onBin(): void;
}

const overBin = (x: number, y: number): boolean => {
  const bin = document.querySelector('[data-bin-drop]')?.getBoundingClientRect();
  return bin !== undefined && x > bin.left - 24 && x < bin.right + 24 && y > bin.top - 24 && y < bin.bottom + 24;
};

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(high, n));

/** Lets `pane` be carried by `handle`; returns how to stop. */
export function carry(pane: HTMLElement, handle: HTMLElement, { room, onBin }: Carry): () => void {
  let from: { x: number; y: number; dx: number; dy: number; time: number } | null = null;
  let at = { x: 0, y: 0 };
  let speed = { x: 0, y: 0 };
  const place = (x: number, y: number) => {
    const box = room();
    const own = pane.getBoundingClientRect();
    if (box) {
      at = {
        x: clamp(x, at.x + box.left - own.left + 6, at.x + box.right - own.right - 6),
        y: clamp(y, at.y + box.top - own.top + 6, at.y + box.bottom - own.top - 60),
      };
    }
    pane.style.setProperty('--dx', `${at.x}px`);
    pane.style.setProperty('--dy', `${at.y}px`);
  };
  const lean = (turn: number) => pane.style.setProperty('--lean', `${clamp(turn, -7, 7)}deg`);
  const down = (e: PointerEvent) => {
    if (e.button !== 0 || (e.target instanceof Element && e.target.closest('button'))) return;
    handle.setPointerCapture(e.pointerId);
    from = { x: e.clientX, y: e.clientY, dx: at.x, dy: at.y, time: e.timeStamp };
    speed = { x: 0, y: 0 };
    pane.dataset.dragged = 'true';
  };
  const move = (e: PointerEvent) => {
    if (!from) return;
    const before = at;
    place(from.dx + e.clientX - from.x, from.dy + e.clientY - from.y);
    const passed = Math.max(8, e.timeStamp - from.time);
    speed = { x: ((at.x - before.x) / passed) * 16, y: ((at.y - before.y) / passed) * 16 };
    from = { ...from, time: e.timeStamp };
    lean(speed.x * 0.5);
  };
  const up = (e: PointerEvent) => {
    if (!from) return;
    from = null;
    delete pane.dataset.dragged;
    lean(0);
    if (overBin(e.clientX, e.clientY)) {
      at = { x: 0, y: 0 };
      place(0, 0);
      onBin();
      return;
    }
    place(at.x + speed.x * 5, at.y + speed.y * 5);
  };
  handle.addEventListener('pointerdown', down);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', up);
  handle.addEventListener('pointercancel', up);
  return () => {
    handle.removeEventListener('pointerdown', down);
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', up);
    handle.removeEventListener('pointercancel', up);
  };
}

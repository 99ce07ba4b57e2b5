// Where Lumi's light is, in CSS pixels of the page. Both faces move it and follow it.

export interface Spotlight {
  at(): { readonly x: number; readonly y: number };
  move(x: number, y: number): void;
  subscribe(listener: (x: number, y: number) => void): () => void;
}

export function createSpotlight(): Spotlight {
  const listeners = new Set<(x: number, y: number) => void>();
  let spot = { x: 0, y: 0 };
  return {
    at: () => spot,
    move(x, y) {
      spot = { x, y };
      for (const listener of listeners) listener(x, y);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

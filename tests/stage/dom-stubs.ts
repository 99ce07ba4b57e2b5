// What Phaser asks of a page and happy-dom does not have: 2D contexts, pictures that load, sizes. For tests only.

const anything = (): unknown =>
  new Proxy(() => undefined, {
    get: (_target, name) => (name === Symbol.toPrimitive ? () => 0 : name === 'data' ? new Uint8ClampedArray(4) : anything()),
    apply: () => anything(),
    set: () => true,
  });

/** Installs the stubs on the current window. */
export function stubDom(): void {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => anything() });
  Object.defineProperty(HTMLCanvasElement.prototype, 'toDataURL', { configurable: true, value: () => 'data:image/png;base64,' });
  class LoadedImage extends EventTarget {
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    width = 4;
    height = 4;
    complete = true;
    private address = '';
    get src(): string {
      return this.address;
    }
    set src(value: string) {
      this.address = value;
      setTimeout(() => this.onload?.(), 0);
    }
  }
  Object.defineProperty(globalThis, 'Image', { configurable: true, value: LoadedImage });
  Object.defineProperty(globalThis, 'Path2D', { configurable: true, value: class {} });
}

// Types of the bench's pure parts, for their tests.
declare module '*/bench/frames.mjs' {
  export interface TraceEvent {
    readonly name: string;
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly ts: number;
    readonly dur: number;
    readonly tdur?: number;
  }
  export function framesOf(events: readonly TraceEvent[]): number[];
}
declare module '*/bench/verdicts.mjs' {
  export interface InUse {
    readonly bytes: number;
    readonly nodes: number;
    readonly listeners: number;
  }
  interface Times {
    readonly median: number;
  }
  export interface Figures {
    readonly wire: { readonly start: { readonly code: number }; readonly decision: { readonly total: number } };
    readonly starts: Readonly<Record<string, { readonly game: { readonly answers: number }; readonly bare: { readonly answers: number } }>>;
    readonly scenes: readonly { readonly scene: string; readonly rate: number; readonly game: Times; readonly bare: Times }[];
    readonly heap: readonly InUse[];
  }
  export function heapPerPlay(heap: readonly InUse[]): number;
  export function verdicts(figures: Figures): { readonly name: string; readonly ok: boolean; readonly said: string }[];
}

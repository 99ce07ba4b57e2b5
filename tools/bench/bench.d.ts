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
  interface Times {
    readonly median: number;
  }
  export interface Figures {
    readonly wire: { readonly start: { readonly code: number }; readonly decision: { readonly total: number } };
    readonly starts: Readonly<Record<string, { readonly game: { readonly answers: number }; readonly bare: { readonly answers: number } }>>;
    readonly scenes: readonly { readonly scene: string; readonly rate: number; readonly game: Times; readonly bare: Times }[];
    readonly heap: readonly number[];
  }
  export function heapGrowth(heap: readonly number[]): number;
  export function verdicts(figures: Figures): { readonly name: string; readonly ok: boolean; readonly said: string }[];
}

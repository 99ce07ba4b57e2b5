// What the level gate is given and what it says. Judges nothing.

export interface Source {
  readonly id: string;
  readonly level: unknown;
  readonly words: Readonly<Record<string, unknown>>;
}

export interface Around {
  readonly art: ReadonlySet<string>;
  readonly outcomes: string;
}

export interface Report {
  readonly faults: string[];
  readonly lines: string[];
  readonly checks: number;
}

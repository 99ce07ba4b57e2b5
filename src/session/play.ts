// One level in play, without a screen: moves in, states and happenings out. Knows no storage, no DOM and no Phaser.
import type { LevelBase } from '../core/level/level';
import type { Happening, Phase, PlayOptions } from '../core/level/protocol';
import type { Answer } from '../core/progress/attempt';
import type { Judged } from '../core/scoring/judged';
import type { Mechanic } from '../mechanics/rules-registry';

export type PlayListener = (state: unknown, happenings: readonly Happening[]) => void;

/** A play in progress. Both faces show its state and send it the same moves. */
export interface Play {
  readonly level: LevelBase;
  readonly options: PlayOptions;
  state(): unknown;
  moves(): readonly unknown[];
  phase(): Phase;
  /** Share of the encounters answered, 0–1. */
  done(): number;
  answers(): readonly Answer[];
  judged(): Judged;
  /** Ids of what the child keeps from these answers. */
  keepsakes(): readonly string[];
  send(move: unknown): void;
  /** Returns how to stop listening. */
  subscribe(listener: PlayListener): () => void;
}

/** Starts a level, or takes it up again where `moves` left it; moves that are none any more are passed over. */
export function startPlay(level: LevelBase, mechanic: Mechanic, options: PlayOptions, earlier: readonly unknown[] = []): Play {
  const { rules } = mechanic;
  const listeners = new Set<PlayListener>();
  const moves: unknown[] = [];
  let state = rules.start(level, options);
  const apply = (value: unknown): readonly Happening[] => {
    const move = rules.readMove(value);
    if (move === null) return [];
    const out = rules.step(level, state, move);
    if (out.state === state) return out.happenings;
    state = out.state;
    moves.push(move);
    return out.happenings;
  };
  for (const move of earlier) apply(move);
  return {
    level,
    options,
    state: () => state,
    moves: () => moves,
    phase: () => rules.phase(state),
    done: () => rules.done(level, state),
    answers: () => rules.answers(state),
    keepsakes: () => rules.keepsakes(level, rules.answers(state)),
    judged: () => rules.judge(level, rules.answers(state), options.twinOf),
    send(value) {
      const happenings = apply(value);
      for (const listener of listeners) listener(state, happenings);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

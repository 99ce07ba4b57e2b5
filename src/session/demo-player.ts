// Plays any level as a child of a given skill would, through its own rules: looks, gives a reason, chooses. Knows no verb of its own and no screen.
import { type Grade, POINTS } from '../core/level/level';
import type { PlayOptions } from '../core/level/protocol';
import type { Answer } from '../core/progress/attempt';
import { type Play, startPlay } from './play';
import type { Known } from './standing';
import { voteView } from './vote/registry';
import type { VoteOption, VoteSign, VoteTurn, VoteView, VoteWords } from './vote/vote';

/** Shares from 0 to 1 of what this child gets right. */
export interface Skill {
  readonly spots: number;
  readonly passes: number;
  readonly reasons: number;
  readonly looks: number;
}

/** No words are needed to play by the rules; adapters find these empty shelves. */
const SILENT: VoteWords = {
  level: { encounters: {}, pictures: {}, after: {} },
  verb: { act: {}, after: {}, next: {}, use: {}, frame: {}, ring: {}, wait: '', when: '' },
  say: () => '',
};
const now = (play: Play): VoteView => voteView(play, SILENT) ?? { kind: 'done', key: 'done' };

const send = (play: Play, moves: readonly unknown[]): void => {
  for (const move of moves) play.send(move);
};

interface Tried {
  /** Null: it leads on to another turn. */
  readonly grade: Grade | null;
  /** The sign given was a right reason. */
  readonly right: boolean;
}

/** What an option with this sign comes to, tried from where the play stands; states are values, so nothing is played. */
function tryOut({ level, mechanic }: Known, play: Play, turn: VoteTurn, option: VoteOption, sign: VoteSign | undefined): Tried {
  const { rules } = mechanic;
  let state = play.state();
  for (const value of [...(sign?.moves ?? []), ...option.moves]) {
    const move = rules.readMove(value);
    if (move !== null) state = rules.step(level, state, move).state;
  }
  const after = now({ ...play, state: () => state });
  if (after.kind !== 'after') return { grade: null, right: false };
  const [encounter, part] = turn.key.split('/');
  const judged = rules.judge(level, rules.answers(state), play.options.twinOf);
  const mine = judged.reasons.filter((r) => r.encounter === encounter && (r.part === part || part === undefined));
  return { grade: after.grade, right: mine.at(-1)?.right === true };
}

const points = (grade: Grade | null): number => (grade === null ? 1.5 : POINTS[grade]);

/** The child acts rightly, or falls for what lies nearest. */
function pick<T extends { readonly grade: Grade | null }>(options: readonly T[], right: boolean, random: () => number): T | undefined {
  const best = Math.max(...options.map((o) => points(o.grade)));
  const fitting = options.filter((o) => (right ? points(o.grade) === best : o.grade === 'risky'));
  const from = fitting.length > 0 ? fitting : options;
  // Children mostly take what comes first to hand: the plain yes or no before a tool.
  return from[Math.floor(random() ** 2 * from.length)];
}

type Remembered = (known: Known, play: Play, turn: VoteTurn, option: VoteOption, sign: VoteSign | undefined) => Tried;

/** What was tried once is known for every child of the class. */
function remembering(): Remembered {
  const seen = new Map<string, Tried>();
  return (known, play, turn, option, sign) => {
    const key = [known.level.id, play.options.twinOf ?? '', turn.key, option.id, sign?.id ?? ''].join('|');
    const tried = seen.get(key) ?? tryOut(known, play, turn, option, sign);
    seen.set(key, tried);
    return tried;
  };
}

/** One moment: looks, thinks of a reason, chooses. */
function takeTurn(known: Known, play: Play, turn: VoteTurn, tried: Remembered, skill: Skill, random: () => number): void {
  for (const move of turn.look) if (random() < skill.looks) play.send(move);
  let ready = now(play);
  if (ready.kind === 'turn' && ready.signs.length === 0) {
    send(play, turn.look.slice(0, 1));
    ready = now(play);
  }
  if (ready.kind !== 'turn') return;
  const { signs, options } = ready;
  const here = ready;
  const graded = options.map((option) => ({ option, grade: tried(known, play, here, option, signs[0]).grade }));
  const encounter = here.key.split('/')[0];
  const truth = known.mechanic.rules.judge(known.level, [], play.options.twinOf).items.find((i) => i.encounter === encounter)?.truth;
  const choice = pick(graded, random() < (truth === 'harmful' ? skill.spots : skill.passes), random);
  if (!choice) throw new Error(`${known.level.id}: ${here.key} offers nothing.`);
  const right = random() < skill.reasons ? signs.filter((s) => tried(known, play, here, choice.option, s).right) : [];
  const from = right.length > 0 ? right : signs;
  send(play, [...(from[Math.floor(random() * from.length)]?.moves ?? []), ...choice.option.moves]);
}

/** A player that remembers what each option is worth, so that a whole class costs little more than a few children. */
export function demoPlayer(): (known: Known, options: PlayOptions, skill: Skill, random: () => number) => readonly Answer[] {
  const tried = remembering();
  return (known, options, skill, random) => {
    const play = startPlay(known.level, known.mechanic, options);
    for (let guard = 0; guard < 100; guard++) {
      const view = now(play);
      if (view.kind === 'done') return play.answers();
      if (view.kind === 'after') send(play, view.moves);
      else takeTurn(known, play, view, tried, skill, random);
    }
    throw new Error(`${known.level.id}: the demo's child does not come to an end.`);
  };
}

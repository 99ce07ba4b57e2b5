// The state of three ropes in play, and small readers of it. Pure; knows no screen and no words.
import type { AnswerStep } from '../../core/progress/attempt';
import type { Choice, Encounter, Guest, Node, Player, RopesLevel, Sign } from './schema';

export interface GuestPlay {
  readonly encounter: string;
  readonly guest: string;
  readonly node: string;
  /** Ids of signs in the light so far, over all nodes. */
  readonly lit: readonly string[];
  /** Ids of the one or two tags that will go with the next pull. */
  readonly hung: readonly string[];
  /** First answers only. */
  readonly steps: readonly AnswerStep[];
  /** The choice the story ended with, as it stands now (repairs included). */
  readonly ended: string | null;
  /** First answers are closed: what follows is repair. */
  readonly closed: boolean;
  readonly told: { readonly who: string; readonly words: string } | null;
}

export interface Feedback {
  readonly guest: string;
  readonly node: string;
  readonly choice: string;
  /** Is this the first answer here, not a repair? */
  readonly first: boolean;
}

export interface RopesState {
  readonly seed: number;
  readonly twinOf: string | null;
  /** Encounter ids in the order of this play. */
  readonly order: readonly string[];
  readonly at: number;
  readonly guests: Readonly<Record<string, GuestPlay>>;
  readonly focus: string;
  readonly moment: 'play' | 'telling' | 'feedback' | 'done';
  readonly feedback: Feedback | null;
  readonly telling: { readonly choice: string; readonly who: string | null } | null;
}

export const MAX_TAGS = 2;
export const keyOf = (encounter: string, guest: string): string => `${encounter}/${guest}`;

/** Every encounter a level file holds, twins included. */
export function allEncounters(level: RopesLevel): Encounter[] {
  return [...level.acts.flatMap((act) => act.encounters), ...level.twins.map((t) => t.encounter)];
}

export function encounterOf(level: RopesLevel, id: string): Encounter {
  const found = allEncounters(level).find((e) => e.id === id);
  if (!found) throw new Error(`Level ${level.id} has no encounter ${id}.`);
  return found;
}

export const currentEncounter = (level: RopesLevel, state: RopesState): Encounter =>
  encounterOf(level, state.order[Math.min(state.at, state.order.length - 1)] ?? '');

export function guestOf(encounter: Encounter, id: string): Guest {
  const found = encounter.guests.find((g) => g.id === id);
  if (!found) throw new Error(`Encounter ${encounter.id} has no guest ${id}.`);
  return found;
}

export function nodeOf(guest: Guest, id: string): Node {
  const found = guest.nodes.find((n) => n.id === id);
  if (!found) throw new Error(`Guest ${guest.id} has no node ${id}.`);
  return found;
}

export const firstNode = (guest: Guest): Node => guest.nodes[0] as Node;

/** The guest the child is turned to, as the file says it and as it stands in play. */
export function inFocus(level: RopesLevel, state: RopesState): { encounter: Encounter; guest: Guest; node: Node; play: GuestPlay } {
  const encounter = currentEncounter(level, state);
  const guest = guestOf(encounter, state.focus);
  const play = state.guests[keyOf(encounter.id, guest.id)];
  if (!play) throw new Error(`${encounter.id}/${guest.id} is not in play.`);
  return { encounter, guest, node: nodeOf(guest, play.node), play };
}

/** Nodes that an ask leads to: their signs are brought by Lumi and arrive in the light. */
export function askedNodes(guest: Guest): Set<string> {
  const out = new Set<string>();
  for (const n of guest.nodes) for (const c of n.choices) if (c.as === 'ask' && c.to) out.add(c.to);
  return out;
}

/** Nodes passed so far, in order, the present one last. */
export function visited(guest: Guest, play: GuestPlay): Node[] {
  const ids = [...play.steps.map((s) => s.at), play.node];
  return guest.nodes.filter((n) => ids.includes(n.id));
}

/** Signs that can be lit or hung now. */
export const signsHere = (guest: Guest, play: GuestPlay): Sign[] => visited(guest, play).flatMap((n) => n.signs);

export const choiceOf = (guest: Guest, id: string): Choice | undefined => guest.nodes.flatMap((n) => n.choices).find((c) => c.id === id);

export interface Seat {
  readonly encounter: string;
  readonly guest: string;
  readonly player: Player;
  readonly here: boolean;
}

/** The band as it stands: who plays, and which stool stays empty after a wrong refusal. */
export function bandOf(level: RopesLevel, state: RopesState): Seat[] {
  const seats: Seat[] = [];
  for (const id of state.order) {
    const encounter = encounterOf(level, id);
    for (const guest of encounter.guests) {
      const play = state.guests[keyOf(id, guest.id)];
      const end = play?.ended ? choiceOf(guest, play.ended) : undefined;
      if (guest.truth !== 'genuine' || !guest.player || !end) continue;
      seats.push({ encounter: id, guest: guest.id, player: guest.player, here: end.trusts === true });
    }
  }
  return seats;
}

/** What the answer on screen was worth; null while the child still looks. */
export function moodOf(level: RopesLevel, state: RopesState): Choice['grade'] | null {
  if (state.moment !== 'feedback' || !state.feedback) return null;
  const guest = guestOf(currentEncounter(level, state), state.feedback.guest);
  return choiceOf(guest, state.feedback.choice)?.grade ?? null;
}

/** Is a trick inside just now, waiting to be put right? */
export function trickInside(level: RopesLevel, state: RopesState): boolean {
  if (state.moment !== 'feedback' || !state.feedback) return false;
  const guest = guestOf(currentEncounter(level, state), state.feedback.guest);
  const choice = choiceOf(guest, state.feedback.choice);
  return guest.truth === 'harmful' && choice?.grade === 'risky';
}

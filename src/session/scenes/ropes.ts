// Three ropes as scenes to talk about: a guest's lines, and each way of answering from the first word to the last. Knows no screen.
import { type Grade, isDanger, type LevelBase, POINTS } from '../../core/level/level';
import type { Answer } from '../../core/progress/attempt';
import type { Choice, Guest, Node, RopesLevel } from '../../mechanics/ropes/schema';
import { firstNode } from '../../mechanics/ropes/state';
import { guestWords, type RopesWords } from '../../mechanics/ropes/words';
import type { SceneAdapter, SceneChoice, SceneWords, Site } from './scene';

const asRopes = (level: LevelBase): RopesLevel => level as unknown as RopesLevel;
const guestsOf = (level: RopesLevel) =>
  level.acts.flatMap((a) => a.encounters).flatMap((encounter) => encounter.guests.map((guest) => ({ encounter, guest })));

interface Path {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly grade: Grade;
}

/** One drawing and nothing round it. */
const WHOLE = [0, 0, 900, 900] as const;
const weaker = (a: Grade, b: Grade): Grade => (POINTS[a] <= POINTS[b] ? a : b);
/** Opening at once and opening after asking are two ways; which node a rope hangs in is not. */
const wayOf = (choices: readonly Choice[]): string => choices.map((c) => (c.as === 'say' ? c.id : c.as)).join('+');

/** Every way through a guest's story: at most a few, for a story is two nodes long. */
function pathsFrom(guest: Guest, node: Node, before: readonly Choice[] = []): Path[] {
  return node.choices.flatMap((choice) => {
    const choices = [...before, choice];
    const next = guest.nodes.find((n) => n.id === choice.to);
    if (next && choices.length < 4) return pathsFrom(guest, next, choices);
    return [{ id: wayOf(choices), choices, grade: choices.reduce<Grade>((g, c) => weaker(g, c.grade), 'wise') }];
  });
}

/** In a chat each line is a decision of its own: the scene is the first one that can show a misconception. */
const chatNode = (guest: Guest): Node => guest.nodes.find((n) => n.choices.some((c) => c.misconception)) ?? firstNode(guest);

const pathsOf = (guest: Guest): Path[] =>
  guest.answers === 'cards'
    ? chatNode(guest).choices.map((choice) => ({ id: wayOf([choice]), choices: [choice], grade: choice.grade }))
    : pathsFrom(guest, firstNode(guest));

const shows = (path: Path): string | null =>
  path.choices.find((c) => c.misconception && c.grade === path.grade && c.grade !== 'wise')?.misconception ?? null;

function takenOf(guest: Guest, answer: Answer): string | null {
  const all = guest.nodes.flatMap((node) => node.choices.map((choice) => ({ at: node.id, choice })));
  const chosen = answer.steps.flatMap((step) => all.find((c) => c.choice.id === step.choice) ?? []);
  const here = guest.answers === 'cards' ? chosen.filter((c) => c.at === chatNode(guest).id) : chosen;
  return here.length === 0 ? null : wayOf(here.map((c) => c.choice));
}

const labelOf = (path: Path, say: Readonly<Record<string, string>>, words: SceneWords): string => {
  const [first, ...rest] = path.choices;
  if (!first) return '';
  const plain = (c: Choice) => (c.as === 'say' ? (say[c.id] ?? c.id) : (words.ways[c.as] ?? c.as));
  return first.as === 'ask' ? (words.ways[`ask-${rest.at(-1)?.as ?? 'open'}`] ?? plain(first)) : path.choices.map(plain).join(' → ');
};

const choicesOf = (guest: Guest, say: Readonly<Record<string, string>>, words: SceneWords): SceneChoice[] =>
  pathsOf(guest).map((path) => ({ id: path.id, label: labelOf(path, say, words), grade: path.grade, shows: shows(path) }));

function sceneOf(level: RopesLevel, site: Site, words: SceneWords) {
  const found = guestsOf(level).find((f) => f.encounter.id === site.encounter && f.guest.id === site.part);
  if (!found) return null;
  const { encounter, guest } = found;
  const mine = guestWords(words.level as RopesWords, encounter.id, guest.id);
  const node = guest.answers === 'cards' ? chatNode(guest) : firstNode(guest);
  const nodes = guest.nodes.slice(0, guest.nodes.indexOf(node) + 1);
  const wise = pathsOf(guest)
    .find((p) => p.grade === 'wise')
    ?.choices.at(-1);
  return {
    ...site,
    level: level.id,
    truth: guest.truth,
    title: mine.name,
    lead: (words.level as RopesWords).encounters[encounter.id]?.lead ?? '',
    lines: nodes.flatMap((n) => n.lines).map((l) => ({ by: l.by, text: mine.lines[l.id] ?? '' })),
    signs: nodes.flatMap((n) => n.signs).map((s) => ({ text: mine.signs[s.id] ?? '', danger: s.cue ? isDanger(s.cue) : null })),
    choices: choicesOf(guest, mine.say ?? {}, words),
    why: (wise && mine.after[wise.id]?.why) ?? '',
    picture: { back: null, view: WHOLE, parts: [{ art: `emblems/${guest.avatar}`, box: WHOLE, flip: false }] },
  };
}

export const ropesScenes: SceneAdapter = {
  sites: (level) =>
    guestsOf(asRopes(level)).map(({ encounter, guest }) => ({
      encounter: encounter.id,
      part: guest.id,
      truth: guest.truth,
      shows: [...new Set(pathsOf(guest).flatMap((p) => shows(p) ?? []))],
    })),
  taken(level, answer) {
    const found = guestsOf(asRopes(level)).find((f) => f.encounter.id === answer.encounter && f.guest.id === answer.part);
    return found ? takenOf(found.guest, answer) : null;
  },
  scene: (level, site, words) => sceneOf(asRopes(level), site, words),
};

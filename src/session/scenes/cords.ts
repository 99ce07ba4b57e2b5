// Windows with cords as scenes to talk about: what the window says, and each way of dealing with it, checked first or not. Knows no screen.
import { type Grade, isDanger, type LevelBase, POINTS } from '../../core/level/level';
import type { Answer } from '../../core/progress/attempt';
import type { CordsLevel, Pane } from '../../mechanics/cords/schema';
import { mainEncounters } from '../../mechanics/cords/state';
import { type CordsWords, type PaneWords, paneWords, type VerbWords } from '../../mechanics/cords/words';
import type { SceneAdapter, SceneChoice, SceneWords, Site } from './scene';

const asCords = (level: LevelBase): CordsLevel => level as unknown as CordsLevel;
const panesOf = (level: CordsLevel) => mainEncounters(level).flatMap((encounter) => encounter.windows.map((pane) => ({ encounter, pane })));

/** One drawing and nothing round it. */
const WHOLE = [0, 0, 900, 900] as const;
const weaker = (a: Grade, b: Grade): Grade => (POINTS[a] <= POINTS[b] ? a : b);

interface Way {
  readonly id: string;
  readonly as: string;
  readonly checked: boolean;
  readonly grade: Grade;
  readonly shows: string | null;
}

function waysOf(pane: Pane): Way[] {
  const check = pane.choices.find((c) => c.as === 'check');
  return pane.choices
    .filter((c) => c.as !== 'check')
    .flatMap((c) => {
      const direct: Way = {
        id: c.as,
        as: c.as,
        checked: false,
        grade: c.grade,
        shows: c.grade === 'wise' ? null : (c.misconception ?? null),
      };
      if (!check) return [direct];
      const end = c.checked ?? c.grade;
      const grade = weaker(check.grade, end);
      const wrong = [
        { g: check.grade, m: check.misconception },
        { g: end, m: c.misconception },
      ].find((s) => s.m && s.g === grade && grade !== 'wise');
      return [direct, { id: `check+${c.as}`, as: c.as, checked: true, grade, shows: wrong?.m ?? null }];
    });
}

function takenOf(pane: Pane, answer: Answer): string | null {
  const steps = answer.steps.filter((s) => pane.choices.some((c) => c.as === s.choice));
  const end = steps.find((s) => s.choice !== 'check');
  if (!end) return null;
  return steps.some((s) => s.choice === 'check') ? `check+${end.choice}` : end.choice;
}

function choicesOf(pane: Pane, said: PaneWords, words: SceneWords): SceneChoice[] {
  const verb = words.verb as VerbWords | null;
  const plain = (as: string) => (as === 'go' ? `“${said.go}”` : as === 'close' ? `“${said.close}”` : (verb?.act[as] ?? as));
  return waysOf(pane).map((w) => ({
    id: w.id,
    label: w.checked ? `${words.ways.check ?? ''} ${plain(w.as)}` : plain(w.as),
    grade: w.grade,
    shows: w.shows,
  }));
}

function sceneOf(level: CordsLevel, site: Site, words: SceneWords) {
  const found = panesOf(level).find((f) => f.encounter.id === site.encounter && f.pane.id === site.part);
  if (!found) return null;
  const { encounter, pane } = found;
  const mine = words.level as CordsWords;
  const said = paneWords(mine, encounter.id, pane.id);
  return {
    ...site,
    level: level.id,
    truth: pane.truth,
    title: said.title,
    lead: mine.encounters[encounter.id]?.lead ?? '',
    lines: [{ by: 'window', text: said.text }],
    signs: pane.signs.map((s) => ({ text: said.signs[s.id] ?? '', danger: s.cue ? isDanger(s.cue) : null })),
    choices: choicesOf(pane, said, words),
    why: said.why,
    picture: { back: null, view: WHOLE, parts: [{ art: `ico-${pane.picture}`, box: WHOLE, flip: false }] },
  };
}

export const cordsScenes: SceneAdapter = {
  sites: (level) =>
    panesOf(asCords(level)).map(({ encounter, pane }) => ({
      encounter: encounter.id,
      part: pane.id,
      truth: pane.truth,
      shows: [...new Set(waysOf(pane).flatMap((w) => w.shows ?? []))],
    })),
  taken(level, answer) {
    const found = panesOf(asCords(level)).find((f) => f.encounter.id === answer.encounter && f.pane.id === answer.part);
    return found ? takenOf(found.pane, answer) : null;
  },
  scene: (level, site, words) => sceneOf(asCords(level), site, words),
};

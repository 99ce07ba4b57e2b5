// Pictures of the shrinking circle as scenes to talk about: what is in it, and what became of it. Knows no screen.
import { isDanger, type LevelBase } from '../../core/level/level';
import { asItStands, gradeOf, outcomeOf, shotOf } from '../../mechanics/circle/judge';
import type { CircleLevel, Picture } from '../../mechanics/circle/schema';
import { frameBox, type Outcome, untouched } from '../../mechanics/circle/state';
import { afterOf, type CircleWords, pictureWords } from '../../mechanics/circle/words';
import type { SceneAdapter, ScenePicture, SceneWords, Site } from './scene';

const asCircle = (level: LevelBase): CircleLevel => level as unknown as CircleLevel;
const picturesOf = (level: CircleLevel): Picture[] => level.acts.flatMap((a) => a.pictures);
const PART = 'picture';

const SHOWS: Readonly<Partial<Record<Outcome, string>>> = {
  spare: 'hide-everything',
  hidden: 'hide-everything',
  unreached: 'share-with-nobody',
  minded: 'my-picture-my-choice',
  found: 'one-clue-is-nothing',
};

/** What can become of a picture: the best, what it is as it stands, and hiding or keeping too much. */
function outcomesOf(picture: Picture): Outcome[] {
  const more: Outcome[] = picture.truth === 'harmful' ? [asItStands(picture), 'hidden', 'unreached'] : ['spare', 'hidden', 'unreached'];
  if (picture.parts.some((p) => p.person) && picture.truth === 'harmful') more.push('minded');
  if (picture.parts.some((p) => p.clue)) more.push('found');
  return [...new Set<Outcome>(['great', ...more])];
}

/** The backdrop and its parts as they stand, seen through the first frame. */
const pictureOf = (picture: Picture): ScenePicture => ({
  back: `studio-${picture.scene}`,
  view: frameBox(picture, untouched(picture).frame),
  parts: picture.parts.flatMap((p) =>
    p.art && (!p.beats || p.beats.includes(0)) ? [{ art: p.art, box: p.box, flip: p.flip === true }] : [],
  ),
});

function sceneOf(level: CircleLevel, site: Site, words: SceneWords) {
  const picture = picturesOf(level).find((p) => p.id === site.encounter);
  if (!picture) return null;
  const mine = words.level as CircleWords;
  const said = pictureWords(mine, picture.id);
  return {
    ...site,
    level: level.id,
    truth: picture.truth,
    title: said.wanted,
    lead: said.lead,
    lines: [],
    signs: picture.parts.map((p) => ({
      text: [said.parts[p.id], said.notes[p.id]].filter(Boolean).join(': '),
      danger: p.cue ? isDanger(p.cue) : null,
    })),
    choices: outcomesOf(picture).map((o) => ({
      id: o,
      label: words.ways[o] ?? o,
      grade: gradeOf(o),
      shows: SHOWS[o] ?? null,
    })),
    why: afterOf(mine, picture.id, 'great').why,
    picture: pictureOf(picture),
  };
}

export const circleScenes: SceneAdapter = {
  sites: (level) =>
    picturesOf(asCircle(level)).map((picture) => ({
      encounter: picture.id,
      part: PART,
      truth: picture.truth,
      shows: [...new Set((picture.truth === 'harmful' ? [asItStands(picture)] : (['spare'] as const)).flatMap((o) => SHOWS[o] ?? []))],
    })),
  taken(level, answer) {
    const picture = picturesOf(asCircle(level)).find((p) => p.id === answer.encounter);
    const shot = picture ? shotOf(picture, answer.steps) : null;
    return picture && shot ? outcomeOf(picture, shot) : null;
  },
  scene: (level, site, words) => sceneOf(asCircle(level), site, words),
};

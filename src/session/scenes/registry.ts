// Which verb's scenes are told by which adapter. One line a verb.
import type { LevelBase } from '../../core/level/level';
import type { Answer } from '../../core/progress/attempt';
import { circleScenes } from './circle';
import { cordsScenes } from './cords';
import { ropesScenes } from './ropes';
import type { Scene, SceneAdapter, SceneWords, Site } from './scene';

const adapters: Readonly<Record<string, SceneAdapter>> = { ropes: ropesScenes, cords: cordsScenes, circle: circleScenes };

/** Judged places of a level; none for a verb without an adapter. */
export const sitesOf = (level: LevelBase): ReturnType<SceneAdapter['sites']> => adapters[level.mechanic]?.sites(level) ?? [];

/** Which choice of its scene a kept answer is. */
export const takenOf = (level: LevelBase, answer: Answer): string | null => adapters[level.mechanic]?.taken(level, answer) ?? null;

/** A scene told in words. */
export const sceneOf = (level: LevelBase, site: Site, words: SceneWords): Scene | null =>
  adapters[level.mechanic]?.scene(level, site, words) ?? null;

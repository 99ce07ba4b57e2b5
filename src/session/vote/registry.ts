// Which verb is voted on by which adapter. One line a verb.
import type { CircleLevel } from '../../mechanics/circle/schema';
import type { CircleState } from '../../mechanics/circle/state';
import type { CordsLevel } from '../../mechanics/cords/schema';
import type { CordsState } from '../../mechanics/cords/state';
import type { RopesLevel } from '../../mechanics/ropes/schema';
import type { RopesState } from '../../mechanics/ropes/state';
import type { Play } from '../play';
import { circleVote } from './circle';
import { cordsVote } from './cords';
import { ropesVote } from './ropes';
import type { VoteView, VoteWords } from './vote';

type Adapter = (play: Play, words: VoteWords) => VoteView;

const adapters: Readonly<Record<string, Adapter>> = {
  ropes: (play, words) => ropesVote(play.level as unknown as RopesLevel, play.state() as RopesState, words),
  cords: (play, words) => cordsVote(play.level as unknown as CordsLevel, play.state() as CordsState, words),
  circle: (play, words) => circleVote(play.level as unknown as CircleLevel, play.state() as CircleState, words),
};

/** Verbs that have words of their own beside the level's (locales/<lang>/<verb>.json). */
export const VERB_WORDS: Readonly<Record<string, string>> = { cords: 'cords', circle: 'circle' };

/** What the class sees now; null for a verb that cannot be voted on. */
export const voteView = (play: Play, words: VoteWords): VoteView | null => adapters[play.level.mechanic]?.(play, words) ?? null;

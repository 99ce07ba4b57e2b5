// Which lesson: the ready ones as cards with the isle they lead to, and one's own choice with its order. Knows no store.
import { artUrl } from '../../content/art-url';
import { READY_LESSONS } from '../../core/classroom/lessons';
import { tAny } from '../../i18n/i18n';
import { announce } from '../announce';
import { type Draft, type LevelFacts, moved, OWN, takeLesson } from './draft';
import { readyWords, say } from './words';

export interface LessonChoiceProps {
  readonly draft: Draft;
  readonly levels: readonly LevelFacts[];
  onDraft(draft: Draft): void;
}

const ART: Readonly<Record<string, string>> = {
  'first-lesson': 'lumi-happy',
  'whole-course': 'isle-far',
  'check-before': 'lumi-glass',
  'check-after': 'lumi-proud',
  [OWN]: 'ico-pencil',
};
const artOf = (id: string, isle: string | undefined): string => ART[id] ?? (isle ? `isle-${isle}` : 'lantern-lit');

/** A lesson's name by its id. */
export const lessonName = (id: string): string => readyWords(id)?.title ?? say('assign.own');

/** Titles a card has room for. */
const SHOWN = 3;

interface CardProps {
  readonly id: string;
  readonly sub: string;
  readonly art: string;
  readonly on: boolean;
  onPick(): void;
}

const Card = ({ id, sub, art, on, onPick }: CardProps) => (
  <label class={`lesson-card ${on ? 'on' : ''}`}>
    <input type="radio" class="visually-hidden" name="lesson" data-lesson={id} checked={on} onChange={onPick} />
    <img src={artUrl(art)} alt="" width="72" height="60" />
    <span>
      <strong>{lessonName(id)}</strong>
      <small>{sub}</small>
    </span>
  </label>
);

export function LessonCards({ draft, levels, onDraft }: LessonChoiceProps) {
  const subOf = (ids: readonly string[], check: string): string => {
    if (ids.length === 0) return say('assign.onlyCheck');
    if (ids.length > SHOWN) return say('assign.count', { count: ids.length });
    const titles = ids.map((id) => levels.find((l) => l.id === id)?.title ?? '');
    return [...titles, ...(check === 'none' ? [] : [say(check === 'before' ? 'assign.checkBefore' : 'assign.checkAfter')])].join(' · ');
  };
  return (
    <fieldset class="lesson-cards">
      <legend>{say('assign.lesson')}</legend>
      <div>
        {READY_LESSONS.map(({ id, levels: ids, check }) => (
          <Card
            key={id}
            id={id}
            sub={subOf(ids, check)}
            art={artOf(id, levels.find((l) => l.id === ids[0])?.isle)}
            on={draft.lesson === id}
            onPick={() => onDraft(takeLesson(draft, id))}
          />
        ))}
        <Card
          id={OWN}
          sub={say('assign.ownSub')}
          art={artOf(OWN, undefined)}
          on={draft.lesson === OWN}
          onPick={() => onDraft(takeLesson(draft, OWN))}
        />
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly level: LevelFacts;
  readonly n: number;
  readonly all: number;
  onMove(to: number): void;
  onOut(): void;
}

const Row = ({ level, n, all, onMove, onOut }: RowProps) => (
  <li data-picked={level.id}>
    <b aria-hidden="true">{n}</b>
    <img src={artUrl(`isle-${level.isle}`)} alt="" width="48" height="40" />
    <span class="grow">
      {level.title}
      <small>{tAny(`isles.${level.isle}`)}</small>
    </span>
    <button
      type="button"
      class="mini-button"
      data-action="up"
      aria-label={say('assign.up', { level: level.title })}
      disabled={n === 1}
      onClick={() => onMove(n - 2)}
    >
      ↑
    </button>
    <button
      type="button"
      class="mini-button"
      data-action="down"
      aria-label={say('assign.down', { level: level.title })}
      disabled={n === all}
      onClick={() => onMove(n)}
    >
      ↓
    </button>
    <button type="button" class="mini-button" data-action="out" aria-label={say('assign.takeOut', { level: level.title })} onClick={onOut}>
      ×
    </button>
  </li>
);

/** One's own choice: what is in, in its order, and below it what can be added. */
export function OwnOrder({ draft, levels, onDraft }: LessonChoiceProps) {
  const picked = draft.levels.flatMap((id) => levels.find((l) => l.id === id) ?? []);
  const rest = levels.filter((l) => !draft.levels.includes(l.id));
  const set = (ids: readonly string[]) => onDraft({ ...draft, levels: ids });
  const move = (from: number, to: number) => {
    set(moved(draft.levels, from, to));
    announce(say('assign.moved', { level: picked[from]?.title ?? '', n: to + 1 }));
  };
  return (
    <div class="own-order">
      <h3 id="own-levels">{say('assign.levels')}</h3>
      <ol aria-labelledby="own-levels">
        {picked.map((level, i) => (
          <Row
            key={level.id}
            level={level}
            n={i + 1}
            all={picked.length}
            onMove={(to) => move(i, to)}
            onOut={() => set(draft.levels.filter((id) => id !== level.id))}
          />
        ))}
      </ol>
      <div class="row">
        {rest.map((level) => (
          <button
            key={level.id}
            type="button"
            class="chip-button"
            data-add={level.id}
            aria-label={say('assign.add', { level: level.title })}
            onClick={() => set([...draft.levels, level.id])}
          >
            + {level.title}
          </button>
        ))}
      </div>
    </div>
  );
}

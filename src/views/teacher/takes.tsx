// What came in, one line each: taken, already here, or refused and why; with a way back instead of a question before. Knows no store.
import { emblemAt } from '../../core/classroom/emblems';
import { artUrl } from '../../content/art-url';
import { EmblemPicture, emblemName } from '../emblem';
import { say, sayAny } from './words';

/** What became of one thing that was handed in. */
export type Outcome =
  | { readonly kind: 'taken'; readonly seat: number; readonly fresh: number; readonly had: number; readonly attempts: readonly string[] }
  | { readonly kind: 'summary'; readonly seat: number; readonly level: string }
  | { readonly kind: 'had'; readonly seat: number }
  | { readonly kind: 'gone'; readonly seat: number }
  | { readonly kind: 'part'; readonly n: number; readonly all: number; readonly left: number }
  | { readonly kind: 'backup'; look(): void }
  | { readonly kind: 'undone' }
  /** `other`: the code of the class it belongs to. */
  | { readonly kind: 'refused'; readonly reason: string; readonly other?: number };

export interface Take {
  readonly id: number;
  /** A file's name, or what else it was. */
  readonly from: string;
  readonly outcome: Outcome;
  /** Takes it back; given while that can be done. */
  readonly undo?: (() => void) | undefined;
}

/** The line as a person would say it. */
export function takeText({ outcome }: Take): string {
  switch (outcome.kind) {
    case 'taken': {
      const fresh = say('collect.new', { count: outcome.fresh });
      return outcome.had > 0 ? say('collect.plusHad', { new: fresh, had: outcome.had }) : fresh;
    }
    case 'summary':
      return say('collect.summaryNew', { level: outcome.level });
    case 'had':
      return say('collect.had');
    case 'gone':
      return say('collect.deletedBefore');
    case 'part':
      return say('collect.partOf', { n: outcome.n, all: outcome.all, left: outcome.left });
    case 'backup':
      return say('collect.backup');
    case 'undone':
      return say('collect.undone');
    default:
      return sayAny(`collect.reason.${outcome.reason}`, { code: outcome.other ?? '' });
  }
}

/** Whose it is, in front of the line. */
export function takeName(take: Take, code: number): string {
  const { outcome } = take;
  return 'seat' in outcome && outcome.seat > 0 ? emblemName(emblemAt(code, outcome.seat)) : take.from;
}

const ART: Readonly<Record<string, string>> = { refused: 'ico-question', part: 'ico-camera', backup: 'ico-book', undone: 'ui-retry' };

export interface TakesProps {
  readonly code: number;
  readonly takes: readonly Take[];
  onMove(take: Take): void;
}

function Line({ take, code, onMove }: { readonly take: Take; readonly code: number; onMove(): void }) {
  const { outcome } = take;
  const seat = 'seat' in outcome && outcome.seat > 0 ? outcome.seat : null;
  return (
    <li class={`take take-${outcome.kind}`} data-take={outcome.kind}>
      {seat ? (
        <EmblemPicture emblem={emblemAt(code, seat)} size={44} />
      ) : (
        <img src={artUrl(ART[outcome.kind] ?? 'ico-people')} alt="" width="40" height="40" />
      )}
      <p class="grow">
        <strong>{takeName(take, code)}</strong> <span>{takeText(take)}</span>
      </p>
      {outcome.kind === 'backup' && (
        <button type="button" class="mini-button wide" data-action="look" onClick={outcome.look}>
          {say('collect.look')}
        </button>
      )}
      {outcome.kind === 'taken' && outcome.attempts.length > 0 && (
        <button type="button" class="mini-button wide" data-action="move" onClick={onMove}>
          {say('collect.move')}
        </button>
      )}
      {take.undo && (
        <button type="button" class="mini-button wide" data-action="undo-take" onClick={take.undo}>
          {say('collect.undo')}
        </button>
      )}
    </li>
  );
}

const SHOWN = 60;

export function Takes({ code, takes, onMove }: TakesProps) {
  return (
    <section class="takes" aria-labelledby="takes-head">
      <h3 id="takes-head">{say('collect.list')}</h3>
      {takes.length === 0 ? (
        <p class="hint">{say('collect.nothing')}</p>
      ) : (
        <ul>
          {takes.slice(0, SHOWN).map((take) => (
            <Line key={take.id} take={take} code={code} onMove={() => onMove(take)} />
          ))}
        </ul>
      )}
    </section>
  );
}

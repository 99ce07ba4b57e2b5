// One mistake on the projector: the scene, the choices, a question, in letters for the last row. No emblem is on it. Knows no store.
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import type { ReadProps } from './read-kit';
import { Choices, SceneTold } from './read-scene';
import { topicOf } from './read-talk';

export interface BoardProps extends Pick<ReadProps, 'report' | 'words' | 'onBoard'> {
  readonly misconception: string;
  onClose(): void;
}

export function ReadBoard({ report, words, misconception, onBoard, onClose }: BoardProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [misconception]);
  const said = words.report.talk;
  const seen = report.misconceptions.filter((m) => m.seats.length + m.pairs > 0);
  const list = seen.length > 0 ? seen : report.misconceptions;
  const at = list.findIndex((m) => m.id === misconception);
  const one = list[at] ?? report.misconceptions.find((m) => m.id === misconception);
  const topic = one ? topicOf({ report, words }, one) : null;
  const next = list[at + 1] ?? list[0];
  if (!topic) return null;
  // A guest's animal could be taken for a child's emblem, and nobody's emblem is on the board.
  const face = topic.scene.picture?.parts.some((p) => p.art.startsWith('emblems/'));
  const scene = face ? { ...topic.scene, picture: null } : topic.scene;
  return (
    <Dialog label={topic.talk?.question ?? topic.name} name="board" look="read-board" onClose={onClose}>
      <button type="button" class="icon-button" data-action="close" aria-label={said.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <h2 tabIndex={-1}>{topic.talk?.question ?? topic.name}</h2>
      <div class="board-columns">
        <SceneTold scene={scene} words={words} />
        <Choices scene={topic.scene} tally={topic.tally} misconception={misconception} words={words} open={open} />
      </div>
      <footer>
        {open ? (
          <p role="status">{topic.scene.why}</p>
        ) : (
          <button type="button" class="btn sun" data-action="reveal" onClick={() => setOpen(true)}>
            {said.reveal}
          </button>
        )}
        {next && next.id !== misconception && (
          <button type="button" class="btn plain" data-action="next" onClick={() => onBoard(next.id)}>
            {said.next}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

// Joins lesson plans, printables, keeping and the board to the class. Wires; the views draw.
import { useState } from 'preact/hooks';
import type { Classroom } from '../core/classroom/classroom';
import { lessonCode } from '../core/classroom/lessons';
import { offerUndo } from '../views/undo';
import { Board } from '../views/teacher/board';
import { draftOf } from '../views/teacher/draft';
import { addressOf } from '../views/teacher/frame';
import { Keep } from '../views/teacher/keep';
import { lessonName } from '../views/teacher/lesson-choice';
import { Plan, Plans } from '../views/teacher/plans';
import { Printables, SHEETS, type Way } from '../views/teacher/printables';
import { lessonsFile, say, sayAny } from '../views/teacher/words';
import type { Desk } from './class-desk';
import { drawQr, linkOf, typedAddress } from './class-kit';
import { exportTable } from './class-read';
import { today } from './files';

interface PageProps {
  readonly desk: Desk;
  readonly room: Classroom;
  /** What follows the page's name in the address. */
  readonly rest: readonly string[];
  go(fragment: string): void;
}

const print = (): void => window.print();

export function PlansPage({ desk, room, rest, go }: PageProps) {
  const { kit } = desk;
  const level = kit.levels.find((l) => l.id === rest[0]);
  const address = (...more: readonly string[]) => addressOf(room.facts, 'lessons', ...more);
  if (!level) return <Plans levels={kit.levels} hrefOf={address} />;
  return (
    <Plan
      level={level}
      words={lessonsFile.value?.levels[level.id] ?? null}
      outcomes={level.outcomes.flatMap((id) => kit.outcomes[id] ?? [])}
      back={address()}
      onTogether={() => go(addressOf(room.facts, 'together', level.id))}
      onPrint={print}
    />
  );
}

export function wayOf(desk: Desk, room: Classroom): Way | null {
  const assignment = desk.onBoard(room.facts.id);
  if (!assignment) return null;
  return {
    lesson: lessonName(draftOf(assignment).lesson),
    link: linkOf(assignment),
    code: lessonCode(assignment),
    address: typedAddress(),
    seatLink: (seat) => linkOf(assignment, seat),
  };
}

export const PrintPage = ({ desk, room, rest }: PageProps) => (
  <Printables
    facts={room.facts}
    way={wayOf(desk, room)}
    drawQr={drawQr}
    sheet={SHEETS.find((s) => s === rest[0]) ?? null}
    onPrint={print}
  />
);

export function BoardPage({ desk, room, go }: PageProps) {
  const assignment = desk.onBoard(room.facts.id);
  if (!assignment) return null;
  return (
    <Board
      assignment={assignment}
      link={linkOf(assignment)}
      code={lessonCode(assignment)}
      address={typedAddress()}
      drawQr={drawQr}
      onClose={() => go(addressOf(room.facts, 'today'))}
    />
  );
}

/** Deletes a class, leaves it, and offers the way back. */
export async function deleteClass(desk: Desk, room: Classroom, go: PageProps['go']): Promise<void> {
  const deletion = await desk.store.deleteClass(room.facts.id);
  go('#/class');
  const gone = say('keep.deletedClass', { code: room.facts.code });
  offerUndo(deletion.saved === 'saved' ? gone : say('keep.notDeleted'), () => deletion.undo());
}

async function deleteAll(desk: Desk, go: PageProps['go']): Promise<void> {
  const deletion = await desk.store.deleteEverything();
  await desk.forgetNotes();
  go('#/class');
  offerUndo(say(deletion.saved === 'saved' ? 'keep.deletedAll' : 'keep.notDeleted'), () => deletion.undo());
}

export function KeepPage({ desk, room, go }: PageProps) {
  desk.follow();
  const [note, setNote] = useState('');
  const { facts, until } = room;
  return (
    <Keep
      facts={facts}
      until={until.day}
      today={today()}
      hasPin={desk.hasPin}
      note={note}
      onSave={() => setNote(say('keep.saved', { name: desk.saveToFile(facts) }))}
      onOpen={(file) => void desk.readFile(file).then((reason) => setNote(reason === null ? '' : sayAny(`collect.reason.${reason}`)))}
      onTable={(table) => void exportTable(desk, room, table).catch(() => setNote(say('keep.failed')))}
      onUntil={(day) => desk.watch(desk.store.keepUntil(facts.id, day))}
      onPin={(pin) => void desk.setPin(pin)}
      onDeleteClass={() => deleteClass(desk, room, go)}
      onDeleteAll={() => deleteAll(desk, go)}
    />
  );
}

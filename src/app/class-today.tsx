// Joins "today" to the class: the draft of the lesson, what comes in, one emblem's sheet. Wires; the views draw.
import { useEffect, useState } from 'preact/hooks';
import type { Assignment, Classroom } from '../core/classroom/classroom';
import { joinText } from '../core/classroom/assignment';
import { emblemAt } from '../core/classroom/emblems';
import { sayAndShow } from '../views/announce';
import { emblemName } from '../views/emblem';
import { offerUndo } from '../views/undo';
import { Before } from '../views/teacher/before';
import { type Draft, draftOf, FRESH } from '../views/teacher/draft';
import { During } from '../views/teacher/during';
import { addressOf } from '../views/teacher/frame';
import { lessonName } from '../views/teacher/lesson-choice';
import { type SeatResult, SeatSheet } from '../views/teacher/seat-sheet';
import type { Take } from '../views/teacher/takes';
import { type Step, Today } from '../views/teacher/today';
import { say } from '../views/teacher/words';
import type { Desk } from './class-desk';
import { drawQr, linkOf } from './class-kit';
import { readCode } from './qr-pictures';
import { ReadingPage } from './class-read';
import { bySeat, handedIn, seatStates } from './class-seats';

export interface TodayPageProps {
  readonly desk: Desk;
  readonly room: Classroom;
  readonly step: Step;
  onOpen(step: Step): void;
  go(fragment: string): void;
}

/** The seat whose sheet stands open, and which of its results are ticked. */
interface OpenSeat {
  readonly seat: number;
  readonly ticked: readonly string[] | null;
}

function SeatDialog({
  desk,
  room,
  open,
  onClose,
}: {
  readonly desk: Desk;
  readonly room: Classroom;
  readonly open: OpenSeat;
  onClose(): void;
}) {
  const { seat } = open;
  const { code, seats, id } = room.facts;
  const played = bySeat(room).get(seat) ?? [];
  const handed: SeatResult[] = played.map((a) => ({ key: a.id, title: a.kind === 'check' ? null : desk.titleOf(a.level), day: a.day }));
  const spoken = [...room.summaries].filter(([, s]) => s.seat === seat);
  const told: SeatResult[] = spoken.map(([key, s]) => ({ key, title: desk.titleOf(s.level), day: null }));
  const results = [...handed, ...told];
  // What one hand-in brought, and what was read out of the same levels, belongs to the same child.
  const levels = new Set(played.filter((a) => open.ticked?.includes(a.id)).map((a) => a.level));
  const ticked = open.ticked && [...open.ticked, ...spoken.filter(([, s]) => levels.has(s.level)).map(([key]) => key)];
  const name = emblemName(emblemAt(code, seat));
  return (
    <SeatSheet
      code={code}
      seats={seats}
      seat={seat}
      results={results}
      ticked={ticked ?? results.map((r) => r.key)}
      report={addressOf(room.facts, 'results', 'child', String(seat))}
      onMove={(keys, to) => {
        desk.watch(desk.store.move(id, keys, to));
        sayAndShow(say('seat.moved', { name: emblemName(emblemAt(code, to)) }));
        onClose();
      }}
      onDelete={async () => {
        const deletion = await desk.store.forgetSeat(id, seat);
        onClose();
        offerUndo(say(deletion.saved === 'saved' ? 'seat.deleted' : 'keep.notDeleted', { name }), () => deletion.undo());
      }}
      onClose={onClose}
    />
  );
}

function Lesson({
  desk,
  room,
  go,
  draft,
  onDraft,
}: Pick<TodayPageProps, 'desk' | 'room' | 'go'> & { readonly draft: Draft; onDraft(draft: Draft): void }) {
  const { facts } = room;
  const keep = (assignment: Assignment, then: 'board' | 'play' | 'stay') => {
    desk.putOnBoard(facts.id, assignment);
    if (then === 'board') go(addressOf(facts, 'board'));
    if (then === 'play') go(`#/join/${joinText({ ...assignment, device: 'shared' })}`);
  };
  return <Before facts={facts} levels={desk.kit.levels} draft={draft} drawQr={drawQr} linkOf={linkOf} onDraft={onDraft} onAssign={keep} />;
}

export function TodayPage({ desk, room, step, onOpen, go }: TodayPageProps) {
  desk.follow();
  const { facts } = room;
  const assignment = desk.onBoard(facts.id);
  const [draft, setDraft] = useState<Draft>(assignment ? draftOf(assignment) : FRESH);
  const [seat, setSeat] = useState<OpenSeat | null>(null);
  const intake = desk.intake(facts.id);
  useEffect(() => setDraft(assignment ? draftOf(assignment) : FRESH), [facts.id]);
  const states = seatStates(room, assignment);
  const moveTake = (take: Take) => {
    if (take.outcome.kind === 'taken') setSeat({ seat: take.outcome.seat, ticked: take.outcome.attempts });
  };
  const n = handedIn(room);
  return (
    <>
      <Today
        open={step}
        done={{
          before: assignment ? say('today.beforeDone', { lesson: lessonName(draftOf(assignment).lesson) }) : '',
          during: n > 0 ? say('today.duringDone', { n, all: facts.seats }) : '',
          after: '',
        }}
        onOpen={onOpen}
      >
        {step === 'before' && <Lesson desk={desk} room={room} go={go} draft={draft} onDraft={setDraft} />}
        {step === 'during' && (
          <During
            code={facts.code}
            seats={states}
            takes={intake.takes.value}
            progress={intake.progress.value}
            fresh={intake.fresh.value}
            here={desk.fromHere.value}
            readQr={readCode}
            onFiles={(files) => void intake.files(files)}
            onText={(text, from) => intake.text(text, from === 'scan' ? say('collect.fromCamera') : text.slice(0, 24).toUpperCase())}
            onSeat={(s) => setSeat({ seat: s, ticked: null })}
            onMove={moveTake}
          />
        )}
        {step === 'after' && <ReadingPage desk={desk} room={room} rest={[]} usual="after" go={go} />}
      </Today>
      {seat && <SeatDialog desk={desk} room={room} open={seat} onClose={() => setSeat(null)} />}
    </>
  );
}

// Finding one's seat in a class, and the seat of the one who plays along. Wires; draws nothing itself.
import type { ComponentChild } from 'preact';
import { emblemAt } from '../core/classroom/emblems';
import type { Child } from '../core/progress/progress';
import { childrenOfClass, type Joined, joinedOf } from '../session/path';
import type { JoinWords } from '../views/join/join-words';
import { Confirm, type Seat, SeatPage } from '../views/join/seat-page';
import { takeSeat } from './join-work';
import type { RoomDoor } from './room-door';

function seatsOf({ app }: RoomDoor, { assignment: { code, seats } }: Joined): Seat[] {
  const here = childrenOfClass(app.device.progress(), code);
  return Array.from({ length: seats }, (_, i) => ({
    seat: i + 1,
    emblem: emblemAt(code, i + 1),
    here: (here.get(i + 1)?.attempts.size ?? 0) > 0,
  }));
}

/** Every emblem of the class. */
export const seatPage = (door: RoomDoor, words: JoinWords, joined: Joined, onSeat: (seat: number) => void): ComponentChild => (
  <SeatPage
    words={words}
    seats={seatsOf(door, joined)}
    onSeat={(seat) => {
      door.app.audio.play('card-flip');
      onSeat(seat);
    }}
    onBack={() => door.go('#/')}
  />
);

export interface Asked {
  readonly seat: number;
  /** The seat is taken, and the address is the path's: it may have been so before. */
  onTaken(): void;
  onNo(): void;
}

/** The emblem that was tapped; with a yes the child has its seat. */
export const confirmPage = (door: RoomDoor, words: JoinWords, joined: Joined, { seat, onTaken, onNo }: Asked): ComponentChild => (
  <Confirm
    words={words}
    emblem={emblemAt(joined.assignment.code, seat)}
    onYes={() => {
      door.app.audio.play('lumi-hello');
      door.app.partner = null;
      void takeSeat(door.app, joined, seat).then((child) => {
        door.app.childId = child.id;
        door.go(`#/join/${joined.text}/path`);
        onTaken();
      });
    }}
    onNo={() => {
      door.app.audio.play('pop-close');
      onNo();
    }}
  />
);

/** The other emblems: one of them plays along. */
export function partnerPage(door: RoomDoor, words: JoinWords, joined: Joined, me: Child): ComponentChild {
  const { app, go } = door;
  const back = () => go(`#/join/${joined.text}/path`);
  return (
    <SeatPage
      words={words}
      title={words.path.partner}
      lead={words.path.partnerLead}
      seats={seatsOf(door, joined).filter((s) => s.seat !== joinedOf(me)?.seat)}
      onSeat={(seat) => {
        app.audio.play('card-flip');
        void takeSeat(app, joined, seat).then(({ id, emblem }) => {
          app.partner = { id, emblem };
          back();
        });
      }}
      onBack={back}
    />
  );
}

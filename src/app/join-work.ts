// What joining and handing in do to the store and the device: taking a seat, making the pictures, file and codes. Knows no screen.
import { loadLevel } from '../content/catalogue';
import type { HandIn } from '../core/classroom/classroom';
import { emblemAt } from '../core/classroom/emblems';
import { spokenCode } from '../core/classroom/spoken';
import type { Child, Emblem } from '../core/progress/progress';
import { childrenOfClass, handInOf, type Joined, summariesOf } from '../session/path';
import { handInFile, qrParts } from '../storage/hand-in';
import { qrMatrix } from '../storage/qr';
import type { App } from './context';
import { saveText, today } from './files';

/** The child on a seat of this class: the one found again on this device, or a new one. */
export async function takeSeat({ device }: App, { text, assignment }: Joined, seat: number): Promise<Child> {
  const found = childrenOfClass(device.progress(), assignment.code).get(seat);
  const child = found ?? (await device.addChild(emblemAt(assignment.code, seat)));
  if (child.place?.assignment !== text)
    await device.keepFacts(child.id, { place: { assignment: text, seat, tick: (child.place?.tick ?? 0) + 1 } });
  return device.child(child.id) ?? child;
}

export interface Made {
  readonly parts: readonly (readonly (readonly boolean[])[])[];
  readonly spoken: readonly { readonly level: string; readonly code: string }[];
}

/** The pictures and the codes of a hand-in. */
export async function makeHandIn(handIn: HandIn): Promise<Made> {
  const played = [...new Set(handIn.attempts.filter((a) => a.kind === 'play').map((a) => a.level))];
  const read = await Promise.all(played.map(loadLevel));
  const known = read.flatMap((r) => (r.ok ? [r.value] : []));
  return {
    parts: await Promise.all(qrParts(handIn).map(qrMatrix)),
    spoken: summariesOf(known, handIn.code, handIn.seat, handIn.attempts).map((s) => ({ level: s.level, code: spokenCode(s) })),
  };
}

const nameOf = (emblem: Emblem): string => `lantern-isles_${emblem.colour}-${emblem.animal}_${today()}.lantern.json`;

/** The hand-in as a file the system's sheet takes, or null where there is no such sheet. Some systems share plain text only. */
function shareable(child: Child, text: string): File | null {
  const files = [
    new File([text], nameOf(child.emblem), { type: 'application/json' }),
    new File([text], `${nameOf(child.emblem)}.txt`, { type: 'text/plain' }),
  ];
  return files.find((file) => navigator.canShare?.({ files: [file] })) ?? null;
}

const textOf = (child: Child, code: number, seat: number): string => handInFile(handInOf(code, seat, child));

export const canShare = (child: Child, code: number, seat: number): boolean => shareable(child, textOf(child, code, seat)) !== null;

/** Opens the system's sheet; true when the file was handed to it. */
export async function shareHandIn(child: Child, code: number, seat: number): Promise<boolean> {
  const file = shareable(child, textOf(child, code, seat));
  if (!file) return false;
  // A sheet that was closed again is no trouble.
  return navigator.share({ files: [file] }).then(
    () => true,
    () => false,
  );
}

export const saveHandIn = (child: Child, code: number, seat: number): void => saveText(textOf(child, code, seat), nameOf(child.emblem));

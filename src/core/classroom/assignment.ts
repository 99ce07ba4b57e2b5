// An assignment as the text of a join link, and back. Everything in it is from a closed list: nobody can put words before a child. Pure.
import { no, ok, type Result } from '../result';
import type { Assignment, CheckPart } from './classroom';
import { MAX_SEATS } from './emblems';
import { type JoinProblem, LEVEL_NUMBERS, NOTE_IDS } from './lessons';

const FORMAT = 1;
const CHECKS: readonly CheckPart[] = ['none', 'before', 'after'];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MAX_TEXT = 400;

function toText(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < letters; k++) out += ALPHABET[(three >> (18 - 6 * k)) & 63] ?? '';
  }
  return out;
}

function toBytes(text: string): number[] | null {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.push((held >> bits) & 255);
  }
  return out;
}

/** CRC-16/CCITT: finds a link that was cut or mistyped. */
function crc16(bytes: readonly number[]): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let k = 0; k < 8; k++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}

/** The text that follows `#/join/`: letters, digits, `-` and `_` only. Fails on a level or note that is on no list: a mistake of ours. */
export function joinText(assignment: Assignment): string {
  const levels = assignment.levels.map((id) => LEVEL_NUMBERS.indexOf(id));
  const note = assignment.note === null ? 0 : (NOTE_IDS as readonly string[]).indexOf(assignment.note) + 1;
  if (levels.includes(-1)) throw new Error(`A level of ${assignment.levels.join(', ')} has no number.`);
  if (assignment.note !== null && note === 0) throw new Error(`The note ${assignment.note} is on no list.`);
  const flags =
    (assignment.band === 'B' ? 1 : 0) |
    (assignment.language === 'zh' ? 2 : 0) |
    (assignment.device === 'shared' ? 4 : 0) |
    (CHECKS.indexOf(assignment.check) << 3);
  const body = [FORMAT, assignment.code >> 8, assignment.code & 255, assignment.seats, flags, note, levels.length, ...levels];
  const sum = crc16(body);
  return toText([...body, sum >> 8, sum & 255]);
}

/** Reads the text of a join link; whatever it is not, it says why. */
export function readJoin(text: string): Result<Assignment, JoinProblem> {
  if (text.length > MAX_TEXT || text.length < 10) return no('not-a-code');
  const bytes = toBytes(text);
  if (!bytes) return no('not-a-code');
  const [body, sum] = [bytes.slice(0, -2), bytes.slice(-2)];
  if (crc16(body) !== (((sum[0] ?? 0) << 8) | (sum[1] ?? 0)) || toText(bytes) !== text) return no('mistyped');
  const [format = 0, high = 0, low = 0, seats = 0, flags = 0, noteNumber = 0, count = 0, ...numbers] = body;
  if (numbers.length !== count) return no('mistyped');
  if (format > FORMAT) return no('too-new');
  const code = (high << 8) | low;
  const check = CHECKS[flags >> 3];
  const levels = numbers.map((n) => LEVEL_NUMBERS[n]);
  const note = noteNumber === 0 ? null : NOTE_IDS[noteNumber - 1];
  if (format < 1 || code < 1 || code > 0x7fff || seats < 1 || seats > MAX_SEATS) return no('not-a-code');
  if (check === undefined || note === undefined || levels.length > LEVEL_NUMBERS.length) return no('too-new');
  const known = levels.flatMap((id) => (id === undefined ? [] : [id]));
  if (known.length !== levels.length) return no('too-new');
  return ok({
    code,
    seats,
    band: flags & 1 ? 'B' : 'A',
    language: flags & 2 ? 'zh' : 'en',
    levels: known,
    check,
    note,
    device: flags & 4 ? 'shared' : 'own',
  });
}

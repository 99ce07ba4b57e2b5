// The room of joining a class: from link, code or picture to an emblem, along the path, to handing in. Wires; draws nothing itself.
import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { LEVEL_IDS } from '../content/catalogue';
import type { Child } from '../core/progress/progress';
import { language } from '../i18n/i18n';
import { childrenOfClass, type Joined, joinedOf, readInvite } from '../session/path';
import { CodePage, type CodeProblem } from '../views/join/code-page';
import { LinkProblem } from '../views/join/hand-in';
import { changeSettings, query } from './context';
import { confirmPage, partnerPage, seatPage } from './join-seats';
import { readWords, type Words } from './join-texts';
import { takeSeat } from './join-work';
import { endPage, handInPage, pathPage, type Walk } from './join-walk';
import { qrInPicture, readCode } from './qr-pictures';
import type { Room, RoomDoor } from './room-door';
import type { RoomRoute } from './routes';
import { tell } from './trouble';

/** A lesson without anything this game has is none. */
const isEmpty = ({ assignment }: Joined): boolean => assignment.check === 'none' && !assignment.levels.some((id) => LEVEL_IDS.includes(id));

class JoinRoom implements Room {
  private turn = 0;
  private words: Words | null = null;
  private spoken = '';
  private stops: readonly (() => void)[] = [];
  private asked: number | null = null;
  private problem: CodeProblem | null = null;
  private picture: 'reading' | 'no-code' | null = null;

  constructor(
    private readonly door: RoomDoor,
    private route: RoomRoute,
  ) {
    const { app } = door;
    if (!app.saving) app.childId = null;
    app.saving = true;
    app.store = app.device;
  }

  async open(): Promise<void> {
    await this.followLanguage();
    await this.draw();
    this.stops = [
      this.door.app.device.subscribe(this.again),
      effect(() => {
        void language.value;
        this.again();
      }),
    ];
  }

  show(route: RoomRoute): void {
    this.route = route;
    this.asked = null;
    this.problem = null;
    this.picture = null;
    this.again();
  }

  close(): void {
    this.turn++;
    for (const stop of this.stops) stop();
    render(null, this.door.host);
  }

  private readonly again = (): void => void this.draw().catch(() => tell('load'));

  /** A device that never chose a language takes the class's. */
  private async followLanguage(): Promise<void> {
    const { app } = this.door;
    const read = readInvite(this.route.path[0] ?? '', language.value);
    if (!read.ok || query.has('lang') || app.device.knowsSettings() || read.value.assignment.language === language.value) return;
    await changeSettings(app, { ...app.device.settings(), language: read.value.assignment.language });
  }

  /** The child who plays, or on its own device the only one of this class. */
  private me({ assignment }: Joined): Child | null {
    const { app } = this.door;
    const now = app.childId ? app.device.child(app.childId) : null;
    if (now && joinedOf(now)?.assignment.code === assignment.code) return now;
    const here = [...childrenOfClass(app.device.progress(), assignment.code).values()];
    return assignment.device === 'own' && here.length === 1 ? (here[0] ?? null) : null;
  }

  private async draw(): Promise<void> {
    const mine = ++this.turn;
    const spoken = language.value;
    const words = this.words && this.spoken === spoken ? this.words : await readWords();
    if (mine !== this.turn) return;
    this.words = words;
    this.spoken = spoken;
    const page = await this.page(words);
    if (mine === this.turn && page) render(page, this.door.host);
  }

  private async page(words: Words): Promise<ComponentChild> {
    const { app } = this.door;
    const [first] = this.route.path;
    const now = joinedOf(app.childId ? app.device.child(app.childId) : null);
    if (first === undefined && now) return this.goTo(now);
    if (first === undefined || first === 'code') return this.code(words);
    const read = readInvite(first, language.value);
    if (!read.ok || isEmpty(read.value)) {
      const why = read.ok ? 'no-levels' : read.reason;
      return (
        <LinkProblem
          words={words.join}
          text={words.join.code.problem[why]}
          onType={() => this.door.go('#/join/code')}
          onBack={() => this.door.go('#/')}
        />
      );
    }
    return read.value.text === first ? this.inClass(words, read.value) : this.goTo(read.value);
  }

  private goTo({ text }: Joined): null {
    location.replace(`#/join/${text}`);
    return null;
  }

  private async inClass(words: Words, joined: Joined): Promise<ComponentChild> {
    const [, second = ''] = this.route.path;
    const me = second === 'seat' ? null : this.me(joined);
    const card = Number(/^s(\d{1,2})$/.exec(second)?.[1] ?? 0);
    if (!me || (card > 0 && joinedOf(me)?.seat !== card)) return this.seat(words, joined, card);
    const child = me.place?.assignment === joined.text ? me : await takeSeat(this.door.app, joined, joinedOf(me)?.seat ?? 0);
    this.door.app.childId = child.id;
    if (second === 'pair') return partnerPage(this.door, words.join, joined, child);
    const walk: Walk = { door: this.door, words, joined, child, seat: joinedOf(child)?.seat ?? 0, again: this.again };
    if (second === 'hand-in') return handInPage(walk);
    return second === 'end' ? endPage(walk) : pathPage(walk);
  }

  private async tryCode(text: string): Promise<void> {
    const { app, go } = this.door;
    const read = readInvite(text, language.value);
    this.picture = null;
    this.problem = read.ok ? (isEmpty(read.value) ? 'no-levels' : null) : read.reason;
    app.audio.play(this.problem ? 'bump' : 'good');
    // A seat card leads straight to its emblem.
    const card = /#\/join\/[\w-]+(\/s\d{1,2})$/.exec(text)?.[1] ?? '';
    if (read.ok && !this.problem) go(`#/join/${read.value.text}${card}`);
    else this.again();
  }

  private async tryPicture(file: File): Promise<void> {
    this.problem = null;
    this.picture = 'reading';
    this.again();
    const text = await qrInPicture(file).catch(() => null);
    this.picture = text === null ? 'no-code' : null;
    if (text === null) {
      this.door.app.audio.play('bump');
      this.again();
    } else await this.tryCode(text);
  }

  private code({ join }: Words): ComponentChild {
    const { app, go } = this.door;
    return (
      <CodePage
        words={join}
        problem={this.problem}
        picture={this.picture}
        readQr={readCode}
        onLetter={() => {
          app.audio.play('tap');
          if (!this.problem && !this.picture) return;
          this.problem = null;
          this.picture = null;
          this.again();
        }}
        onCode={(text) => void this.tryCode(text)}
        onPicture={(file) => void this.tryPicture(file)}
        onBack={() => go('#/')}
      />
    );
  }

  private seat(words: Words, joined: Joined, card: number): ComponentChild {
    const asked = this.asked ?? (card <= joined.assignment.seats ? card : 0);
    const ask = (seat: number) => {
      this.asked = seat;
      this.again();
    };
    if (asked < 1) return seatPage(this.door, words.join, joined, ask);
    return confirmPage(this.door, words.join, joined, { seat: asked, onTaken: this.again, onNo: () => ask(0) });
  }
}

/** Opens `#/join`, `#/join/code`, or `#/join/<link>` with what follows it: s<seat>, seat, path, pair, hand-in, end. */
export async function openJoin(door: RoomDoor, route: RoomRoute): Promise<Room> {
  const room = new JoinRoom(door, route);
  await room.open();
  return room;
}

// The room of the family: reads what a child met, keeps missions both have ticked, sets the break. Wires; draws nothing itself.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { LEVEL_IDS, loadLevel } from '../content/catalogue';
import type { Child } from '../core/progress/progress';
import { language, loadLevelWords, loadWords } from '../i18n/i18n';
import type { Stars } from '../core/scoring/stars';
import { type Met, metOn, missionMark, talkPoints } from '../session/met';
import { type Standing, standingOf } from '../session/standing';
import { announce } from '../views/announce';
import { Agreement } from '../views/family/agreement';
import { Family } from '../views/family/family';
import type { FamilyWords, MissionWords } from '../views/family/family-words';
import { type CueWords, nameOf, pictureOf } from '../views/trickdex';
import { changeSettings, dialog, settings } from './context';
import { today } from './files';
import type { Room, RoomDoor } from './room-door';
import type { RoomRoute } from './routes';
import { tell } from './trouble';

interface LevelWords {
  readonly title: string;
  readonly home: readonly string[];
}
interface Words {
  readonly family: FamilyWords;
  readonly missions: MissionWords;
  readonly cues: CueWords;
  readonly levels: ReadonlyMap<string, LevelWords>;
}

async function readWords(): Promise<Words> {
  const [family, missions, cues, levels] = await Promise.all([
    loadWords<FamilyWords>('family'),
    loadWords<MissionWords>('missions'),
    loadWords<CueWords>('cues'),
    Promise.all(LEVEL_IDS.map((id) => loadLevelWords<LevelWords>(id))),
  ]);
  return { family, missions, cues, levels: new Map(levels.map((words, i) => [LEVEL_IDS[i] ?? '', words])) };
}

/** Only levels the child has played are fetched. */
async function playedBy(child: Child | null): Promise<{ readonly met: Met; readonly standing: Standing }> {
  const attempts = [...(child?.attempts.values() ?? [])];
  const played = new Set(attempts.map((a) => a.level));
  const read = await Promise.all(LEVEL_IDS.filter((id) => played.has(id)).map(loadLevel));
  const known = read.flatMap((r) => (r.ok ? [r.value] : []));
  return { met: metOn(known, attempts), standing: standingOf(known, attempts) };
}
type Played = Awaited<ReturnType<typeof playedBy>>;
const DARK: Stars = { see: false, decide: false, explain: false, count: 0 };

class FamilyRoom implements Room {
  private words: Words | null = null;
  private spoken = '';
  private childId: string | null;
  private turn = 0;
  private stops: readonly (() => void)[] = [];

  constructor(
    private readonly door: RoomDoor,
    private route: RoomRoute,
  ) {
    const { app } = door;
    if (!app.saving) app.childId = null;
    app.saving = true;
    app.store = app.device;
    this.childId = app.childId;
  }

  /** Draws it, and from then on follows the store, the settings and the language. */
  async open(): Promise<void> {
    await this.draw();
    const again = () => void this.draw().catch(() => tell('load'));
    this.stops = [
      this.door.app.device.subscribe(again),
      effect(() => {
        void settings.value;
        void language.value;
        again();
      }),
    ];
  }

  show(route: RoomRoute): void {
    this.route = route;
    void this.draw().catch(() => tell('load'));
  }

  close(): void {
    this.turn++;
    for (const stop of this.stops) stop();
    render(null, this.door.host);
  }

  private child(): Child | null {
    const { device } = this.door.app;
    const all = [...device.progress().children.values()];
    return (this.childId ? device.child(this.childId) : null) ?? all[0] ?? null;
  }

  private play(how: 'alone' | 'together'): void {
    const { app, go, play } = this.door;
    const child = this.child();
    app.audio.play('lumi-hello');
    if (!child) {
      go('#/');
      return;
    }
    app.partner = how === 'together' ? 'grown-up' : null;
    play(child.id, '#/isles');
  }

  private async keepMission(child: Child, level: string): Promise<void> {
    const { app } = this.door;
    app.audio.play('celebrate');
    const saved = await app.device.keepFacts(child.id, { marks: [...(child.marks ?? []), missionMark(level)] });
    const words = this.words?.family.mission;
    if (words) announce(saved === 'saved' ? words.done : words.notSaved);
  }

  private async draw(): Promise<void> {
    const mine = ++this.turn;
    const spoken = language.value;
    const child = this.child();
    const [words, played] = await Promise.all([this.words && this.spoken === spoken ? this.words : readWords(), playedBy(child)]);
    if (mine !== this.turn) return;
    this.words = words;
    this.spoken = spoken;
    render(this.route.path[0] === 'agreement' ? this.agreement(words) : this.page(words, child, played), this.door.host);
  }

  private agreement({ family, missions }: Words) {
    const { app, go } = this.door;
    return (
      <Agreement
        words={family.agreement}
        agreement={missions.agreement}
        onTick={(on) => app.audio.play(on ? 'stamp' : 'tap')}
        onPrint={() => {
          app.audio.play('page');
          window.print();
        }}
        onBack={() => go('#/family')}
      />
    );
  }

  private page({ family, missions, cues, levels }: Words, child: Child | null, { met, standing }: Played) {
    const { app, go } = this.door;
    const done = new Set(child?.marks ?? []);
    return (
      <Family
        words={family}
        agreement={missions.agreement}
        children_={[...app.device.progress().children.values()]}
        child={child}
        met={{
          today: met.day === today(),
          levels: met.levels.map((id) => ({ id, title: levels.get(id)?.title ?? '', stars: standing.levels.get(id)?.best ?? DARK })),
          named: met.named.map((cue) => ({ picture: pictureOf(cue), name: nameOf(cues, cue) })),
          talk: talkPoints(met.levels, (id) => levels.get(id)?.home ?? []),
        }}
        missions={LEVEL_IDS.flatMap((level) => {
          const mission = missions.missions[level];
          return mission ? [{ ...mission, level, done: done.has(missionMark(level)) }] : [];
        })}
        breakMinutes={settings.value.breakMinutes}
        onChild={(id) => {
          this.childId = id;
          app.audio.play('hop');
          void this.draw();
        }}
        onPlay={(how) => this.play(how)}
        onTick={(on) => app.audio.play(on ? 'stamp' : 'tap')}
        onMission={(level) => void (child && this.keepMission(child, level))}
        onAgreement={() => go('#/family/agreement')}
        onBreak={(breakMinutes) => {
          app.audio.play('tap');
          void changeSettings(app, { ...settings.value, breakMinutes });
        }}
        onData={() => {
          dialog.value = 'privacy';
        }}
        onBack={() => go('#/')}
      />
    );
  }
}

/** Opens the family's page, or its agreement at `#/family/agreement`. */
export async function openFamily(door: RoomDoor, route: RoomRoute): Promise<Room> {
  const room = new FamilyRoom(door, route);
  await room.open();
  return room;
}

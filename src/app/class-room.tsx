// The teacher's room at #/class: which page of which class stands, the curtain before it, files dropped anywhere. Wires; the views draw.
import { effect, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClassFacts, Classroom } from '../core/classroom/classroom';
import { language } from '../i18n/i18n';
import { sayAndShow } from '../views/announce';
import { forgetUndo } from '../views/undo';
import { Classes } from '../views/teacher/classes';
import { Curtain } from '../views/teacher/curtain';
import { Due } from '../views/teacher/due';
import { addressOf, Frame, type Place, PLACES } from '../views/teacher/frame';
import { ClassPreview } from '../views/teacher/preview';
import type { Step } from '../views/teacher/today';
import { say, sayAny } from '../views/teacher/words';
import { type Desk, openDesk } from './class-desk';
import type { Saved } from '../storage/journal';
import { dayAfter, loadKit } from './class-kit';
import { BoardPage, deleteClass, KeepPage, PlansPage, PrintPage } from './class-pages';
import { ReadingPage } from './class-read';
import { handedIn } from './class-seats';
import { TodayPage } from './class-today';
import { TogetherPage } from './class-together';
import { settings } from './context';
import { today } from './files';
import type { Room, RoomDoor } from './room-door';
import type { RoomRoute } from './routes';
import { tell } from './trouble';

const LATER = 30;

interface RoomProps {
  readonly desk: Desk;
  readonly path: readonly string[];
  readonly door: RoomDoor;
}

function ListPage({ desk, door }: Pick<RoomProps, 'desk' | 'door'>) {
  desk.follow();
  const [making, setMaking] = useState(false);
  const [busy, setBusy] = useState(false);
  const enter = async (fresh: Promise<ClassFacts>) => {
    setBusy(true);
    try {
      door.go(addressOf(await fresh, 'today'));
    } catch {
      tell('load');
      setBusy(false);
    }
  };
  return (
    <Classes
      classes={desk.store.classes().map((room) => ({ facts: room.facts, handedIn: handedIn(room) }))}
      language={settings.value.language}
      making={making}
      busy={busy}
      onMaking={setMaking}
      onMake={(facts) => void enter(desk.make(facts))}
      onDemo={() => void enter(desk.makeDemo(settings.value.language))}
      onRemoveDemo={(id) => {
        const room = desk.store.get(id);
        if (room) void deleteClass(desk, room, door.go);
      }}
      onFile={(file) => void desk.readFile(file).then((reason) => reason && sayAndShow(sayAny(`collect.reason.${reason}`)))}
      onStart={() => door.go('#/')}
    />
  );
}

/** Files dropped anywhere on the page of a class. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (e: DragEvent) => e.dataTransfer?.types.includes('Files') ?? false;
    const drag = (e: DragEvent) => {
      if (!hasFiles(e)) return;
      e.preventDefault();
      setOver(true);
    };
    const leave = (e: DragEvent) => {
      if (e.relatedTarget === null) setOver(false);
    };
    const drop = (e: DragEvent) => {
      if (!hasFiles(e)) return;
      e.preventDefault();
      setOver(false);
      onFiles([...(e.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return over;
}

const steps = new Map<string, ReturnType<typeof signal<Step>>>();
function stepOf(room: Classroom): ReturnType<typeof signal<Step>> {
  const known = steps.get(room.facts.id) ?? signal<Step>('before');
  steps.set(room.facts.id, known);
  return known;
}

/** The page of a class by its name, and its title. */
function pageOf(
  at: Place,
  props: { readonly desk: Desk; readonly room: Classroom; readonly rest: readonly string[]; go(to: string): void },
) {
  const step = stepOf(props.room);
  if (at === 'results') return { title: say('frame.results'), page: <ReadingPage {...props} usual="grid" /> };
  if (at === 'talk') return { title: say('frame.talk'), page: <ReadingPage {...props} rest={['talk']} usual="talk" /> };
  if (at === 'lessons') return { title: say('plans.title'), page: <PlansPage {...props} /> };
  if (at === 'print') return { title: say('print.title'), page: <PrintPage {...props} /> };
  if (at === 'keep') return { title: say('keep.title'), page: <KeepPage {...props} /> };
  const open = (next: Step) => {
    step.value = next;
  };
  return { title: say('today.title'), page: <TodayPage {...props} step={step.value ?? 'before'} onOpen={open} /> };
}

function DueDialog({ desk, room, door }: Pick<RoomProps, 'desk' | 'door'> & { readonly room: Classroom }) {
  const { facts, until } = room;
  if (until.day > today()) return null;
  return (
    <Due
      until={until.day}
      onSave={() => void desk.saveToFile(facts)}
      onDelete={() => void deleteClass(desk, room, door.go)}
      onLater={() => desk.watch(desk.store.keepUntil(facts.id, dayAfter(today(), LATER)))}
    />
  );
}

function ClassPage({ desk, path, door, room }: RoomProps & { readonly room: Classroom }) {
  desk.follow();
  const { facts } = room;
  const [, name = 'today', ...rest] = path;
  const at = PLACES.find((p) => p === name) ?? 'today';
  const intake = desk.intake(facts.id);
  const over = useDrop((files) => {
    stepOf(room).value = 'during';
    if (at !== 'today') door.go(`#/class/${facts.id}/today`);
    void intake.files(files);
  });
  useEffect(() => desk.lookHere(facts.id), [facts.id]);
  const props = { desk, room, rest, go: door.go };
  if (name === 'board' && desk.onBoard(facts.id)) return <BoardPage {...props} />;
  if (name === 'together' && rest[0]) return <TogetherPage {...props} level={rest[0]} />;
  const { title, page } = pageOf(at, props);
  return (
    <>
      <Frame
        facts={facts}
        at={at}
        title={title}
        saved={desk.store.lastFile(facts.id)?.day ?? null}
        today={today()}
        trouble={desk.store.mode === 'read-only' ? 'newer' : desk.notSaved.value ? 'notKept' : null}
        dropping={over}
        onSave={() => sayAndShow(say('keep.saved', { name: desk.saveToFile(facts) }))}
        onLock={desk.hasPin ? () => desk.hide() : undefined}
      >
        {page}
      </Frame>
      <DueDialog desk={desk} room={room} door={door} />
    </>
  );
}

function takeIn(desk: Desk, saved: Promise<Saved>): void {
  desk.preview.value = null;
  desk.watch(saved);
  sayAndShow(say('preview.done'));
}

function Pages(props: RoomProps): ComponentChildren {
  const { desk, path, door } = props;
  desk.follow();
  void language.value;
  const room = desk.store.get(path[0] ?? '');
  const preview = desk.preview.value;
  if (desk.closed.value)
    return (
      <Curtain wait={desk.wait} onTry={(pin) => desk.tryPin(pin)} onFile={(file) => desk.openByFile(file)} onStart={() => door.go('#/')} />
    );
  return (
    <>
      {room ? <ClassPage key={room.facts.id} {...props} room={room} /> : <ListPage desk={desk} door={door} />}
      {preview && (
        <ClassPreview
          fresh={preview.classes}
          adds={preview.newAttempts}
          deleted={preview.deleted}
          onTake={() => takeIn(desk, preview.commit())}
          onRevive={() => {
            forgetUndo();
            takeIn(desk, preview.revive());
          }}
          onLeave={() => {
            desk.preview.value = null;
          }}
        />
      )}
    </>
  );
}

/** Opens the room; it follows its address until it is closed. */
export async function openClassRoom(door: RoomDoor, route: RoomRoute): Promise<Room> {
  const desk = await openDesk(door.app);
  const path = signal(route.path);
  const Root = () => <Pages desk={desk} path={path.value} door={door} />;
  render(<Root />, door.host);
  let lang = language.value;
  const stop = effect(() => {
    if (language.value === lang) return;
    lang = language.value;
    void loadKit().then(
      (kit) => {
        desk.kit = kit;
        desk.repaint();
      },
      () => tell('load'),
    );
  });
  const hide = () => {
    if (document.hidden) desk.hide();
  };
  document.addEventListener('visibilitychange', hide);
  return {
    show(next) {
      path.value = next.path;
    },
    close() {
      document.removeEventListener('visibilitychange', hide);
      stop();
      render(null, door.host);
    },
  };
}

// The room of the Lantern Check: which form, whose it is, what is kept. Wires; draws nothing itself.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { CHECK_FORMS } from '../content/check-forms';
import type { CheckWords } from '../content/check-words';
import { type CheckForm, FORM_IDS } from '../core/check/check';
import { nextForm } from '../core/check/form-order';
import { loadWords } from '../i18n/i18n';
import { CheckView, type CheckSound, type Given, type Kept } from '../views/check/check-view';
import { Who } from '../views/check/who';
import { attemptsOf, freshSeed, keepAttempt, wayOut } from './check-keep';
import { dialog } from './context';
import type { Room, RoomDoor } from './room-door';
import { liveWords } from './room-words';
import type { RoomRoute } from './routes';

const SOUNDS = { choose: 'card-flip', turn: 'page', begin: 'whoosh', done: 'light-on' } as const;

/** The form an address asks for, or the one that is next for the child. */
function formOf({ app }: RoomDoor, { path }: RoomRoute): CheckForm {
  const asked = FORM_IDS.find((id) => path.includes(id.replace('check-', '')));
  const child = app.childId ? app.store.child(app.childId) : null;
  const taker = { emblem: child?.emblem ?? { colour: 'blue', animal: 'panda' }, seat: child?.place?.seat };
  return CHECK_FORMS[asked ?? nextForm(taker, attemptsOf(app))];
}

export async function openCheck(door: RoomDoor, first: RoomRoute): Promise<Room> {
  const { app, host } = door;
  const { words, stop } = await liveWords(() => loadWords<CheckWords>('checks'));
  const form = signal<CheckForm | null>(null);
  const kept = signal<Kept>('saving');
  let route = first;
  let seed = freshSeed();
  const begin = () => {
    seed = freshSeed();
    kept.value = 'saving';
    form.value = formOf(door, route);
  };
  const finish = async (given: Given) => {
    const { id, version } = form.value ?? CHECK_FORMS['check-a'];
    kept.value = await keepAttempt(app, { level: id, version, kind: 'check', seed, given }).catch((): Kept => 'not-saved');
  };
  const sound = (s: CheckSound) => app.audio.play(SOUNDS[s]);
  const children = [...app.device.progress().children.values()];
  if (app.childId || children.length === 0) begin();
  const draw = () =>
    form.value ? (
      <CheckView
        key={`${form.value.id}${seed}`}
        form={form.value}
        words={words.value}
        fleeting={!app.childId || !app.saving}
        kept={kept.value}
        onSound={sound}
        onFinish={(given) => void finish(given)}
        onLeave={() => door.go(wayOut(app, route.path))}
        onTalk={() => {
          dialog.value = 'talk';
        }}
      />
    ) : (
      <Who
        screen="check"
        words={words.value}
        children_={children}
        onLook={begin}
        onChild={(id) => {
          app.childId = id;
          begin();
        }}
      />
    );
  const stopDrawing = effect(() => render(draw(), host));
  return {
    show(next) {
      route = next;
      if (form.value) begin();
    },
    close() {
      stopDrawing();
      stop();
      render(null, host);
    },
  };
}

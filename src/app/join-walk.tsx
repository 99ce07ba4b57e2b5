// A child who has its seat: the path, handing in, and the end of the lesson on a shared device. Wires; draws nothing itself.
import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { LEVEL_IDS } from '../content/catalogue';
import type { Child } from '../core/progress/progress';
import type { Stars } from '../core/scoring/stars';
import { fill } from '../i18n/fill';
import { handInOf, type Joined, joinedOf, nextStep, type PathStep, pathOf } from '../session/path';
import type { Deletion } from '../storage/deletion';
import { emblemName } from '../views/emblem';
import { End, HandIn } from '../views/join/hand-in';
import { PathPage } from '../views/join/path-page';
import { offerUndo } from '../views/undo';
import type { Words } from './join-texts';
import { canShare, type Made, makeHandIn, saveHandIn, shareHandIn } from './join-work';
import { starsOfChild } from './join-stars';
import type { RoomDoor } from './room-door';

export interface Walk {
  readonly door: RoomDoor;
  readonly words: Words;
  readonly joined: Joined;
  readonly child: Child;
  readonly seat: number;
  /** Draws the page once more. */
  again(): void;
}

const DARK: Stars = { see: false, decide: false, explain: false, count: 0 };

/** Steps this game has; a check is walked by each child alone. */
const stepsOf = ({ joined, child, seat }: Walk): PathStep[] =>
  pathOf(joined.assignment, seat, child.attempts.values()).filter((s) => s.kind === 'check' || LEVEL_IDS.includes(s.id));

function takeStep({ door: { app, go, play }, child }: Walk, step: PathStep): void {
  app.audio.play('whoosh');
  if (step.kind === 'level') play(child.id, step.address);
  else go(step.address);
}

export async function pathPage(walk: Walk): Promise<ComponentChild> {
  const { door, words, joined, child } = walk;
  const { app, go } = door;
  const steps = stepsOf(walk);
  const stars = await starsOfChild(child);
  const here = `#/join/${joined.text}`;
  const partner = app.partner === 'grown-up' ? null : app.partner;
  const { note } = joined.assignment;
  return (
    <PathPage
      words={words.join}
      emblem={child.emblem}
      partner={partner?.emblem ?? null}
      steps={steps.map(({ id, kind, state }) => ({
        id,
        kind,
        state,
        title: kind === 'check' ? words.join.path.check : (words.titles.get(id) ?? id),
        stars: stars.get(id) ?? DARK,
      }))}
      next={nextStep(steps)?.id ?? null}
      note={note === null ? null : (words.notes[note] ?? null)}
      canPair={joined.assignment.seats > 1 && steps.some((s) => s.kind === 'level')}
      onStep={(id) => {
        const step = steps.find((s) => s.id === id);
        if (step) takeStep(walk, step);
      }}
      onPair={() => go(`${here}/pair`)}
      onAlone={() => {
        app.partner = null;
        app.audio.play('tap');
        walk.again();
      }}
      onHandIn={() => {
        app.audio.play('pop-open');
        go(`${here}/hand-in`);
      }}
      onIsles={() => door.play(child.id, '#/isles')}
      onOther={() => go(`${here}/seat`)}
      onBack={() => go('#/')}
    />
  );
}

/** Which of a pair hands in, and what was given so far; of this page alone. */
const whose = signal(0);
const given = signal<'saved' | 'shared' | null>(null);
let made: { readonly key: string; readonly what: Made } | null = null;

async function madeFor(child: Child, code: number, seat: number): Promise<Made> {
  const key = `${child.id}:${code}:${seat}:${[...child.attempts.keys()].join()}`;
  if (made?.key !== key) made = { key, what: await makeHandIn(handInOf(code, seat, child)) };
  return made.what;
}

const partnerOf = ({ door: { app } }: Walk): Child | null =>
  app.partner && app.partner !== 'grown-up' ? app.device.child(app.partner.id) : null;

export async function handInPage(walk: Walk): Promise<ComponentChild> {
  const { door, words, joined } = walk;
  const { app, go } = door;
  const partner = partnerOf(walk);
  const pair = partner ? [walk.child, partner] : [walk.child];
  const child = pair[whose.peek()] ?? walk.child;
  const { code } = joined.assignment;
  const seat = joinedOf(child)?.seat ?? walk.seat;
  const what = await madeFor(child, code, seat);
  const here = `#/join/${joined.text}`;
  const leave = (to: string) => {
    whose.value = 0;
    given.value = null;
    go(to);
  };
  const done = (how: 'saved' | 'shared') => {
    given.value = how;
    app.audio.play('stamp');
    walk.again();
  };
  return (
    <HandIn
      words={words.join}
      emblem={child.emblem}
      pair={pair.map((c) => c.emblem)}
      parts={what.parts}
      spoken={what.spoken.map((s) => ({ ...s, title: words.titles.get(s.level) ?? s.level }))}
      canShare={canShare(child, code, seat)}
      given={given.peek()}
      onWhose={(n) => {
        whose.value = n;
        given.value = null;
        app.audio.play('hop');
        walk.again();
      }}
      onTurn={() => app.audio.play('page')}
      onSave={() => {
        saveHandIn(child, code, seat);
        done('saved');
      }}
      onShare={() => void shareHandIn(child, code, seat).then((shared) => shared && done('shared'))}
      onDone={() => {
        app.audio.play('celebrate');
        leave(joined.assignment.device === 'shared' ? `${here}/end` : `${here}/path`);
      }}
      onBack={() => leave(`${here}/path`)}
    />
  );
}

/** Clears the work of the child, and of its partner, from this device; half a minute to take it back. */
async function clear(walk: Walk): Promise<void> {
  const { door, words, joined, child } = walk;
  const partner = partnerOf(walk);
  const all = partner ? [child, partner] : [child];
  const deletions: Deletion[] = [];
  for (const one of all) deletions.push(await door.app.device.deleteChild(one.id));
  door.app.childId = null;
  door.app.partner = null;
  door.go(`#/join/${joined.text}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const name = all.map((c) => emblemName(c.emblem)).join(' · ');
  const { cleared, notCleared } = words.join.end;
  offerUndo(deletions.every((d) => d.saved === 'saved') ? fill(cleared, { name }) : notCleared, async () => {
    for (const d of deletions) if ((await d.undo()) !== 'saved') throw new Error('The way back was not saved.');
  });
}

export function endPage(walk: Walk): ComponentChild {
  const { door, words, joined, child } = walk;
  return (
    <End
      words={words.join}
      emblem={child.emblem}
      onNext={() => {
        door.app.audio.play('hop');
        door.app.childId = null;
        door.app.partner = null;
        door.go(`#/join/${joined.text}`);
      }}
      onClear={() => clear(walk)}
      onBack={() => door.go(`#/join/${joined.text}/path`)}
    />
  );
}

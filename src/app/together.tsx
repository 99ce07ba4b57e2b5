// A whole class plays one level on a projector: the real scene, with a vote in place of one child's hand. What comes of it is the class's own.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '../core/progress/attempt';
import { loadLevel } from '../content/catalogue';
import { loadLevelWords, loadWords, tAny } from '../i18n/i18n';
import type { TellWords } from '../mechanics/shared/panel-context';
import { type Play, startPlay } from '../session/play';
import { VERB_WORDS, voteView } from '../session/vote/registry';
import type { VoteView, VoteWords } from '../session/vote/vote';
import { type Stage, startStage } from '../stage/boot';
import { randomId } from '../storage/store';
import { VoteSheet, type VoteSheetWords } from '../views/teacher/vote-sheet';
import { type App, isCalm, query } from './context';
import { today } from './files';
import { showLevel } from './level-stage';
import { panelHouse } from './panel-house';

interface TogetherWords extends VoteSheetWords {
  readonly done: string;
  readonly kept: string;
  readonly notKept: string;
  readonly back: string;
}

/** What whole-class play needs of the class. */
export interface Together {
  readonly app: App;
  readonly host: HTMLElement;
  readonly level: string;
  /** How often the class has played it before. */
  readonly before: number;
  /** Keeps the class's own attempt (seat 0); true when it is kept. */
  keep(attempt: Attempt): Promise<boolean>;
  leave(): void;
}

interface BarProps {
  readonly play: Play;
  readonly voteWords: VoteWords;
  readonly words: TogetherWords;
}

/** The button that opens the vote, and the vote. The scene's own buttons do the rest. */
function VoteBar({ play, voteWords, words }: BarProps) {
  const [open, setOpen] = useState(false);
  const [, redraw] = useState(0);
  useEffect(() => play.subscribe(() => redraw((n) => n + 1)), [play]);
  const now: VoteView | null = voteView(play, voteWords);
  if (now?.kind !== 'turn') return null;
  const send = (moves: readonly unknown[]) => {
    for (const move of moves) play.send(move);
  };
  return (
    <>
      <div class="vote-bar">
        <button type="button" class="btn sun" data-action="open-vote" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </div>
      {open && (
        <VoteSheet
          key={now.key}
          turn={now}
          words={words}
          onLook={() => send(now.look)}
          onVote={(option, sign) => {
            setOpen(false);
            send(now.signs.find((s) => s.id === sign)?.moves ?? []);
            send(now.options.find((o) => o.id === option)?.moves ?? []);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const attemptOf = (play: Play, before: number): Attempt => ({
  id: randomId(),
  level: play.level.id,
  version: play.level.version,
  kind: 'play',
  nth: before + 1,
  day: today(),
  seed: play.options.seed,
  answers: play.answers(),
});

const Done = ({
  words,
  end,
  kept,
  onBack,
}: {
  readonly words: TogetherWords;
  readonly end: string;
  readonly kept: boolean;
  onBack(): void;
}) => (
  <main class="page" data-screen="together-done" tabIndex={-1}>
    <section class="panel">
      <h1 tabIndex={-1}>{words.done}</h1>
      <p>{end}</p>
      <p class="quiet">{kept ? words.kept : words.notKept}</p>
      <button type="button" class="btn" data-action="back" onClick={onBack}>
        {words.back}
      </button>
    </section>
  </main>
);

/** Big letters for a projector, for as long as the class plays; gives the way back. */
function bigLetters(): () => void {
  const { dataset } = document.documentElement;
  const before = dataset.text;
  dataset.text = '125';
  return () => {
    dataset.text = before ?? '100';
  };
}

interface LevelWords {
  readonly story: { readonly end: string };
}

async function wordsFor(mechanic: string, level: string) {
  const verb = VERB_WORDS[mechanic];
  return Promise.all([
    loadLevelWords<LevelWords>(level),
    loadWords<TellWords>('help'),
    loadWords<TogetherWords>('together'),
    verb ? loadWords<unknown>(verb) : null,
  ]);
}

/** Shows the level for the class; resolves with how to take it away. Fails when the level or its words cannot be had. */
export async function playTogether(room: Together): Promise<() => void> {
  const { app, host } = room;
  const read = await loadLevel(room.level);
  if (!read.ok) throw new Error(`The level ${room.level} cannot be had: ${read.reason}.`);
  const { level, mechanic } = read.value;
  const [own, help, words, verb] = await wordsFor(level.mechanic, room.level);
  const seed = Number(query.get('seed')) || (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1);
  const play = startPlay(level, mechanic, { seed });
  const box = () => document.createElement('div');
  const [stageHost, panelHost, barHost] = [box(), box(), box()];
  document.body.prepend(stageHost);
  host.append(panelHost, barHost);
  const small = bigLetters();
  const stage: Stage = startStage(stageHost, { scenes: {}, motion: isCalm() ? 'reduce' : 'full' });
  let clear: () => void = () => undefined;
  const end = () => {
    clear();
    clear = () => undefined;
    render(null, barHost);
    app.audio.band([]);
  };
  const finished = async () => {
    end();
    app.audio.play('celebrate');
    const kept = await room.keep(attemptOf(play, room.before));
    render(<Done words={words} end={own.story.end} kept={kept} onBack={room.leave} />, panelHost);
    panelHost.querySelector<HTMLElement>('h1')?.focus();
  };
  const house = panelHouse(app, { play, words: own, help, kept: [], met: () => false, leave: room.leave, finished: () => void finished() });
  clear = await showLevel(stage, panelHost, house);
  render(<VoteBar play={play} words={words} voteWords={{ level: own, verb, say: (key) => tAny(key) }} />, barHost);
  return () => {
    end();
    render(null, panelHost);
    small();
    stage.destroy();
    for (const part of [stageHost, panelHost, barHost]) part.remove();
    app.audio.music('none');
  };
}

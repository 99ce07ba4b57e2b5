// The DOM face of windows with cords: the screen, the windows, looking, tools, feedback. Draws the play's state and sends moves; scores nothing.
import '../ropes/panel.css';
import './panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadWords } from '../../i18n/i18n';
import { useFromTop } from '../shared/panel-scroll';
import { StoryCard } from '../shared/panel-story';
import { Telling } from '../shared/panel-telling';
import { PlayTop } from '../shared/panel-top';
import { type CordsHouse, fill } from './panel-context';
import { Desk } from './panel-desk';
import { FeedbackCard } from './panel-feedback';
import { Side } from './panel-side';
import { soundsFor } from './panel-sounds';
import type { Happening } from './rules';
import type { CordsLevel } from './schema';
import { type CordsState, hatched, inFocus, tankOf } from './state';
import type { VerbWords } from './words';

/** The tank's own tune: a harbour accordion, and one player more for each thing in it. */
const TUNE = ['accordion', 'xylophone', 'cello', 'tabla', 'flute', 'violin'] as const;

const storyAt = (level: CordsLevel, state: CordsState): 'open' | 'turn' | null => {
  if (state.twinOf || Object.values(state.panes).some((p) => p.looked.length > 0 && p.encounter === state.order[state.at])) return null;
  if (state.at === 0) return 'open';
  const turn = level.acts[0]?.encounters.length ?? 0;
  return state.at === turn ? 'turn' : null;
};

const progressOf = (verb: VerbWords, { at, order }: CordsState): string =>
  fill(verb.say.progress, { n: Math.min(at + 1, order.length), all: order.length });

function Panel({ house, verb }: { readonly house: CordsHouse; readonly verb: VerbWords }) {
  const level = house.play.level as CordsLevel;
  const [state, setState] = useState(house.play.state() as CordsState);
  const [nudge, setNudge] = useState(0);
  const [storyRead, setStoryRead] = useState(-1);
  const [turned, setTurned] = useState(false);
  useEffect(
    () =>
      house.play.subscribe((now, happenings) => {
        const next = now as CordsState;
        setState(next);
        for (const h of happenings as readonly Happening[]) {
          for (const sound of soundsFor(level, next, h)) house.sound(sound);
          if (h.kind === 'needs-reason') setNudge((n) => n + 1);
          if (h.kind === 'arrive' || h.kind === 'face' || h.kind === 'rewound') {
            setTurned(false);
            setNudge(0);
          }
          if (h.kind === 'finished') house.finished();
        }
      }),
    [house, level],
  );
  useEffect(() => {
    const things = tankOf(level, state).filter((thing) => thing.here).length;
    house.band(hatched(level, state) ? [] : TUNE.slice(0, 1 + things), 'tune');
  }, [house, level, state]);
  const page = useFromTop<HTMLElement>(state.at, state.focus, state.moment === 'feedback');
  if (state.moment === 'done') return <main class="ropes cords" data-screen="play" data-level={level.id} data-phase="done" />;
  const story = storyAt(level, state);
  const telling = story !== null && storyRead !== state.at;
  const props = { house, verb, level, state, send: house.play.send };
  const { encounter, pane } = inFocus(level, state);
  return (
    <main
      ref={page}
      class="ropes cords"
      data-screen="play"
      data-level={level.id}
      data-encounter={encounter.id}
      data-window={pane.id}
      data-phase={house.play.phase()}
      data-moment={state.moment}
      tabIndex={-1}
    >
      <h1 class="visually-hidden">{house.words.title}</h1>
      <PlayTop house={house} state={state} progress={progressOf(verb, state)} />
      <Desk {...props} waiting={telling} turned={turned} />
      {telling ? (
        <StoryCard house={house} part={story} onRead={() => setStoryRead(state.at)} />
      ) : (
        <>
          <Side {...props} nudge={nudge} turned={turned} onTurn={setTurned} />
          {state.moment === 'telling' && <Telling house={house} state={state} send={house.play.send} />}
          {state.moment === 'feedback' && <FeedbackCard key={`${pane.id}${state.feedback?.choice}`} {...props} />}
        </>
      )}
    </main>
  );
}

/** Fetches the verb's words, and gives back how to draw a play into a host. */
export async function readyPanel(): Promise<(host: HTMLElement, house: CordsHouse) => () => void> {
  const verb = await loadWords<VerbWords>('cords');
  return (host, house) => {
    render(<Panel house={house} verb={verb} />, host);
    return () => render(null, host);
  };
}

// The DOM face of three ropes: story cards, the guest, tags, ropes, feedback. Draws the play's state and sends moves; scores nothing.
import './panel.css';
import './panel-feedback.css';
import './panel-guide.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { INSTRUMENT_OF } from './band';
import { Chat } from './panel-chat';
import type { Nudge, OwnWords, PanelProps, RopesHouse } from './panel-context';
import { FeedbackCard } from './panel-feedback';
import { arriving, soundsFor, type Timed } from './panel-sounds';
import { loadWords } from '../../i18n/i18n';
import type { PanelHouse } from '../shared/panel-context';
import { StoryCard } from '../shared/panel-story';
import { Telling } from '../shared/panel-telling';
import { PlayTop } from '../shared/panel-top';
import { Visit } from './panel-visit';
import type { Happening } from './rules';
import type { RopesLevel } from './schema';
import type { RopesWords } from './words';
import { bandOf, inFocus, keyOf, type RopesState, trickInside } from './state';

const storyAt = (level: RopesLevel, state: RopesState): 'open' | 'turn' | null => {
  if (state.twinOf || Object.values(state.guests).some((g) => g.lit.length > 0 && g.encounter === state.order[state.at])) return null;
  if (state.at === 0) return 'open';
  const starts = level.acts.map((_, i) => level.acts.slice(0, i).reduce((n, a) => n + a.encounters.length, 0));
  const turn = level.acts.length > 1 ? (starts.at(-1) ?? 0) : Math.ceil(state.order.length / 2);
  return state.at === turn ? 'turn' : null;
};

/** Guest and node in focus: where a nudge counts. */
const placeOf = (level: RopesLevel, state: RopesState): string => {
  const { encounter, guest, play } = inFocus(level, state);
  return `${keyOf(encounter.id, guest.id)}/${play.node}`;
};

/** The guest in focus, on the bridge or in a chat, and what lies over it: telling, or what happened. */
function Meeting(props: PanelProps & { readonly nudge: Nudge }) {
  const { level, state } = props;
  const { encounter, guest } = inFocus(level, state);
  return (
    <>
      {guest.answers === 'cards' ? <Chat key={encounter.id + guest.id} {...props} /> : <Visit key={encounter.id} {...props} />}
      {state.moment === 'telling' && <Telling {...props} />}
      {state.moment === 'feedback' && <FeedbackCard key={state.feedback?.choice} {...props} />}
    </>
  );
}

function Panel({ house }: { readonly house: RopesHouse }) {
  const level = house.play.level as RopesLevel;
  const [state, setState] = useState(house.play.state() as RopesState);
  const [nudged, setNudged] = useState({ count: 0, at: '' });
  const [storyRead, setStoryRead] = useState(-1);
  const sound = (list: readonly Timed[]) => {
    for (const [id, after] of list) house.sound(id, { after });
  };
  useEffect(() => {
    const stop = house.play.subscribe((next, happenings) => {
      setState(next as RopesState);
      for (const h of happenings as readonly Happening[]) {
        sound(soundsFor(level, next as RopesState, h));
        if (h.kind === 'needs-reason') setNudged(({ count }) => ({ count: count + 1, at: placeOf(level, next as RopesState) }));
        if (h.kind === 'finished') house.finished();
      }
    });
    return stop;
  }, [house, level]);
  useEffect(() => {
    const here = trickInside(level, state) ? [] : bandOf(level, state).filter((seat) => seat.here);
    house.band(here.map((seat) => INSTRUMENT_OF[seat.player]));
  }, [house, level, state]);
  const send = (move: unknown) => house.play.send(move);
  const story = storyAt(level, state);
  const telling = story !== null && storyRead !== state.at;
  const props = { house, level, state, send };
  if (state.moment === 'done') return <main class="ropes" data-screen="play" data-level={level.id} data-phase="done" />;
  const { encounter, guest, play } = inFocus(level, state);
  const needy = state.moment === 'play' && play.hung.length === 0 && nudged.at === placeOf(level, state);
  return (
    <main
      class="ropes"
      data-screen="play"
      data-level={level.id}
      data-encounter={encounter.id}
      data-guest={guest.id}
      data-phase={house.play.phase()}
      data-place={encounter.place}
      tabIndex={-1}
    >
      <h1 class="visually-hidden">{house.words.title}</h1>
      <PlayTop {...props} />
      {telling ? (
        <StoryCard
          {...props}
          part={story}
          onRead={() => {
            setStoryRead(state.at);
            sound([['card-flip', 0], ...arriving(level, state)]);
          }}
        />
      ) : (
        <Meeting {...props} nudge={{ count: nudged.count, needy }} />
      )}
    </main>
  );
}

/** Fetches the Gate's own words; resolves with how to draw a play into `host`, which returns how to take it away. */
export async function readyPanel(): Promise<(host: HTMLElement, house: PanelHouse<RopesWords>) => () => void> {
  const [own, { trickies }] = await Promise.all([loadWords<OwnWords['own']>('ropes'), loadWords<Pick<OwnWords, 'trickies'>>('cues')]);
  return (host, house) => {
    render(<Panel house={{ ...house, own, trickies }} />, host);
    return () => render(null, host);
  };
}

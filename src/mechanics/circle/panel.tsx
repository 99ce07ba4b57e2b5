// The DOM face of the shrinking circle: story cards, the picture, its parts, the map, the ring. Draws the play's state and sends moves.
import './panel.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { loadWords } from '../../i18n/i18n';
import { Say } from '../../views/say';
import { useFromTop } from '../shared/panel-scroll';
import { LumiLine } from './panel-bits';
import type { CircleHouse, Hand, PanelProps, StudioKey } from './panel-context';
import { FeedbackCard } from './panel-feedback';
import { TownMap } from './panel-map';
import { PartList } from './panel-parts';
import { Print } from './panel-print';
import { soundsFor } from './panel-sounds';
import { EditBar, TakeBar } from './panel-tools';
import { StudioTop } from './panel-top';
import type { Happening } from './rules';
import type { CircleLevel } from './schema';
import { type CircleState, inHand } from './state';

/** The card before this picture, if there is one: at the start, and at the start of the last act. */
function storyAt(level: CircleLevel, state: CircleState): 'open' | 'turn' | null {
  const { play } = inHand(level, state);
  if (state.twinOf || play.looked.length > 0 || play.steps.length > 0) return null;
  if (state.at === 0) return 'open';
  const before = level.acts.slice(0, -1).reduce((n, act) => n + act.pictures.length, 0);
  return level.acts.length > 1 && state.at === before ? 'turn' : null;
}

function StoryCard({ house, part, onRead }: PanelProps & { readonly part: 'open' | 'turn'; onRead(): void }) {
  const text = house.words.story[part];
  return (
    <section class="studio-story" aria-live="polite">
      <img src={artUrl(part === 'open' ? 'lumi-glass' : 'lumi-wow')} alt="" />
      <div class="story-paper">
        {part === 'open' && <h2>{house.words.title}</h2>}
        <p>
          <Say text={text} />
        </p>
        <button type="button" class="btn sun" data-action="begin" onClick={onRead} ref={(el) => el?.focus({ preventScroll: true })}>
          {house.t(part === 'open' ? 'play.begin' : 'play.goOn')}
        </button>
      </div>
    </section>
  );
}

function Desk(props: PanelProps & { readonly nudge: string }) {
  const { house, state, play } = props;
  const [hand, setHand] = useState<Hand>('look');
  const { moment } = state;
  const hint = moment === 'take' ? 'hintTake' : play.looked.length === 0 ? 'hintEdit' : 'hintPost';
  return (
    <div class={`desk ${moment}`}>
      <div class="print-place">
        <Print {...props} hand={hand} />
      </div>
      <aside class="side">
        <TownMap {...props} />
        {moment === 'feedback' ? (
          <FeedbackCard {...props} />
        ) : (
          <>
            <PartList {...props} />
            <LumiLine text={house.say(hint)} />
          </>
        )}
      </aside>
      {moment === 'take' && <TakeBar {...props} />}
      {moment === 'edit' && <EditBar {...props} hand={hand} onHand={setHand} />}
    </div>
  );
}

const NUDGES: Readonly<Partial<Record<Happening['kind'], StudioKey>>> = { 'needs-ring': 'needRing', 'needs-pin': 'needPeg' };

function Panel({ house }: { readonly house: CircleHouse }) {
  const level = house.play.level as CircleLevel;
  const [state, setState] = useState(house.play.state() as CircleState);
  const [nudge, setNudge] = useState<StudioKey | null>(null);
  const [storyRead, setStoryRead] = useState(-1);
  useEffect(
    () =>
      house.play.subscribe((next, happenings) => {
        setState(next as CircleState);
        for (const h of happenings as readonly Happening[]) {
          for (const sound of soundsFor(h)) house.sound(sound);
          setNudge(NUDGES[h.kind] ?? null);
          if (h.kind === 'finished') house.finished();
        }
      }),
    [house],
  );
  const page = useFromTop<HTMLElement>(state.at, state.moment, storyRead);
  if (state.moment === 'done') return <main class="studio" data-screen="play" data-level={level.id} data-phase="done" />;
  const { picture, play } = inHand(level, state);
  const props: PanelProps = { house, level, state, picture, play, send: (move) => house.play.send(move) };
  const story = storyAt(level, state);
  return (
    <main
      ref={page}
      class="studio"
      data-screen="play"
      data-level={level.id}
      data-encounter={picture.id}
      data-phase={house.play.phase()}
      data-moment={state.moment}
      tabIndex={-1}
    >
      <h1 class="visually-hidden">{house.words.title}</h1>
      <StudioTop {...props} />
      {story && storyRead !== state.at ? (
        <StoryCard {...props} part={story} onRead={() => setStoryRead(state.at)} />
      ) : (
        <Desk key={picture.id} {...props} nudge={nudge ? house.say(nudge) : ''} />
      )}
    </main>
  );
}

interface Tree {
  readonly [name: string]: string | Tree;
}

/** Looks a key up in the Studio's own words and fills its places. */
const sayingOf =
  (own: Tree): CircleHouse['say'] =>
  (key, values) => {
    const text = key.split('.').reduce<Tree | string>((at, name) => (typeof at === 'string' ? at : (at[name] ?? '')), own);
    return Object.entries(values ?? {}).reduce((s, [name, value]) => s.replaceAll(`{{${name}}}`, String(value)), String(text));
  };

/** Fetches the Studio's words; resolves with how to draw a play into `host`, which returns how to take it away. */
export async function readyPanel(): Promise<(host: HTMLElement, house: Omit<CircleHouse, 'say'>) => () => void> {
  const say = sayingOf(await loadWords<Tree>('circle'));
  return (host, house) => {
    render(<Panel house={{ ...house, say }} />, host);
    return () => render(null, host);
  };
}

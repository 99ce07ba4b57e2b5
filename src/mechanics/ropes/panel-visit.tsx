// The bridge: one or two guests with their cards, hidden signs around the one in focus, three ropes.
import { useEffect, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { type Size, spotOf, tagPlace, visitLayout } from './layout';
import { signOrder } from './order';
import { Said, SayButton, useVoice } from '../../views/say';
import { LumiSays } from '../shared/panel-bits';
import { RopesRow, ToolBelt } from './panel-choices';
import type { Nudge, PanelProps } from './panel-context';
import { sweep } from './panel-light';
import { SignItem } from './panel-signs';
import { useAside, useFromTop, useWay } from './panel-way';
import type { Guest } from './schema';
import { currentEncounter, inFocus, keyOf, signsHere } from './state';
import { guestWords } from './words';

export const windowSize = (): Size => ({ width: window.innerWidth, height: window.innerHeight });

/** The window's size, followed. */
export function useSize(): Size {
  const [size, setSize] = useState(windowSize());
  useEffect(() => {
    const follow = () => setSize(windowSize());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return size;
}

function GuestCard({ house, level, state, send, guest }: PanelProps & { readonly guest: Guest }) {
  const encounter = currentEncounter(level, state);
  const play = state.guests[keyOf(encounter.id, guest.id)];
  const words = guestWords(house.words, encounter.id, guest.id);
  const lines = guest.nodes[0]?.lines ?? [];
  const voice = useVoice([words.name, ...lines.map((l) => words.lines[l.id] ?? '')]);
  const here = state.focus === guest.id;
  const marked = (line: string) => guest.nodes.some((n) => n.signs.some((s) => s.spot === `line:${line}` && play?.lit.includes(s.id)));
  const several = encounter.guests.length > 1;
  return (
    <article class={`guest-card ${here ? 'here' : ''} ${play?.ended ? 'past' : ''}`} aria-label={words.name}>
      <header>
        <img src={artUrl(`emblems/${guest.avatar}`)} alt="" width="52" height="52" />
        <h2>
          <Said voice={voice} text={words.name} />
        </h2>
      </header>
      <p>
        {lines.map((l) => (
          <span key={l.id} class={marked(l.id) ? 'marked' : ''}>
            <Said voice={voice} text={words.lines[l.id] ?? ''} />{' '}
          </span>
        ))}
      </p>
      <SayButton voice={voice} />
      {several && !here && !play?.ended && (
        <button
          type="button"
          class="btn small"
          data-action="face"
          data-guest={guest.id}
          onClick={() => send({ kind: 'face', guest: guest.id })}
        >
          {house.t('play.face')}
        </button>
      )}
    </article>
  );
}

export function Visit(props: PanelProps & { readonly nudge: Nudge }) {
  const { house, level, state } = props;
  const size = useSize();
  const { encounter, guest, play } = inFocus(level, state);
  const layout = visitLayout(size, encounter.guests.length);
  const feet = layout.guests[encounter.guests.indexOf(guest)] ?? layout.guests[0];
  const words = guestWords(house.words, encounter.id, guest.id);
  const askStep =
    play.node === guest.nodes[0]?.id ? undefined : guest.nodes.flatMap((n) => n.choices).find((c) => c.to === play.node && c.as === 'ask');
  const lead = askStep ? (words.after[askStep.id]?.what ?? '') : (house.words.encounters[encounter.id]?.lead ?? '');
  const signs = signOrder(state.seed, signsHere(guest, play));
  const aside = useAside(props, lead, false);
  const way = useWay(props);
  useFromTop(way, props);
  const voice = useVoice([aside.line]);
  if (!feet) return null;
  return (
    <div
      ref={way}
      class={`visit ${layout.mode} guests-${encounter.guests.length} ${props.nudge.needy ? 'needy' : ''}`}
      style={{
        '--scene': `${layout.sceneHeight}px`,
        '--ropes-left': `${layout.ropesLeft}px`,
        '--cx': `${layout.guests.reduce((n, g) => n + g.x, 0) / layout.guests.length}px`,
      }}
    >
      <div class="dark" {...sweep(house.light)} />
      <div class="guest-cards">
        {encounter.guests.map((g) => (
          <GuestCard key={g.id} {...props} guest={g} />
        ))}
      </div>
      <ul class="signs" aria-label={house.t('play.signs')}>
        {signs.map((sign, i) => (
          <SignItem
            key={sign.id}
            {...props}
            sign={sign}
            index={i}
            spot={spotOf(feet, layout.guestHeight, i)}
            place={layout.mode === 'wide' ? tagPlace(layout, size, i) : undefined}
            width={layout.tagWidth}
          />
        ))}
      </ul>
      <RopesRow {...props} nudge={props.nudge} length={layout.ropeLength} />
      <ToolBelt {...props} onPause={aside.pause} onAsleep={aside.asleep} />
      <LumiSays voice={voice} mood={props.nudge.needy ? 'point' : 'happy'} text={aside.line} />
    </div>
  );
}

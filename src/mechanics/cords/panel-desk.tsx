// The child's screen on the pier: the tank, what cords are tied to, the windows in a pile, and what hatches from a trick.
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { isDanger } from '../../core/level/level';
import { pictureOf } from '../../views/trickdex';
import type { CordsProps } from './panel-context';
import { startCords } from './panel-cords';
import { startTank, type Tank } from './panel-tank';
import { PaneView } from './panel-window';
import { DECOR, type Decor, SOURCES } from './schema';
import { currentEncounter, hatched, inFocus, keyOf, paneOf, tankOf } from './state';

const isDecor = (id: string): id is Decor => (DECOR as readonly string[]).includes(id);

function TankView({ house, verb, level, state, send }: CordsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tank = useRef<Tank | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const made = startTank(canvas.current, house.calm);
    tank.current = made;
    const stop = house.play.subscribe((_state, happenings) => {
      if (happenings.some((h) => h.kind === 'fed')) made.feed();
    });
    return () => {
      stop();
      made.stop();
    };
  }, [house]);
  useEffect(() => {
    const mine = tankOf(level, state);
    const kept = house.kept.filter(isDecor).filter((id) => !mine.some((thing) => thing.decor === id));
    tank.current?.furnish([...kept.map((decor) => ({ decor, here: true })), ...mine]);
  });
  return (
    <div class={`tank ${hatched(level, state) ? 'gloomy' : ''}`}>
      <div class="water" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <button type="button" class="feed" data-action="feed" onClick={() => send({ kind: 'feed' })}>
        {verb.say.feed}
      </button>
    </div>
  );
}

/** The calendar of levels that can turn the month: its leaf flips, and coins run down the cord. Once for each window. */
function Month({ level, state }: CordsProps) {
  if (!level.looks.includes('later')) return null;
  const { pane, play } = inFocus(level, state);
  const turned = play.looked.includes('later');
  const coins = turned && !play.ended ? (pane.coins ?? 0) : 0;
  return (
    <div class={`month ${turned ? 'cranked' : ''}`} key={`${play.encounter}${play.pane}`} aria-hidden="true">
      <img src={artUrl('look-later')} alt="" />
      {Array.from({ length: coins }, (_, n) => (
        <i key={`coin${n + 1}`} style={{ animationDelay: `${0.5 + n * 0.35}s` }} />
      ))}
    </div>
  );
}

/** The trick behind a window, by its first danger cue. */
function trickOf({ level, state }: CordsProps): string {
  const pane = state.feedback ? paneOf(currentEncounter(level, state), state.feedback.pane) : undefined;
  const cue = pane?.signs.find((s) => s.cue && isDanger(s.cue))?.cue;
  return cue ? pictureOf(cue) : '';
}

/** Three more of the same, while the trick stands; after a rewind they are sucked back into it. */
function Brood(props: CordsProps) {
  const out = hatched(props.level, props.state);
  const [back, setBack] = useState(false);
  const trick = useRef('');
  if (out) trick.current = trickOf(props);
  useEffect(() => {
    if (out) {
      setBack(true);
      return;
    }
    const timer = window.setTimeout(() => setBack(false), 700);
    return () => window.clearTimeout(timer);
  }, [out]);
  if (!out && !back) return null;
  return (
    <ul class={`brood ${out ? '' : 'sucked'}`} aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <li key={n} class={`hatch-${n} hue-${((n * 2) % 6) + 1}`}>
          <i />
          <img src={artUrl(trick.current)} alt="" />
        </li>
      ))}
    </ul>
  );
}

/** A trick that was seen through pops out, giggles and shrinks. */
function Seen(props: CordsProps) {
  const { level, state } = props;
  if (state.moment !== 'feedback' || !state.feedback || hatched(level, state)) return null;
  if (paneOf(currentEncounter(level, state), state.feedback.pane).truth !== 'harmful') return null;
  return <img class="seen-trick" src={artUrl(trickOf(props))} alt="" />;
}

export function Desk(props: CordsProps & { readonly waiting: boolean; readonly turned: boolean }) {
  const { house, level, state, waiting, turned } = props;
  const desk = useRef<HTMLElement>(null);
  const cords = useRef<HTMLCanvasElement>(null);
  const encounter = currentEncounter(level, state);
  useEffect(() => (desk.current && cords.current ? startCords(desk.current, cords.current, house.calm) : undefined), [house]);
  const panes = encounter.windows.filter((w) => {
    const play = state.panes[keyOf(encounter.id, w.id)];
    return play && (!play.ended || (state.moment === 'feedback' && state.feedback?.pane === w.id) || state.moment === 'telling');
  });
  return (
    <section class="desk" ref={desk} aria-label={props.verb.say.tank}>
      <div class="stand" aria-hidden="true" />
      <div class="screen">
        <img class="wall" src={artUrl('port-wall')} alt="" />
        <TankView {...props} />
        <Month {...props} />
        <ul class="dock" aria-hidden="true">
          {SOURCES.map((source) => (
            <li key={source} data-source={source}>
              <img src={artUrl(`from-${source}`)} alt="" width="44" height="44" />
            </li>
          ))}
          <li class="duct" data-duct="" />
          <li class="dock-bin" data-bin-drop="">
            <img src={artUrl('act-bin')} alt="" width="48" height="48" />
          </li>
        </ul>
        <div class="cords-drawn" aria-hidden="true">
          <canvas ref={cords} />
        </div>
        {!waiting &&
          panes.map((pane, i) => (
            <PaneView
              key={`${encounter.id}/${pane.id}`}
              {...props}
              pane={pane}
              index={encounter.windows.indexOf(pane) || i}
              turned={turned && state.focus === pane.id}
            />
          ))}
        <Brood {...props} />
        <Seen {...props} />
      </div>
    </section>
  );
}

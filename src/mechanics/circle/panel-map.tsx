// The map of 40 homes: lit for everyone a stranger could still mean. Live, or unrolled once the picture is posted.
import { artUrl } from '../../content/art-url';
import type { PanelProps } from './panel-context';
import { type District, homesLeft } from './layout';
import { homesFor, openClues } from './state';
import { pictureWords } from './words';

const COLUMNS = 8;
const homes = Array.from({ length: 40 }, (_, i) => i);
/** Homes stand in rows, a little out of line. */
const spot = (i: number) => {
  const column = i % COLUMNS;
  const row = Math.floor(i / COLUMNS);
  return { left: `${7 + column * 12 + ((i * 7) % 5) * 0.5}%`, top: `${13 + row * 18.6 + ((i * 11) % 4) * 0.7}%` };
};

/** One clue after the other, and how many homes it leaves. */
function Steps({ house, picture, play }: PanelProps) {
  const clues = openClues(picture, play.shot);
  const words = pictureWords(house.words, picture.id);
  if (clues.length === 0) return <p class="no-clues">{house.say('noClues')}</p>;
  return (
    <ol class="steps" aria-label={house.say('clues')}>
      {clues.map((clue, i) => (
        <li key={clue.id}>
          {words.parts[clue.id]}
          <b>{house.say('left', { n: homesLeft(clues.slice(0, i + 1).map((c) => c.clue as District)).length })}</b>
        </li>
      ))}
    </ol>
  );
}

export function TownMap(props: PanelProps) {
  const { house, level, state, picture, play } = props;
  const open = level.map === 'live' || state.moment === 'feedback';
  if (!open) {
    return (
      <section class="town rolled" aria-label={house.say('map')}>
        <img src={artUrl('ico-map')} alt="" width="52" height="52" />
        <p>{house.say('rolled')}</p>
      </section>
    );
  }
  const left = new Set(homesFor(picture, play.shot));
  return (
    <section class="town" aria-label={house.say('map')}>
      <h2>{house.say('map')}</h2>
      <div class="town-ground" aria-hidden="true">
        <img src={artUrl('studio-map')} alt="" draggable={false} />
        {homes.map((i) => (
          <i key={i} class={left.has(i) ? 'home lit' : 'home'} style={{ ...spot(i), '--i': i }} />
        ))}
      </div>
      <p class="homes" aria-live="polite">
        {house.say('homes', { n: left.size })}
      </p>
      {state.moment === 'feedback' && <Steps {...props} />}
    </section>
  );
}

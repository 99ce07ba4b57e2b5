// The parts of the picture by name, with Look, the tools and the peg: the same things as on the picture, for keys, switches and readers.
import { useEffect, useRef } from 'preact/hooks';
import { SayButton, useVoice } from '../../views/say';
import { partOrder } from './order';
import { Icon } from '../shared/panel-bits';
import type { PanelProps, StudioKey } from './panel-context';
import type { Part } from './schema';
import { inFrame, present } from './state';
import { coverWord, pictureWords } from './words';

type RowProps = PanelProps & { readonly part: Part; readonly name: string };

interface ToolButton {
  readonly move: string;
  readonly label: string;
  readonly icon: string;
  press(): void;
}

/** What can be done to a part just now. */
function toolsFor({ house, level, state, play, picture, send, part }: RowProps): ToolButton[] {
  if (state.moment !== 'edit') return [];
  const tools: ToolButton[] = [];
  const word = coverWord(house, picture);
  const add = (move: string, label: StudioKey, icon: string, press: () => void) =>
    tools.push({ move, label: move === 'blur' && word ? word : house.say(label), icon, press });
  if (play.shot.covers[part.id]) add('uncover', 'takeOff', 'ui-close', () => send({ kind: 'uncover', part: part.id }));
  else if (inFrame(picture, play.shot, part)) {
    for (const [tool, icon] of [
      ['sticker', 'ico-star'],
      ['blur', 'studio-mosaic'],
    ] as const)
      if (level.tools.includes(tool) && (tool === 'blur' || !word))
        add(tool, `use.${tool}`, icon, () => send({ kind: 'cover', part: part.id, tool }));
  }
  if (part.person && level.tools.includes('ask') && !play.shot.asked.includes(part.id))
    add('ask', 'use.ask', 'ico-question', () => send({ kind: 'ask', part: part.id }));
  return tools;
}

function Peg({ house, play, send, part, name }: RowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const pegged = play.shot.pin === part.id;
  // Look has just turned into this button: who pressed it by key goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);
  const label = house.t(pegged ? 'pegged' : 'peg');
  return (
    <button
      ref={button}
      type="button"
      data-cue={part.id}
      aria-pressed={pegged}
      aria-label={`${label}: ${name}`}
      title={label}
      onClick={() => send({ kind: 'pin', part: part.id })}
    >
      <Icon name="studio-peg" />
    </button>
  );
}

function Row(props: RowProps) {
  const { house, play, picture, send, part, state, name } = props;
  const words = pictureWords(house.words, picture.id);
  const looked = play.looked.includes(part.id);
  const here = present(part, play.shot.beat);
  const framed = inFrame(picture, play.shot, part);
  const where = here ? (framed ? (play.shot.covers[part.id] ? 'covered' : '') : 'out') : 'gone';
  const says = play.shot.asked.includes(part.id) ? words.says?.[part.id] : undefined;
  return (
    <li class={`part-row ${where}`}>
      <span class="part-text" aria-live="polite">
        <b>{name}</b>
        {looked && <span>{words.notes[part.id]}</span>}
        {says && <em>{says}</em>}
        {where && <small>{house.say(`${where}`)}</small>}
      </span>
      {!looked && (
        <button
          type="button"
          data-look={part.id}
          aria-disabled={!here}
          aria-label={`${house.say('look')}: ${name}`}
          onClick={() => send({ kind: 'look', part: part.id })}
        >
          {house.say('look')}
        </button>
      )}
      {looked &&
        toolsFor(props).map((tool) => (
          <button
            key={tool.move}
            type="button"
            data-move={tool.move}
            data-part={part.id}
            aria-label={`${tool.label}: ${name}`}
            title={tool.label}
            onClick={tool.press}
          >
            <Icon name={tool.icon} />
          </button>
        ))}
      {looked && state.moment !== 'feedback' && <Peg {...props} />}
    </li>
  );
}

export function PartList(props: PanelProps) {
  const { house, level, picture, play, state } = props;
  const { parts: names, notes } = pictureWords(house.words, picture.id);
  const voice = useVoice(picture.parts.flatMap((p) => (play.looked.includes(p.id) ? [`${names[p.id]}. ${notes[p.id]}`] : [])));
  return (
    <section class="parts" aria-label={house.say('parts')}>
      <h2>
        {house.say('parts')}
        <SayButton voice={voice} beside />
      </h2>
      <ul>
        {partOrder(level, picture, state.seed).map((part) => (
          <Row key={part.id} {...props} part={part} name={names[part.id] ?? ''} />
        ))}
      </ul>
    </section>
  );
}

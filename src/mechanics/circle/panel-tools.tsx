// Under the picture: framings and Wait while taking it; then what the hand does, the audience ring, and Post.
import { Icon } from '../shared/panel-bits';
import type { Hand, PanelProps } from './panel-context';
import { type CircleLevel, type Picture, RINGS } from './schema';
import { coverWord } from './words';

const HAND_ICONS: Readonly<Record<Hand, string>> = { look: 'ico-eye', sticker: 'ico-star', blur: 'studio-mosaic', ask: 'ico-question' };

function Frames({ house, picture, play, send }: PanelProps) {
  const order = ['whole', 'far-left', 'left', 'middle', 'right', 'far-right', 'top', 'low', 'close'];
  const frames = [...picture.frames].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return (
    <fieldset class="frames" aria-label={house.say('frames')}>
      {frames.map((frame) => (
        <button
          key={frame.id}
          type="button"
          data-move="frame"
          data-frame={frame.id}
          aria-pressed={play.shot.frame === frame.id}
          onClick={() => send({ kind: 'frame', frame: frame.id })}
        >
          {house.say(`frame.${frame.id}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** While the child takes the picture. */
export function TakeBar(props: PanelProps) {
  const { house, picture, send } = props;
  return (
    <section class="bar take-bar" aria-label={house.say('tools')}>
      <Frames {...props} />
      {(picture.beats ?? 1) > 1 && (
        <button type="button" class="btn" data-move="beat" onClick={() => send({ kind: 'beat' })}>
          <Icon name="ico-clock" />
          {house.say('wait')}
        </button>
      )}
      <button type="button" class="btn sun" data-action="snap" onClick={() => send({ kind: 'snap' })}>
        <Icon name="studio-lens" size={40} />
        {house.say('snap')}
      </button>
    </section>
  );
}

/** A page is not a photo: there one way of covering is enough, and it has a word of its own. */
function handsFor(level: CircleLevel, picture: Picture, word: string | undefined): Hand[] {
  const people = picture.parts.some((p) => p.person);
  return (['look', 'sticker', 'blur', 'ask'] as const).filter(
    (h) => h === 'look' || (level.tools.includes(h) && (h !== 'sticker' || word === undefined) && (h !== 'ask' || people)),
  );
}

function Hands({ house, level, picture, hand, onHand }: PanelProps & { readonly hand: Hand; onHand(hand: Hand): void }) {
  const hands = handsFor(level, picture, coverWord(house, picture));
  const named = (h: Hand) => (h === 'blur' ? coverWord(house, picture) : undefined) ?? house.say(`use.${h}`);
  return (
    <fieldset class="hands" aria-label={house.say('tools')}>
      {hands.map((h) => (
        <button key={h} type="button" data-tool={h} aria-pressed={hand === h} onClick={() => onHand(h)}>
          <Icon name={HAND_ICONS[h]} size={36} />
          <span>{named(h)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function RingChoice({ house, level, play, send }: PanelProps) {
  return (
    <fieldset class="rings" aria-label={house.say('rings')}>
      <legend>{house.say('rings')}</legend>
      {RINGS.filter((r) => level.rings.includes(r)).map((r) => (
        <button key={r} type="button" data-ring={r} aria-pressed={play.shot.ring === r} onClick={() => send({ kind: 'ring', ring: r })}>
          <Icon name={`studio-ring-${r}`} size={54} />
          <span>{house.say(`ring.${r}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** While the child works on the picture. */
export function EditBar(props: PanelProps & { readonly hand: Hand; readonly nudge: string; onHand(hand: Hand): void }) {
  const { house, level, play, picture, send, nudge } = props;
  return (
    <section class="bar edit-bar" aria-label={house.say('tools')}>
      <Hands {...props} />
      {level.tools.includes('crop') && !level.takes && picture.frames.length > 1 && <Frames {...props} />}
      {level.tools.includes('wait') && (
        <button type="button" class="when" data-move="when" aria-pressed={play.shot.after} onClick={() => send({ kind: 'when' })}>
          <Icon name="ico-clock" size={36} />
          <span>{house.say('when')}</span>
        </button>
      )}
      {level.takes && (
        <button type="button" class="when" data-action="retake" onClick={() => send({ kind: 'retake' })}>
          <Icon name="studio-lens" size={36} />
          <span>{house.say('retake')}</span>
        </button>
      )}
      <RingChoice {...props} />
      <div class="post">
        <button type="button" class="btn sun" data-action="post" onClick={() => send({ kind: 'post' })}>
          {house.say('post')}
        </button>
        <span role="status" class={nudge ? 'nudge' : ''} key={nudge}>
          {nudge}
        </span>
      </div>
    </section>
  );
}

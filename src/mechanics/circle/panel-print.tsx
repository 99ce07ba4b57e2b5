// The picture on its paper: viewfinder to pan, things to tap, the note that was just read, the peg it hangs by, who asks for it.
import { useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { Say } from '../../views/say';
import type { Hand, PanelProps } from './panel-context';
import { PicturePlane } from './panel-picture';
import type { Part, Picture } from './schema';
import { frameBox, inFrame, present, type Shot } from './state';
import { pictureWords } from './words';

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** A finger that moved less than this (CSS px) meant to tap. */
const TAP = 9;

/** Where a touch lies on the 1600 × 900 plane. */
function spotOf(e: PointerEvent, view: HTMLElement, picture: Picture, shot: Shot, whole: boolean): Spot {
  const box = view.getBoundingClientRect();
  const [x, y, w, h] = whole ? [0, 0, 1600, 900] : frameBox(picture, shot.frame);
  return { x: x + ((e.clientX - box.left) / box.width) * w, y: y + ((e.clientY - box.top) / box.height) * h };
}

/** The nearest part under a spot; small things lie on top. */
function partAt(picture: Picture, shot: Shot, spot: Spot): Part | undefined {
  return picture.parts
    .filter((p) => present(p, shot.beat))
    .filter(({ box: [x, y, w, h] }) => spot.x >= x - 12 && spot.x <= x + w + 12 && spot.y >= y - 12 && spot.y <= y + h + 12)
    .sort((a, b) => a.box[2] * a.box[3] - b.box[2] * b.box[3])[0];
}

function nearestFrame(picture: Picture, spot: Spot): string {
  const off = (id: string) => {
    const [x, y, w, h] = frameBox(picture, id);
    return Math.hypot(x + w / 2 - spot.x, (y + h / 2 - spot.y) / 3);
  };
  return [...picture.frames].sort((a, b) => off(a.id) - off(b.id))[0]?.id ?? 'whole';
}

const percent = (n: number, of: number): string => `${(n / of) * 100}%`;

function Viewfinder({ picture, shot }: { readonly picture: Picture; readonly shot: Shot }) {
  const [x, y, w, h] = frameBox(picture, shot.frame);
  const style = { left: percent(x, 1600), top: percent(y, 900), width: percent(w, 1600), height: percent(h, 900) };
  return (
    <div class="viewfinder" style={style} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

/** The note of the part that was looked at last, beside it. */
function LastNote({ props, part, whole }: { readonly props: PanelProps; readonly part: Part; readonly whole: boolean }) {
  const { picture, play, house } = props;
  if (!whole && !inFrame(picture, play.shot, part)) return null;
  const [fx, fy, fw, fh] = whole ? [0, 0, 1600, 900] : frameBox(picture, play.shot.frame);
  const [x, y, w] = part.box;
  const left = Math.min(0.72, Math.max(0.02, (x + w / 2 - fx) / fw - 0.14));
  const top = Math.min(0.74, Math.max(play.shot.pin ? 0.17 : 0.03, (y - fy) / fh - 0.13));
  return (
    <p class="last-note" style={{ left: percent(left, 1), top: percent(top, 1) }} aria-hidden="true" key={part.id}>
      {pictureWords(house.words, picture.id).notes[part.id]}
    </p>
  );
}

const GROWN: readonly Picture['from'][] = ['teo', 'bao', 'mum', 'dad'];

/** Who asks, in their own words; the face answers only once the picture is posted. */
function Asks({ house, state, picture }: PanelProps) {
  const posted = state.feedback?.outcome;
  const glad = GROWN.includes(picture.from) ? 'proud' : 'joy';
  const mood = posted ? (posted === 'great' || posted === 'spare' ? glad : 'thinking') : 'happy';
  return (
    <div class="asks">
      <img src={artUrl(`face-${picture.from}-${mood}`)} alt="" width="66" height="66" />
      <p aria-live="polite">
        <Say text={pictureWords(house.words, picture.id).lead} beside />
      </p>
    </div>
  );
}

export function Print(props: PanelProps & { readonly hand: Hand }) {
  const { house, state, picture, play, send, hand } = props;
  const view = useRef<HTMLDivElement>(null);
  const from = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const [touched, setTouched] = useState<string | null>(null);
  const taking = state.moment === 'take';
  const words = pictureWords(house.words, picture.id);
  const last = picture.parts.find((p) => p.id === (touched ?? play.looked.at(-1)));
  const posted = state.feedback?.outcome;
  const happy = posted === 'great' || posted === 'spare';

  const tap = (spot: Spot) => {
    const part = partAt(picture, play.shot, spot);
    if (!part || state.moment === 'feedback') return;
    setTouched(part.id);
    if (hand === 'look' || taking) send({ kind: 'look', part: part.id });
    else if (hand === 'ask') send({ kind: 'ask', part: part.id });
    else if (play.shot.covers[part.id] === hand) send({ kind: 'uncover', part: part.id });
    else send({ kind: 'cover', part: part.id, tool: hand });
  };
  const spotAt = (e: PointerEvent) => (view.current ? spotOf(e, view.current, picture, play.shot, taking) : { x: 0, y: 0 });
  const onMove = (e: PointerEvent) => {
    view.current?.style.setProperty('--lean', String((e.offsetX / Math.max(1, view.current.clientWidth) - 0.5) * 2));
    if (!from.current) return;
    if (Math.hypot(e.clientX - from.current.x, e.clientY - from.current.y) > TAP) from.current.moved = true;
    if (from.current.moved && taking) send({ kind: 'frame', frame: nearestFrame(picture, spotAt(e)) });
  };
  return (
    <figure class={`print ${taking ? 'taking' : ''} ${posted ? (happy ? 'hangs' : 'slips') : ''}`}>
      {play.shot.pin && (
        <figcaption class="peg" key={play.shot.pin}>
          <img src={artUrl('studio-peg')} alt="" />
          <span>{words.notes[play.shot.pin]}</span>
        </figcaption>
      )}
      <div
        ref={view}
        class={`view hand-${hand}`}
        onPointerDown={(e) => {
          from.current = { x: e.clientX, y: e.clientY, moved: false };
        }}
        onPointerMove={onMove}
        onPointerUp={(e) => {
          if (from.current && !from.current.moved) tap(spotAt(e));
          from.current = null;
        }}
        onPointerLeave={() => {
          from.current = null;
        }}
      >
        <PicturePlane picture={picture} shot={play.shot} whole={taking} />
        {taking && <Viewfinder picture={picture} shot={play.shot} />}
        {last && !posted && last.id !== play.shot.pin && <LastNote props={props} part={last} whole={taking} />}
        {state.moment !== 'take' && <i class="flash" key={`flash${play.shot.frame}`} />}
      </div>
      <Asks {...props} />
    </figure>
  );
}

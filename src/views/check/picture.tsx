// The picture of an item: a place, a device with a screen, a child who looks, a thing in front. Composed from drawings; knows no words.
import { artUrl } from '../../content/art-url';
import type { ItemPicture } from '../../core/check/check';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where the screen of each device is, in a picture of 600 × 420. */
const SCREENS: Readonly<Record<ItemPicture['device'], Box>> = {
  phone: { x: 262, y: 42, w: 186, h: 308 },
  tablet: { x: 206, y: 62, w: 330, h: 236 },
  screen: { x: 196, y: 44, w: 350, h: 228 },
};

const Bars = ({
  x,
  y,
  w,
  n,
  fill = '#d9d0f6',
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly n: number;
  readonly fill?: string;
}) => (
  <>
    {Array.from({ length: n }, (_, i) => (
      <rect key={i + 1} x={x} y={y + i * 20} width={i === n - 1 ? w * 0.62 : w} height="10" rx="5" fill={fill} />
    ))}
  </>
);

const Art = ({ name, x, y, w, h }: Box & { readonly name: string }) => (
  <image href={artUrl(name)} x={x} y={y} width={w} height={h} preserveAspectRatio="xMidYMid meet" />
);

function Chat({ at: { x, y, w, h }, hero }: { readonly at: Box; readonly hero: string }) {
  const tall = h > w;
  const face = tall ? 92 : 104;
  const bx = tall ? x + 18 : x + face + 34;
  const by = tall ? y + face + 34 : y + 28;
  const bw = tall ? w - 50 : w - face - 56;
  return (
    <>
      <circle cx={x + 18 + face / 2} cy={y + 20 + face / 2} r={face / 2 + 4} fill="#dcebff" />
      <Art name={hero} x={x + 22} y={y + 24} w={face - 8} h={face - 8} />
      <rect x={bx} y={by} width={bw} height="72" rx="20" fill="#fff" />
      <Bars x={bx + 18} y={by + 21} w={bw - 36} n={2} />
      <rect x={bx + (tall ? 34 : 54)} y={by + 88} width={bw - (tall ? 18 : 54)} height="46" rx="18" fill="#bfaeff" />
      <Bars x={bx + (tall ? 52 : 72)} y={by + 106} w={bw - (tall ? 54 : 92)} n={1} fill="#fff" />
    </>
  );
}

const Page = ({ at: { x, y, w, h }, hero }: { readonly at: Box; readonly hero: string }) => (
  <>
    <rect x={x} y={y} width={w} height="34" fill="#8a70ff" />
    {[20, 42, 64].map((dx) => (
      <circle key={dx} cx={x + dx} cy={y + 17} r="6" fill="#fff" opacity=".85" />
    ))}
    <rect x={x + 18} y={y + 52} width={w * 0.42} height={h - 72} rx="18" fill="#fff" />
    <Art name={hero} x={x + 26} y={y + 60} w={w * 0.42 - 16} h={h - 88} />
    <Bars x={x + w * 0.42 + 40} y={y + 66} w={w * 0.58 - 62} n={4} />
    <rect x={x + w * 0.42 + 40} y={y + h - 56} width={w * 0.36} height="34" rx="17" fill="#ffc53d" />
  </>
);

function Box_({ at: { x, y, w, h }, hero }: { readonly at: Box; readonly hero: string }) {
  const bw = Math.min(w - 28, 230);
  const bx = x + (w - bw) / 2;
  const bh = Math.min(h - 30, 196);
  const by = y + (h - bh) / 2;
  return (
    <>
      <Bars x={x + 20} y={y + 20} w={w - 40} n={Math.floor((h - 30) / 20)} fill="#ded6f8" />
      <rect x={bx} y={by + 6} width={bw} height={bh} rx="26" fill="#2b1a6e" opacity=".18" />
      <rect x={bx} y={by} width={bw} height={bh} rx="26" fill="#fffdf8" />
      <Art name={hero} x={bx + 20} y={by + 12} w={bw - 40} h={bh - 98} />
      <Bars x={bx + 34} y={by + bh - 80} w={bw - 68} n={1} />
      {[0, 1].map((i) => (
        <rect key={i} x={bx + 18 + i * ((bw - 28) / 2)} y={by + bh - 54} width={(bw - 46) / 2} height="36" rx="18" fill="#a48fff" />
      ))}
    </>
  );
}

const Post = ({ at: { x, y, w, h }, hero }: { readonly at: Box; readonly hero: string }) => (
  <>
    <rect x={x + 12} y={y + 12} width={w - 24} height={h - 70} rx="18" fill="#cfeaff" />
    <ellipse cx={x + w / 2} cy={y + h - 62} rx={w * 0.36} ry="16" fill="#8fd0a0" opacity=".7" />
    <Art name={hero} x={x + 24} y={y + 18} w={w - 48} h={h - 80} />
    <circle cx={x + 34} cy={y + h - 30} r="15" fill="#ffb3cc" />
    <circle cx={x + 72} cy={y + h - 30} r="15" fill="#bfe0ff" />
    <Bars x={x + 102} y={y + h - 40} w={w - 124} n={w > 200 ? 2 : 1} />
  </>
);

const INSIDES = { chat: Chat, page: Page, box: Box_, post: Post } as const;

/** The device itself: a soft frame with a lip, and a foot where it stands. */
function Frame({ picture, id }: { readonly picture: ItemPicture; readonly id: string }) {
  const at = SCREENS[picture.device];
  const edge = picture.device === 'phone' ? 13 : 17;
  const Inside = INSIDES[picture.inside];
  return (
    <g>
      <ellipse cx={at.x + at.w / 2} cy="366" rx={at.w * 0.5} ry="16" fill="#2b1a6e" opacity=".2" />
      {picture.device === 'screen' && (
        <>
          <rect x={at.x + at.w / 2 - 30} y={at.y + at.h} width="60" height="84" fill="#8f7bd8" />
          <rect x={at.x + at.w / 2 - 82} y={at.y + at.h + 74} width="164" height="22" rx="11" fill="#7a64cf" />
        </>
      )}
      <rect x={at.x - edge} y={at.y - edge + 7} width={at.w + edge * 2} height={at.h + edge * 2} rx="34" fill="#3a2790" />
      <rect x={at.x - edge} y={at.y - edge} width={at.w + edge * 2} height={at.h + edge * 2} rx="34" fill={`url(#${id}f)`} />
      <g clip-path={`url(#${id}c)`}>
        <rect x={at.x} y={at.y} width={at.w} height={at.h} fill="#f3eeff" />
        <Inside at={at} hero={picture.hero} />
      </g>
    </g>
  );
}

export function ScenePicture({ picture }: { readonly picture: ItemPicture }) {
  // One picture stands on the screen at a time.
  const id = 'scene-';
  const at = SCREENS[picture.device];
  const shift = picture.turned ? -150 : 0;
  return (
    <>
      <img class="check-back" src={artUrl(picture.back)} alt="" />
      <svg class="check-picture" viewBox="0 0 600 420" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
        <defs>
          <linearGradient id={`${id}f`} x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stop-color="#a894ff" />
            <stop offset=".5" stop-color="#6c4df6" />
            <stop offset="1" stop-color="#4a2fc2" />
          </linearGradient>
          <clipPath id={`${id}c`}>
            <rect x={at.x} y={at.y} width={at.w} height={at.h} rx="20" />
          </clipPath>
        </defs>
        <g transform={`translate(${shift} 0)`}>
          <Frame picture={picture} id={id} />
        </g>
        <image
          href={artUrl(picture.who)}
          x={picture.turned ? 366 : 2}
          y="180"
          width="232"
          height="246"
          preserveAspectRatio="xMidYMax meet"
        />
        <image
          href={artUrl(picture.thing)}
          x={picture.turned ? 26 : 462}
          y="296"
          width="118"
          height="112"
          preserveAspectRatio="xMidYMax meet"
        />
      </svg>
    </>
  );
}

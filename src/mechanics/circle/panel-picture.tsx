// A picture as it stands: backdrop, parts with their idle life, covers, seen through a camera. Pure drawing; the whole is hidden from readers.
import { artUrl } from '../../content/art-url';
import type { Box, Part, Picture } from './schema';
import { type Cover, frameBox, present, type Shot } from './state';

const PLANE = { width: 1600, height: 900 };
const CLOUDY: readonly Picture['scene'][] = ['street', 'garden', 'sports', 'beach'];
/** Sticker of a part: always the same one for the same part. */
const stickerOf = (id: string): string => `studio-sticker-${([...id].reduce((n, c) => n + c.charCodeAt(0), 0) % 3) + 1}`;

const share = (n: number, of: number): string => `${(n / of) * 100}%`;
const place = ([x, y, w, h]: Box) => ({
  left: share(x, PLANE.width),
  top: share(y, PLANE.height),
  width: share(w, PLANE.width),
  height: share(h, PLANE.height),
});

/** As many stickers, or as much blur, in a row as it takes to hide the part. */
function Covers({ part, tool }: { readonly part: Part; readonly tool: Cover }) {
  const [, , w, h] = part.box;
  const count = Math.min(6, Math.max(1, Math.round(Math.max(w / h, h / w))));
  return (
    <span class={h > w ? 'covers tall' : 'covers'}>
      {Array.from({ length: count }, (_, i) => (
        <img
          key={`${part.id}${i + 1}`}
          class={`cover ${tool}`}
          src={artUrl(tool === 'blur' ? 'studio-mosaic' : stickerOf(part.id + i))}
          alt=""
          draggable={false}
        />
      ))}
    </span>
  );
}

function PartDrawing({ part, shot, depth }: { readonly part: Part; readonly shot: Shot; readonly depth: number }) {
  const cover = shot.covers[part.id];
  const here = present(part, shot.beat);
  return (
    <div class={`part ${here ? '' : 'gone'}`} data-idle={part.idle ?? 'still'} style={{ ...place(part.box), '--depth': depth }}>
      {part.art && <img class={part.flip ? 'drawing flip' : 'drawing'} src={artUrl(part.art)} alt="" draggable={false} />}
      {cover && here && <Covers part={part} tool={cover} />}
    </div>
  );
}

/** The plane of a picture, as wide as its holder; `whole` shows all of the scene, else only what is framed. */
export function PicturePlane({
  picture,
  shot,
  whole = false,
}: {
  readonly picture: Picture;
  readonly shot: Shot;
  readonly whole?: boolean;
}) {
  const [x, y, w] = whole ? [0, 0, PLANE.width, PLANE.height] : frameBox(picture, shot.frame);
  const zoom = PLANE.width / w;
  return (
    <div class="plane-fit" aria-hidden="true">
      <div class="plane" style={{ transform: `scale(${zoom}) translate(${share(-x, PLANE.width)}, ${share(-y, PLANE.height)})` }}>
        <img class="backdrop" src={artUrl(`studio-${picture.scene}`)} alt="" draggable={false} />
        {CLOUDY.includes(picture.scene) && [1, 2, 3].map((n) => <img key={n} class={`drift d${n}`} src={artUrl(`cloud-${n}`)} alt="" />)}
        {picture.parts.map((part, i) => (
          <PartDrawing key={part.id} part={part} shot={shot} depth={i + 1} />
        ))}
      </div>
    </div>
  );
}

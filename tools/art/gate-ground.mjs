// Bridge and plaza before the Gate.
import { art, E, G, glow, L, lg, P, R, shadow, soft, star } from './kit.mjs';

const post = (x, y) =>
  G(
    x,
    y,
    glow(0, -20, 18, '#ffca6b', 0.8) +
      R(-6, -12, 12, 20, 4, lg('0#d9ccff .5#a793e6 1#6b55b8', 'h')) +
      R(-8, -29, 16, 17, 6, lg('0#fff8d0 1#ffb53d')) +
      P('M-11,-27 C-8,-36 8,-36 11,-27Z', soft('#5b4bb8')),
  );

/** Deck at y = 0; the arches below let the night through. */
function bridge() {
  const top = 'M-380,10 C-240,-6 240,-6 380,10';
  let o = '';
  // far rail
  o += L('M-372,-4 C-240,-20 240,-20 372,-4', '#8f7bd8', 6) + L('M-372,-6 C-240,-22 240,-22 372,-6', '#c9bcf7', 2.4);
  o += [-248, -124, 0, 124, 248].map((x) => post(x, -2 - 5 * (1 - Math.abs(x) / 372))).join('');
  // arches
  o += `<path fill-rule="evenodd" d="M-380,34 C-240,18 240,18 380,34 L380,156 L-380,156Z M-330,156 L-330,112 A78,66 0 0 1 -174,108 L-174,156Z M-110,156 L-110,104 A110,76 0 0 1 110,104 L110,156Z M174,156 L174,108 A78,66 0 0 1 330,112 L330,156Z" fill="${lg('0#9c86e0 .4#7c66c8 1#4a37a0')}"/>`;
  const ring = (d) => L(d, '#b9a8f0', 9) + L(d, '#8f7bd8', 2.4, 'stroke-dasharray="1 22" transform="translate(0 0)"');
  o +=
    ring('M-335,150 L-335,112 A83,70 0 0 1 -169,108 L-169,150') +
    ring('M-115,150 L-115,104 A115,80 0 0 1 115,104 L115,150') +
    ring('M169,150 L169,108 A83,70 0 0 1 335,112 L335,150');
  const blocks = [
    [-368, 58, 30],
    [-366, 92, 24],
    [-152, 60, 28],
    [-150, 104, 24],
    [126, 62, 30],
    [134, 102, 22],
    [342, 66, 26],
    [346, 108, 24],
    [-250, 28, 26],
    [220, 28, 26],
    [-60, 26, 22],
    [30, 25, 24],
  ];
  o += blocks.map(([x, y, w]) => R(x, y, w, 10, 5, '#b9a8f0', 'opacity=".4"')).join('');
  // deck
  o += P(`${top} L380,34 C240,18 -240,18 -380,34Z`, lg('0#efe9ff .5#cfc1fa 1#a794e4')) + L(top, '#ffffff', 2.6, 'opacity=".75"');
  o += P('M-380,34 C-240,18 240,18 380,34 L380,44 C240,28 -240,28 -380,44Z', lg('0#8672cf 1#6a55b8'));
  o += [-330, -270, -210, -150, -90, -30, 30, 90, 150, 210, 270, 330]
    .map((x) => L(`M${x},${2 + Math.abs(x) * 0.02} L${x * 1.03},${21 + Math.abs(x) * 0.025}`, '#9a86dc', 2, 'opacity=".5"'))
    .join('');
  o += [-248, 0, 248].map((x) => E(x, 10, 60, 7, '#ffe0a8', 'opacity=".45"')).join('');
  o += [-1, 1]
    .map((k) =>
      G(
        k * 356,
        0,
        R(-16, -2, 32, 158, 10, lg('0#d3c6fb .5#a08be0 1#5b46ac', k < 0 ? 'h' : 'd')) +
          R(-20, -8, 40, 16, 8, soft('#cdbffa')) +
          glow(0, -20, 17, '#ffca6b', 0.8) +
          R(-8, -28, 16, 20, 6, lg('0#fff8d0 1#ffb53d')) +
          P('M-12,-26 C-8,-37 8,-37 12,-26Z', soft('#5b4bb8')),
      ),
    )
    .join('');
  return o;
}

function plaza() {
  let o =
    shadow(0, -74, 280, 74, 0.4) + E(0, -78, 270, 76, lg('0#8572d2 1#3f2d92')) + E(0, -90, 270, 76, lg('0#d9ccff .5#b7a4f2 1#8f79de'));
  o +=
    E(0, -90, 238, 66, lg('0#c9b9fa 1#a18be8')) + E(0, -90, 160, 44, lg('0#e3d8ff 1#b9a6f4')) + E(0, -90, 78, 21, lg('0#ffe9c0 1#f0b98f'));
  const spoke = (a, r1, r2) => {
    const t = (a * Math.PI) / 180;
    const at = (r) => `${Math.cos(t) * r},${-90 + Math.sin(t) * r * 0.278}`;
    return `M${at(r1)} L${at(r2)}`;
  };
  const all = (n, off, r1, r2) => [...Array(n).keys()].map((i) => spoke(off + (i * 360) / n, r1, r2)).join(' ');
  o += L(`${all(12, 15, 82, 156)} ${all(20, 9, 164, 234)}`, '#7f69cc', 2.2, 'opacity=".45"');
  o += G(0, -90, star(0, 0, 46, '#fff3d2'), [1, 0.3]) + E(-60, -118, 150, 28, '#fff3d6', 'opacity=".2"');
  o += [-1, 1]
    .map((x) =>
      G(
        x * 240,
        -62,
        glow(0, -34, 36, '#ffca6b', 0.7) +
          R(-3, -26, 6, 34, 3, soft('#5b4bb8')) +
          R(-8, -42, 16, 18, 6, lg('0#fff8d0 1#ffb53d')) +
          P('M-11,-40 C-8,-50 8,-50 11,-40Z', soft('#5b4bb8')),
      ),
    )
    .join('');
  return o;
}

export const GATE_GROUND = [
  art('bridge', [-382, -52, 764, 208], bridge, [0, 0], [764, 208]),
  art('plaza', [-280, -176, 560, 180], plaza, [0, 4]),
];

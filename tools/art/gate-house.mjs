// The Lantern Gate itself and its two leaves. Origin: the middle of the threshold.
import { lit, shd } from './colour.mjs';
import { art, ball, ballg, C, E, fade, G, glow, L, lg, P, R, rg, shadow, soft, softd, softh, star } from './kit.mjs';
import { bush, flower } from './nature.mjs';

const WALL = '#ffdcb6';
const ROOF = '#7c54e0';
const RED = '#ff7a66';
const ARCH = 'M-65,0 L-65,-100 A65,65 0 0 1 65,-100 L65,0Z';

const pane = (x, y, w, h) =>
  glow(x, y + h / 2, h * 1.15, '#ffd772', 0.6) +
  R(x - w / 2 - 4, y - 4, w + 8, h + 8, w / 2 + 3, '#fff6e2') +
  R(x - w / 2, y, w, h, w / 2, lg('0#fff6c4 .5#ffd25e 1#ff9d3d')) +
  R(x - 1.5, y + 1, 3, h - 2, 1, '#c9622f', 'opacity=".45"') +
  R(x - w / 2 + 1, y + h * 0.48, w - 2, 3, 1, '#c9622f', 'opacity=".45"');

export const paperLantern = (x, y, s = 1) =>
  G(
    x,
    y,
    glow(0, 0, 44, '#ffb347', 0.8) +
      L('M0,-30 L0,-15', '#7d382f', 2.4) +
      R(-8, -17, 16, 5, 2.5, lg('0#fff1b0 1#ffb627')) +
      E(0, 0, 17, 15.5, rg('0#fffbe0 .45#ffc65e .78#ff8a3d 1#ee4f3f')) +
      R(-6, 12, 12, 4.5, 2, '#ffc53d') +
      L('M0,17 L0,25', '#ff6b5e', 2.6),
    s,
  );

const stones = (list, c) => list.map(([x, y, w]) => R(x, y, w, 9, 4, c, 'opacity=".35"')).join('');

const tower = (x) =>
  G(
    x,
    0,
    R(-50, -244, 100, 250, 14, lg(`0${lit(WALL, 0.5)} .45${WALL} 1#dd9680`, 'h')) +
      P('M18,-244 L36,-244 C44,-244 50,-238 50,-230 L50,-8 C50,0 44,6 36,6 L18,6Z', '#a8578a', 'opacity=".2"') +
      stones(
        [
          [-40, -222, 22],
          [-12, -208, 18],
          [12, -60, 24],
          [-36, -44, 20],
          [-30, -110, 16],
          [16, -128, 20],
        ],
        '#d98f70',
      ) +
      R(-56, -22, 112, 28, 9, lg(`0${lit('#cbbcf7', 0.3)} .5#b3a0ea 1#7f6bc6`, 'h')) +
      R(-56, -100, 112, 13, 6, softh('#f0b48a')) +
      pane(0, -196, 38, 56) +
      pane(0, -74, 30, 38) +
      P('M0,-392 C12,-366 62,-268 70,-250 C76,-234 -76,-234 -70,-250 C-62,-268 -12,-366 0,-392Z', softd(ROOF)) +
      P('M0,-392 C12,-366 62,-268 70,-250 C73,-242 40,-239 18,-238 C26,-280 12,-350 0,-392Z', '#2b1a6e', 'opacity=".22"') +
      P(
        'M-70,-250 C-40,-262 40,-262 70,-250 C76,-232 56,-230 46,-236 C20,-246 -20,-246 -46,-236 C-56,-230 -76,-232 -70,-250Z',
        lg(`0${lit(ROOF, 0.35)} 1${shd(ROOF, 0.25)}`),
      ) +
      P('M-14,-350 C-26,-322 -44,-288 -52,-268 C-40,-272 -34,-274 -30,-276 C-22,-304 -16,-330 -14,-350Z', '#ffffff', 'opacity=".22"') +
      R(-7, -312, 14, 22, 7, '#ffe08a') +
      glow(0, -301, 24, '#ffd772', 0.6) +
      ball(0, -394, 9, '#ffc53d'),
  );

const hall = () =>
  P(ARCH, lg('0#7a3f8f .5#c9627a 1#ff9d5c')) +
  P('M-46,0 L-46,-92 A46,46 0 0 1 46,-92 L46,0Z', lg('0#b8568a .5#ff9a6a 1#ffd98a')) +
  P('M-28,0 L-28,-80 A28,28 0 0 1 28,-80 L28,0Z', lg('0#ffc27a 1#fff0b8')) +
  glow(0, -50, 66, '#fff3b8', 0.8) +
  P('M-65,0 L65,0 L40,-16 L-40,-16Z', lg('0#ffe0a0 1#d98a6a'), 'opacity=".7"');

function house() {
  let o = shadow(0, 4, 200, 16, 0.34) + tower(-133) + tower(133);
  o += R(-106, -196, 212, 200, 10, lg('0#ffe9cf .4#ffd5ab 1#e0957f'));
  o += stones(
    [
      [-96, -170, 22],
      [-100, -64, 20],
      [-92, -120, 14],
      [78, -150, 20],
      [80, -70, 18],
      [76, -30, 22],
    ],
    '#cf8068',
  );
  // frame of the arch
  o += P('M-84,4 L-84,-100 A84,84 0 0 1 84,-100 L84,4Z', lg(`0${lit('#cbbcf7', 0.4)} .5#b9a8f0 1#8672cf`, 'd'));
  o += [-150, -120, -90, -60, -30]
    .map((a) => {
      const t = (a * Math.PI) / 180;
      const at = (r) => `${Math.cos(t) * r},${-100 + Math.sin(t) * r}`;
      return L(`M${at(69)} L${at(82)}`, '#6a55b8', 2.4, 'opacity=".5"');
    })
    .join('');
  o += [-78, -52, -26].map((y) => L(`M-82,${y} L-68,${y} M68,${y} L82,${y}`, '#6a55b8', 2.4, 'opacity=".45"')).join('');
  o += hall();
  // keystone
  o += P('M-18,-186 L18,-186 L13,-160 L-13,-160Z', softd('#ffc53d')) + star(0, -174, 8, '#fff7cf');
  // roof in two tiers
  o += P(
    'M-128,-190 C-104,-216 -70,-244 0,-246 C70,-244 104,-216 128,-190 C120,-176 104,-184 84,-192 C30,-206 -30,-206 -84,-192 C-104,-184 -120,-176 -128,-190Z',
    softd(RED),
  );
  o += P(
    'M-128,-190 C-112,-200 -60,-224 0,-224 C60,-224 112,-200 128,-190 C120,-176 104,-184 84,-192 C30,-206 -30,-206 -84,-192 C-104,-184 -120,-176 -128,-190Z',
    lg(`0${lit(RED, 0.3)} 1${shd(RED, 0.3)}`),
    'opacity=".85"',
  );
  o += R(-42, -276, 84, 40, 8, softh(WALL)) + pane(-20, -268, 18, 24) + pane(20, -268, 18, 24);
  o += P(
    'M-66,-268 C-44,-284 -22,-316 0,-318 C22,-316 44,-284 66,-268 C62,-256 50,-262 40,-268 C14,-280 -14,-280 -40,-268 C-50,-262 -62,-256 -66,-268Z',
    softd(RED),
  );
  o += P('M-30,-298 C-20,-308 -10,-312 -2,-313 C-12,-304 -22,-292 -34,-288Z', '#ffffff', 'opacity=".4"') + ball(0, -320, 8, '#ffc53d');
  // garland and lanterns
  o += L('M-100,-184 Q0,-140 100,-184', '#7d382f', 2.6, 'opacity=".75"') + paperLantern(-80, -136, 0.95) + paperLantern(80, -136, 0.95);
  // steps, plants
  o += R(-84, -2, 168, 10, 5, soft('#c3b3f2')) + R(-96, 5, 192, 9, 4.5, soft('#a793e0'));
  o +=
    G(-96, 8, bush('#4bb87a', 0.9)) +
    G(98, 8, bush('#3fa886', 0.9)) +
    G(-76, 10, flower('#ff8fc2', 1)) +
    G(116, 10, flower('#ffd54a', 1)) +
    G(-190, 8, bush('#3fa886', 0.8)) +
    G(192, 8, bush('#4bb87a', 0.8));
  return o;
}

/** One leaf; `side` -1 hangs on the left. */
function leaf(side) {
  const d = 'M-64,0 L-64,-100 A64,64 0 0 1 0,-164 L0,0Z';
  const plank = (x, top) => L(`M${x},-4 L${x},${top}`, '#7d382f', 2, 'opacity=".4"');
  const body =
    P(d, lg('0#f0a878 .45#c8704c 1#8f4440', 'd')) +
    P('M-64,0 L-64,-100 A64,64 0 0 1 0,-164 L0,-156 A56,56 0 0 0 -56,-100 L-56,0Z', '#ffd9a8', 'opacity=".35"') +
    plank(-42, -140) +
    plank(-21, -156) +
    R(-62, -112, 46, 9, 4.5, lg('0#9b7bff 1#5d3bc4')) +
    R(-62, -34, 46, 9, 4.5, lg('0#9b7bff 1#5d3bc4')) +
    [-56, -40, -24].map((x) => C(x, -107.5, 2.4, '#ffe27a') + C(x, -29.5, 2.4, '#ffe27a')).join('') +
    C(-12, -66, 7, ballg('#ffc53d')) +
    C(-12, -66, 3, '#a9502f') +
    fade(0.5, P('M-2,0 L0,0 L0,-164 L-2,-163.8Z', '#5b2a4a'));
  return side < 0 ? body : G(0, 0, body, [-1, 1]);
}

export const GATE_HOUSE = [
  art('gate-house', [-210, -406, 420, 420], house),
  art('gate-door-left', [-64, -164, 64, 164], () => leaf(-1), [-64, 0]),
  art('gate-door-right', [0, -164, 64, 164], () => leaf(1), [64, 0]),
];

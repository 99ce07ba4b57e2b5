// The three ropes: beam, rope, handles of equal weight; the tag of a sign and the lantern a guest carries.
import { art, ballg, C, E, G, glow, L, lg, P, R, shadow, shine } from './kit.mjs';

function beam() {
  const ring = (x) =>
    G(
      x,
      8,
      `${R(-15, -34, 30, 40, 7, lg('0#b9a8ff .5#7c5cf2 1#4e2fb0', 'h')) + C(-9, -28, 2.2, '#ffe27a') + C(9, -28, 2.2, '#ffe27a')}<circle cx="0" cy="11" r="8" fill="none" stroke="${lg('0#fff1b0 .5#ffc53d 1#c9752f')}" stroke-width="5"/>`,
    );
  return (
    R(-206, -18, 412, 40, 18, '#5b3350', 'opacity=".35" transform="translate(0 5)"') +
    R(-208, -24, 416, 42, 19, lg('0#d9a273 .3#b57b52 .75#8f5a45 1#6b3f4a')) +
    R(-200, -21, 400, 7, 3.5, '#ffe6c4', 'opacity=".4"') +
    L('M-180,-4 C-140,-8 -110,2 -70,-3 M-40,6 C0,2 40,10 80,5 M110,-5 C140,-8 160,-2 186,-6', '#6b3f35', 2.2, 'opacity=".4"') +
    E(-205, -3, 7, 19, lg('0#f0c89a 1#b9805a')) +
    E(205, -3, 7, 19, lg('0#d9a273 1#8f5a45')) +
    [-140, 0, 140].map(ring).join('')
  );
}

const strand = (y) =>
  P(
    `M4,${y + 9} C4,${y + 5} 8,${y + 3} 12,${y + 1} C15,${y - 1} 16,${y - 2} 16,${y + 1} C16,${y + 5} 12,${y + 7} 8,${y + 9} C5,${y + 10.5} 4,${y + 11} 4,${y + 9}Z`,
    lg('0#fff3d6 .5#f2d29c 1#c08a58', 'h'),
  );
const rope = () => R(4, 0, 12, 40, 0, lg('0#c9976a .5#a8704a 1#7d4a3a', 'h')) + [0, 10, 20, 30].map(strand).join('');

/** Same disc, same rim, same violet for all three. */
const medal = (inner) =>
  L('M0,-46 L0,-34', '#e0b67e', 7) +
  `<circle cx="0" cy="-36" r="6" fill="none" stroke="${lg('0#fff1b0 1#e8862f')}" stroke-width="4.5"/>` +
  C(0, 8, 37, '#b8701f') +
  C(0, 5, 37, lg('0#fff0a8 .45#ffc53d 1#ef9a2a')) +
  C(0, 5, 30, '#c98a2f', 'opacity=".4"') +
  C(0, 6, 29, lg('0#fffdf4 1#ffeccb')) +
  inner +
  P('M-27,-8 C-22,-22 -10,-28 2,-29 C-10,-24 -18,-16 -22,-4Z', '#ffffff', 'opacity=".7"');

const open = () =>
  P('M-17,28 L-17,-4 A17,17 0 0 1 17,-4 L17,28Z', lg('0#7c5cf2 1#4e2fb0')) +
  P('M-12.5,28 L-12.5,-3 A12.5,12.5 0 0 1 12.5,-3 L12.5,28Z', lg('0#ffe9a8 1#ffb547')) +
  P('M-12.5,28 L-12.5,-3 C-12,-8 -8,-13 -2,-14 L-2,32Z', lg('0#a68cff 1#6a45d8', 'd')) +
  C(-5, 10, 1.8, '#ffe27a');
const ask = () =>
  L('M-9.5,-6 C-9.5,-20 11,-19 10.5,-6 C10,2 0.5,3 0.5,13', lg('0#a68cff .5#7c5cf2 1#4e2fb0'), 8.5) +
  C(0.5, 25, 5.2, ballg('#7c5cf2')) +
  L('M-7,-10 C-6,-14 -2,-15.5 1,-15', '#ffffff', 2, 'opacity=".5"');
const shut = () =>
  `<path d="M-11,6 L-11,-4 A11,11 0 0 1 11,-4 L11,6" fill="none" stroke="${lg('0#b9a8ff 1#6a55b8')}" stroke-width="6.5"/>` +
  R(-19, 2, 38, 28, 9, lg('0#a68cff .4#7c5cf2 1#4e2fb0')) +
  C(0, 13, 4.6, '#ffe27a') +
  P('M-2.2,14 L-3.4,23 L3.4,23 L2.2,14Z', '#ffe27a') +
  shine(-11, 8, 5, 2.4, 0.45);

const tag = () =>
  P(
    'M-60,-25 L72,-25 C76,-25 78,-23 78,-19 L78,21 C78,25 76,27 72,27 L-60,27 C-63,27 -65,26 -67,23 L-76,5 C-77,2 -77,0 -76,-3 L-67,-21 C-65,-24 -63,-25 -60,-25Z',
    '#b9843f',
    'opacity=".55" transform="translate(0 3)"',
  ) +
  P(
    'M-60,-27 L72,-27 C76,-27 78,-25 78,-21 L78,19 C78,23 76,25 72,25 L-60,25 C-63,25 -65,24 -67,21 L-76,3 C-77,0 -77,-2 -76,-5 L-67,-23 C-65,-26 -63,-27 -60,-27Z',
    lg('0#fffdf6 1#ffefcf'),
  ) +
  C(-62, -1, 6, '#e0b67e') +
  C(-62, -1, 3.4, '#7d5a4a') +
  L('M-62,-1 C-68,-14 -72,-22 -78,-29', '#c98f5a', 2.6);

const cardLantern = () =>
  glow(0, 0, 104, '#ffca6b', 0.42) +
  L('M0,-103 L0,-84', '#7d382f', 3) +
  `<circle cx="0" cy="-92" r="7" fill="none" stroke="${lg('0#fff1b0 1#e8862f')}" stroke-width="4"/>` +
  P('M-58,-70 C-50,-84 50,-84 58,-70 L66,-62 L-66,-62Z', lg('0#a68cff .5#7c5cf2 1#4e2fb0')) +
  R(-74, -64, 148, 136, 24, lg('0#ffe9b8 .5#ffcf7a 1#f0a24a', 'd')) +
  R(-66, -56, 132, 120, 18, lg('0#fffdf4 .6#fff6e0 1#ffe6b8')) +
  P('M-66,40 C-40,52 40,52 66,40 L66,46 C66,56 58,64 48,64 L-48,64 C-58,64 -66,56 -66,46Z', '#ffc56b', 'opacity=".25"') +
  R(-62, 66, 124, 12, 6, lg('0#9b7bff 1#4e2fb0')) +
  L('M-34,79 L-34,92 M0,79 L0,98 M34,79 L34,92', '#ff6b5e', 5) +
  P('M-68,-40 C-68,-54 -62,-60 -50,-60 C-58,-54 -62,-48 -62,-36Z', '#ffffff', 'opacity=".8"');

const shade = () => shadow(0, 40, 30, 6, 0.2);

export const ROPES = [
  art('rope-beam', [-210, -30, 420, 60], beam),
  art('rope-seg', [0, 0, 20, 40], rope, [10, 0]),
  art('handle-open', [-48, -48, 96, 96], () => shade() + medal(open())),
  art('handle-ask', [-48, -48, 96, 96], () => shade() + medal(ask())),
  art('handle-shut', [-48, -48, 96, 96], () => shade() + medal(shut())),
  art('tag', [-80, -32, 160, 64], tag, [-62, -1]),
  art('card-lantern', [-90, -104, 180, 210], cardLantern, [0, -104]),
];

// Seven Trickies: Sugar, Sidey, Nosy, Rusher, Hooky, Maskie, Poppy. Mischief, never fright. Origin: between the feet.
import { lit, shd } from './colour.mjs';
import { C, E, fade, G, glow, L, lg, P, R, shadow, shine, soft, softd, star } from './kit.mjs';
import { arm, body, brows, cheeks, eyes, feet, gleam, grin, hand, skin, smile, tricky } from './tricky-kit.mjs';

const ground = (rx = 52) => shadow(0, 5, rx, 9, 0.28);

/** Sugar: a wrapped sweet with heart eyes and a finger on its lips. */
function sugar() {
  const c = '#ff7ab8';
  const wrap = (k) =>
    G(
      k * 44,
      -62,
      P(
        'M0,0 C12,-12 22,-26 33,-26 C30,-18 34,-14 36,-8 C31,-4 31,4 36,8 C34,14 30,18 33,26 C22,26 12,12 0,0Z',
        lg(`0${lit(c, 0.5)} 1${shd(c, 0.16)}`),
      ) + L('M6,-2 L27,-17 M8,0 L30,0 M6,2 L27,17', '#ffffff', 2.2, 'opacity=".5"'),
      [k, 1],
    );
  const heart = (x) =>
    P(
      `M${x},-54 C${x - 6},-59 ${x - 13},-64 ${x - 12},-71 C${x - 11},-78 ${x - 3},-78 ${x},-72 C${x + 3},-78 ${x + 11},-78 ${x + 12},-71 C${x + 13},-64 ${x + 6},-59 ${x},-54Z`,
      '#ffffff',
    ) +
    C(x + 1, -66, 4.6, '#4a1d4e') +
    C(x - 0.5, -68, 1.7, '#ffffff');
  return (
    ground() +
    feet(c) +
    wrap(-1) +
    wrap(1) +
    C(0, -62, 52, skin(c)) +
    fade(0.38, L('M-38,-92 C-16,-84 -14,-52 -34,-26 M-12,-110 C14,-92 16,-42 -6,-14 M22,-108 C44,-88 44,-44 26,-20', '#ffffff', 9)) +
    C(0, -62, 52, lg(`0${c}/0 .6${c}/0 1${shd(c, 0.4)}/.5`)) +
    gleam(-20, -96, 15, 7) +
    heart(-18) +
    heart(20) +
    cheeks(0, -48, 34) +
    smile(0, -42, 13, 9) +
    arm('M44,-38 C40,-20 22,-20 8,-28', c) +
    L('M6,-29 L2,-41', lit(c, 0.3), 8) +
    hand(7, -28, c, 8.5)
  );
}

/** Sidey: a bean leaning out of its own little doorway, waving you along. */
function sidey() {
  const c = '#5f8ff0';
  return (
    ground(58) +
    R(-66, -112, 62, 116, 14, softd('#8a6ad6')) +
    P('M-56,4 L-56,-72 A21,21 0 0 1 -14,-72 L-14,4Z', lg('0#4a3190 1#6a4cb8')) +
    R(-72, -116, 74, 15, 7.5, soft('#ff9d5c')) +
    star(-35, -102, 5.5, '#fff1b0') +
    body('M-38,4 C-50,-20 -40,-44 -24,-60 C-8,-76 -4,-108 26,-112 C56,-114 66,-84 54,-58 C44,-36 40,-14 30,4 C10,9 -20,9 -38,4Z', c) +
    gleam(18, -98, 13, 6) +
    eyes(32, -78, { apart: 15, r: 10, dx: 4.5, lids: 1.5, c }) +
    smile(34, -54, 12, 7) +
    cheeks(34, -60, 25) +
    arm('M42,-34 C58,-26 66,-36 66,-50', c) +
    hand(66, -56, c, 9) +
    L('M62,-62 L57,-71 M68,-63 L68,-74 M73,-59 L78,-68', skin(c), 6.4) +
    E(-22, 3, 13, 6.5, skin(shd(c, 0.2))) +
    E(22, 3, 14, 6.5, skin(shd(c, 0.2)))
  );
}

/** Nosy: a pear with a trunk that reaches into other people's things. */
function nosy() {
  const c = '#a678e8';
  const nose = 'M-4,-62 C16,-58 40,-56 48,-72 C54,-84 66,-82 66,-70';
  return (
    ground() +
    feet(c) +
    E(-34, -100, 17, 20, skin(shd(c, 0.1)), 'transform="rotate(-24 -34 -100)"') +
    E(34, -104, 17, 20, skin(shd(c, 0.18)), 'transform="rotate(24 34 -104)"') +
    E(-34, -99, 9, 12, '#ffb3cf', 'opacity=".8" transform="rotate(-24 -34 -99)"') +
    E(34, -103, 9, 12, '#ffb3cf', 'opacity=".7" transform="rotate(24 34 -103)"') +
    body(
      'M0,-118 C30,-118 40,-92 44,-64 C48,-40 58,-24 54,-6 C52,6 30,5 0,5 C-30,5 -52,6 -54,-6 C-58,-24 -48,-40 -44,-64 C-40,-92 -30,-118 0,-118Z',
      c,
    ) +
    gleam(-16, -104) +
    eyes(-4, -84, { apart: 16, r: 10.5, dx: 4, dy: 2 }) +
    brows(-4, -101, 16, -2, c) +
    L(nose, shd(c, 0.2), 22) +
    L(nose, lit(c, 0.16), 16) +
    [0, 1, 2]
      .map((i) => L(`M${14 + i * 13},${-68 + (i === 2 ? -1 : 1)} L${13 + i * 12},${-49 - i * 2}`, shd(c, 0.28), 2.6, 'opacity=".55"'))
      .join('') +
    E(66, -69, 11, 9, skin(c)) +
    C(62, -68, 2.4, shd(c, 0.5)) +
    C(70, -68, 2.4, shd(c, 0.5)) +
    smile(-8, -36, 11, 6) +
    cheeks(-6, -48, 27) +
    R(-20, -22, 40, 24, 5, lg('0#fffdf4 1#ffe9c4')) +
    C(-9, -12, 5, '#ffb547') +
    L('M1,-15 L14,-15 M1,-8 L10,-8', '#c9a4e8', 3) +
    hand(-22, -10, c, 8) +
    hand(22, -10, c, 8)
  );
}

/** Rusher: a flame on running legs with a stopwatch for a belly. */
function rusher() {
  const c = '#ff7550';
  return (
    shadow(4, 5, 48, 8, 0.28) +
    fade(0.7, L('M-78,-76 L-52,-76 M-74,-52 L-50,-52 M-76,-28 L-46,-28', '#ffd0a8', 6)) +
    L('M-6,-14 C-18,-8 -26,-4 -36,-10 M12,-14 C20,-6 26,2 38,0', shd(c, 0.2), 11) +
    E(-40, -12, 8, 12, skin(shd(c, 0.2)), 'transform="rotate(28 -40 -12)"') +
    E(44, 1, 13, 7, skin(shd(c, 0.2))) +
    body(
      'M-10,-10 C-50,-14 -56,-58 -36,-80 C-34,-70 -28,-66 -22,-68 C-24,-96 -6,-112 20,-136 C16,-116 26,-108 36,-96 C40,-102 42,-106 42,-112 C58,-90 66,-60 52,-34 C40,-12 18,-6 -10,-10Z',
      c,
    ) +
    P(
      'M-2,-18 C-30,-22 -36,-50 -22,-66 C-14,-58 -8,-60 -4,-66 C0,-86 10,-94 18,-104 C20,-88 40,-72 42,-56 C44,-34 26,-16 -2,-18Z',
      lg('0#ffcf5c 1#ff9d3d'),
      'opacity=".85"',
    ) +
    eyes(14, -74, { apart: 15, r: 10.5, dx: 4.5, dy: 0 }) +
    brows(14, -92, 15, 3, c) +
    grin(16, -58, 10, 10) +
    C(12, -28, 19, '#c24a4e') +
    C(12, -29, 17, lg('0#fff1b0 1#ffb627')) +
    C(12, -29, 13, '#fffdf4') +
    L('M12,-29 L12,-38 M12,-29 L19,-25', '#d9485f', 3.4) +
    arm('M-26,-40 C-40,-36 -44,-48 -40,-56', c, 10) +
    hand(-40, -60, c, 8) +
    arm('M46,-44 C58,-40 62,-46 64,-54', c, 10) +
    hand(65, -58, c, 8)
  );
}

/** Hooky: an angler fish whose lure is a present. */
function hooky() {
  const c = '#3f8fe8';
  return (
    ground(50) +
    P('M-40,-46 C-66,-84 -78,-74 -72,-52 C-78,-34 -70,-16 -40,-36Z', skin(shd(c, 0.14))) +
    P('M-10,-92 C-18,-120 10,-120 22,-94Z', skin(shd(c, 0.1))) +
    body('M-48,-44 C-40,-82 -6,-100 24,-92 C54,-84 62,-56 56,-34 C50,-8 20,4 -6,0 C-30,-4 -44,-22 -48,-44Z', c) +
    P('M-26,-10 C-10,4 30,0 50,-22 C44,-2 20,5 -4,1 C-14,-1 -20,-4 -26,-10Z', lit(c, 0.6), 'opacity=".6"') +
    E(-10, 3, 13, 6, skin(shd(c, 0.2))) +
    E(22, 3, 13, 6, skin(shd(c, 0.2))) +
    gleam(-8, -82, 15, 6) +
    eyes(22, -58, { apart: 16, r: 11, dx: 2, dy: -3, lids: 1.5, c }) +
    L('M2,-32 C14,-20 40,-20 52,-36', '#1f2a6b', 4.4) +
    P('M12,-27.5 L17,-19 L21,-25Z M30,-24 L36,-18 L39,-25.5Z', '#ffffff') +
    P('M-18,-40 C-30,-40 -34,-26 -28,-18 C-20,-22 -14,-30 -18,-40Z', skin(shd(c, 0.16))) +
    L('M14,-96 C20,-134 62,-142 64,-112', '#d9d3f7', 4) +
    glow(62, -90, 32, '#ffe27a', 0.75) +
    R(48, -102, 28, 24, 5, softd('#ff6b8a')) +
    R(59, -102, 6, 24, 0, '#ffe27a') +
    R(48, -94, 28, 5, 0, '#ffe27a') +
    P('M62,-102 C52,-116 44,-104 62,-102 C80,-104 72,-116 62,-102Z', '#ffc53d')
  );
}

/** Maskie: a soft ghost who holds somebody else's face. */
function maskie() {
  const c = '#6b5bd6';
  return (
    ground(56) +
    body(
      'M0,-116 C40,-118 58,-86 58,-54 C58,-22 70,0 56,4 C46,8 42,-2 32,2 C22,6 18,8 8,4 C2,2 -6,8 -16,4 C-26,0 -30,8 -42,4 C-52,0 -66,8 -62,-10 C-58,-26 -58,-40 -56,-56 C-52,-92 -36,-115 0,-116Z',
      c,
    ) +
    P('M-2,-132 C8,-130 16,-122 12,-108 L-12,-108 C-14,-120 -10,-128 -2,-132Z', skin(c)) +
    gleam(-26, -96) +
    eyes(-22, -68, { apart: 17, r: 10, dx: 3 }) +
    smile(-22, -44, 9, 5) +
    L('M44,2 L52,-40', '#8a5f4d', 7) +
    G(
      28,
      -62,
      P('M-34,-24 C-34,-40 36,-40 36,-24 C38,8 22,30 1,30 C-20,30 -36,8 -34,-24Z', '#c9a98f', 'transform="translate(2 4)"') +
        P('M-34,-24 C-34,-40 36,-40 36,-24 C38,8 22,30 1,30 C-20,30 -36,8 -34,-24Z', lg('0#fffaf0 1#f0dcc8')) +
        L('M-22,-10 q8,-10 16,0 M8,-10 q8,-10 16,0', '#4a2d6b', 4.4) +
        P('M-14,6 C-10,20 12,20 16,6Z', '#d9485f') +
        E(-22, 4, 7, 4.6, '#ff9fb0') +
        E(25, 4, 7, 4.6, '#ff9fb0'),
      1,
      8,
    ) +
    hand(46, -22, c, 10) +
    arm('M-48,-34 C-60,-28 -62,-18 -58,-10', c) +
    hand(-58, -8, c)
  );
}

/** Poppy: a window on a spring, with a door painted where none is. */
function poppy() {
  const c = '#ff9a4d';
  return (
    ground(48) +
    R(-40, -16, 80, 22, 7, softd('#7c5cf2')) +
    R(-40, -16, 80, 7, 3.5, '#ffffff', 'opacity=".3"') +
    L('M-20,-18 C10,-20 24,-24 20,-28 C14,-34 -24,-28 -20,-36 C-16,-42 24,-38 20,-44', '#8f7bf0', 7) +
    G(
      0,
      -46,
      arm('M-46,-28 C-62,-24 -68,-40 -66,-52', c) +
        hand(-66, -56, c) +
        arm('M46,-28 C60,-26 66,-38 66,-48', c) +
        hand(66, -52, c) +
        R(-52, -90, 104, 94, 16, shd(c, 0.4), 'transform="translate(0 4)"') +
        R(-52, -90, 104, 94, 16, skin(c)) +
        P('M-52,-66 L-52,-74 C-52,-84 -46,-90 -36,-90 L36,-90 C46,-90 52,-84 52,-74 L52,-66Z', lg('0#ff8fc2 1#f0509a')) +
        C(-40, -78, 4, '#ffffff') +
        C(-28, -78, 4, '#ffffff', 'opacity=".7"') +
        L('M34,-82 L42,-74 M42,-82 L34,-74', '#ffffff', 3.4) +
        eyes(0, -44, { apart: 19, r: 11.5, dx: 0, dy: 3 }) +
        brows(0, -61, 19, -2, c) +
        grin(0, -24, 17, 15) +
        cheeks(0, -26, 36),
      1,
      -5,
    ) +
    [
      [-58, -128],
      [60, -134],
      [70, -112],
    ]
      .map(([x, y]) => star(x, y, 6, '#ffe27a'))
      .join('') +
    shine(-24, -12, 12, 2.4, 0.4, 0)
  );
}

export const TRICKIES_A = [
  tricky('sugar', sugar),
  tricky('sidey', sidey),
  tricky('nosy', nosy),
  tricky('rusher', rusher),
  tricky('hooky', hooky),
  tricky('maskie', maskie),
  tricky('poppy', poppy),
];

// Six Trickies: Grumbo, Loopy, Fibby, Grabby, Copycat, Blabby. Mischief, never fright. Origin: between the feet.
import { lit, shd } from './colour.mjs';
import { C, E, fade, G, L, lg, P, R, shadow, soft, softd, star } from './kit.mjs';
import { arm, body, brows, cheeks, eyes, feet, gleam, grin, hand, skin, smile, tricky } from './tricky-kit.mjs';

const ground = (rx = 52) => shadow(0, 5, rx, 9, 0.28);

/** Grumbo: a small storm cloud that grumbles. */
function grumbo() {
  const c = '#8577c8';
  const puffs = [
    [-40, -56, 28],
    [-18, -84, 30],
    [20, -88, 32],
    [46, -58, 27],
    [0, -50, 36],
    [-22, -38, 24],
    [26, -38, 25],
  ];
  return (
    shadow(0, 5, 46, 7, 0.2) +
    P('M-30,-22 L-40,-2 L-32,-4 L-38,10 L-20,-10 L-28,-9 L-20,-22Z', lg('0#fff1a8 1#ffb627')) +
    P('M24,-20 L16,-4 L23,-6 L18,6 L36,-12 L28,-11 L35,-20Z', lg('0#fff1a8 1#ffb627')) +
    puffs.map(([x, y, r]) => C(x, y + 4, r, shd(c, 0.3))).join('') +
    puffs.map(([x, y, r]) => C(x, y, r, skin(c))).join('') +
    E(4, -54, 40, 28, c) +
    gleam(-28, -98, 13, 6) +
    gleam(14, -108, 11, 5) +
    eyes(2, -62, { apart: 18, r: 10, dx: 0, dy: 2 }) +
    brows(2, -78, 18, 4.5, c) +
    L('M-12,-34 q14,-11 28,0', '#3a2468', 4.8) +
    cheeks(2, -42, 32, '#e88fc0') +
    arm('M-58,-44 C-70,-40 -72,-30 -66,-24', c, 10) +
    hand(-64, -22, c) +
    arm('M64,-44 C74,-40 76,-30 70,-24', c, 10) +
    hand(68, -22, c)
  );
}

/** Loopy: a rolling ring with dizzy eyes that never comes to an end. */
function loopy() {
  const c = '#ffae2e';
  const swirl = (x, y) => C(x, y, 12.5, '#ffffff') + L(`M${x},${y} a3,3 0 0 1 5,3 a6,6 0 0 1 -11,-1 a8,8 0 0 1 14,-5`, '#8a4a2a', 2.8);
  const ring = (r, w, s, e = '') => `<circle cx="0" cy="-66" r="${r}" fill="none" stroke="${s}" stroke-width="${w}" ${e}/>`;
  return (
    ground(46) +
    fade(0.7, L('M-70,-104 C-78,-82 -78,-52 -70,-30 M72,-104 C79,-82 79,-52 72,-30', '#ffe0a0', 5)) +
    ring(40, 46, shd(c, 0.32), 'transform="translate(2 4)"') +
    ring(40, 46, skin(c)) +
    ring(54, 7, '#fff1c2', 'opacity=".55" stroke-dasharray="52 300" transform="rotate(200 0 -66)"') +
    ring(40, 7, '#ff7a5c', 'opacity=".55" stroke-dasharray="2 19" stroke-linecap="round"') +
    ring(17.5, 2, shd(c, 0.4), 'opacity=".5"') +
    swirl(-21, -104) +
    swirl(17, -106) +
    P('M-16,-24 C-12,-10 12,-10 16,-24 C6,-21 -6,-21 -16,-24Z', '#7a2a1f') +
    cheeks(0, -28, 28) +
    P('M-4,-80 L14,-66 L-4,-52 C-7,-50 -9,-52 -9,-55 L-9,-77 C-9,-80 -7,-82 -4,-80Z', '#ffffff', 'opacity=".95"') +
    arm('M-60,-56 C-74,-56 -76,-68 -70,-76', c, 10) +
    hand(-69, -79, c, 7.5) +
    arm('M60,-56 C74,-56 76,-44 70,-36', c, 10) +
    hand(69, -34, c, 7.5)
  );
}

/** Fibby: thin as a candle, tall hat, a nose that gives it away. */
function fibby() {
  const c = '#f26fb0';
  return (
    ground(40) +
    feet(c, 14) +
    body(
      'M0,-100 C24,-100 30,-84 29,-66 C28,-50 36,-30 36,-12 C36,4 20,5 0,5 C-20,5 -36,4 -36,-12 C-36,-30 -28,-50 -29,-66 C-30,-84 -24,-100 0,-100Z',
      c,
    ) +
    gleam(-14, -52, 7, 14) +
    R(-22, -142, 44, 44, 7, softd('#5b3a8a')) +
    R(-22, -112, 44, 10, 0, '#ffc53d') +
    star(0, -107, 5, '#fffbe0') +
    P('M-38,-98 C-38,-108 38,-108 38,-98 C38,-91 -38,-91 -38,-98Z', soft('#5b3a8a')) +
    eyes(-2, -78, { apart: 12.5, r: 9.5, dx: 4, dy: -1, lids: -1, c }) +
    L('M4,-62 C24,-66 50,-66 66,-60', shd(c, 0.22), 13) +
    L('M4,-64 C24,-68 50,-68 66,-62', lit(c, 0.25), 8) +
    C(67, -61, 6, skin('#ff9f5c')) +
    smile(-4, -46, 11, 7) +
    cheeks(-3, -58, 20) +
    arm('M30,-34 C44,-30 48,-22 46,-14', c, 10) +
    hand(46, -12, c) +
    arm('M-30,-34 C-46,-34 -54,-42 -56,-50', c, 10) +
    G(
      -62,
      -70,
      R(-17, -20, 34, 40, 4, lg('0#fffdf4 1#f0e2cf')) +
        R(-12, -14, 24, 8, 2, '#8a6bd1') +
        L('M-12,-1 L12,-1 M-12,6 L12,6 M-12,13 L4,13', '#c3b3d8', 3),
      1,
      -10,
    ) +
    hand(-56, -52, c)
  );
}

/** Grabby: an octopus with a hand for everything you have. */
function grabby() {
  const c = '#35b98a';
  const limb = (d) => L(d, shd(c, 0.18), 13) + L(d, c, 8);
  return (
    ground(54) +
    limb('M-30,-34 C-58,-28 -70,-46 -64,-66') +
    limb('M30,-34 C58,-28 72,-44 66,-66') +
    limb('M-26,-22 C-50,-14 -60,-10 -66,0') +
    limb('M26,-22 C50,-14 60,-10 66,0') +
    limb('M-10,-16 C-12,-6 -18,0 -26,3') +
    limb('M10,-16 C12,-6 18,0 26,3') +
    G(
      -62,
      -92,
      R(-12, -17, 24, 36, 6, lg('0#5e4ad0 1#33247e')) + R(-9, -13, 18, 25, 3, lg('0#bfeaff 1#6fb4ff')) + C(0, 15.5, 1.8, '#c9bcf7'),
      1,
      -12,
    ) +
    G(
      66,
      -92,
      `<circle cx="0" cy="-6" r="9" fill="none" stroke="#ffc53d" stroke-width="6"/>${L('M0,3 L0,24 M0,17 L7,17 M0,23 L6,23', '#ffb627', 5)}`,
      1,
      14,
    ) +
    hand(-63, -70, c, 9) +
    hand(66, -70, c, 9) +
    body(
      'M0,-122 C38,-122 54,-94 50,-68 C48,-48 44,-36 38,-26 C26,-14 -26,-14 -38,-26 C-44,-36 -48,-48 -50,-68 C-54,-94 -38,-122 0,-122Z',
      c,
    ) +
    gleam(-22, -104, 14, 7) +
    [
      [26, -102, 5],
      [36, -88, 3.5],
      [-38, -82, 3.5],
    ]
      .map(([x, y, r]) => C(x, y, r, lit(c, 0.5), 'opacity=".5"'))
      .join('') +
    eyes(0, -66, { apart: 19, r: 12, dx: 0, dy: 3 }) +
    brows(0, -85, 19, -2.5, c) +
    grin(0, -46, 14, 12) +
    cheeks(0, -48, 33)
  );
}

const CAT =
  'M-44,-84 C-52,-106 -54,-126 -46,-126 C-38,-126 -26,-114 -18,-106 C-8,-109 8,-109 18,-106 C26,-114 38,-126 46,-126 C54,-126 52,-106 44,-84 C48,-70 40,-60 32,-54 C42,-40 44,-20 40,-4 C38,5 20,5 0,5 C-20,5 -38,5 -40,-4 C-44,-20 -42,-40 -32,-54 C-40,-60 -48,-70 -44,-84Z';

/** Copycat: a cat and, half a step beside it, the very same cat. */
function copycat() {
  const c = '#34c3a0';
  const face = (s) =>
    eyes(0, -80, { apart: 18, r: 10.5, dx: s, dy: 0 }) +
    P('M-4,-66 L4,-66 L0,-61Z', '#c9487a') +
    L('M0,-61 C-2,-55 -10,-55 -12,-60 M0,-61 C2,-55 10,-55 12,-60', '#0f4a4a', 3.4) +
    L('M-44,-68 L-30,-66 M-44,-60 L-30,-61 M44,-68 L30,-66 M44,-60 L30,-61', '#0f5a50', 2.2, 'opacity=".5"');
  const ears = P(
    'M-43,-116 C-40,-112 -34,-106 -28,-102 L-40,-94 C-43,-102 -45,-112 -43,-116Z M43,-116 C40,-112 34,-106 28,-102 L40,-94 C43,-102 45,-112 43,-116Z',
    '#ffb3cf',
    'opacity=".85"',
  );
  return (
    ground(60) +
    fade(0.5, G(30, -1, P(CAT, lg('0#e2fff6 1#8fe0d0')) + face(-3), 0.92)) +
    G(
      -20,
      0,
      L('M-36,-12 C-62,-10 -64,-40 -52,-48', shd(c, 0.16), 11) +
        P(CAT, skin(c)) +
        ears +
        gleam(-16, -98, 11, 5) +
        E(0, -20, 22, 20, lit(c, 0.6), 'opacity=".6"') +
        face(3) +
        E(-18, 2, 13, 6.5, skin(lit(c, 0.2))) +
        E(18, 2, 13, 6.5, skin(lit(c, 0.2))),
      0.96,
    ) +
    L('M18,-46 C30,-44 36,-52 38,-60', shd(c, 0.1), 10) +
    G(
      42,
      -84,
      L('M0,22 L-2,36', '#c97f45', 7) +
        C(0, 0, 25, softd('#ffc53d')) +
        C(0, 0, 19.5, lg('0#f2fdff 1#9fd0ff', 'd')) +
        L('M-10,4 L4,-12 M-3,9 L10,-5', '#ffffff', 3, 'opacity=".8"'),
      0.86,
    ) +
    hand(40, -52, c, 8)
  );
}

/** Blabby: nearly all mouth; puzzle pieces tumble out of it. */
function blabby() {
  const c = '#2fb4c8';
  const piece = (x, y, k, turn) =>
    G(x, y, P('M-9,-9 L-3,-9 C-5,-15 5,-15 3,-9 L9,-9 L9,-3 C15,-5 15,5 9,3 L9,9 L-9,9 L-9,3 C-3,5 -3,-5 -9,-3Z', softd(k)), 1, turn);
  return (
    ground() +
    feet(c, 22) +
    C(-26, -104, 19, skin(c)) +
    C(24, -106, 19, skin(shd(c, 0.06))) +
    body('M0,-104 C44,-104 60,-74 60,-44 C60,-14 46,5 0,5 C-46,5 -60,-14 -60,-44 C-60,-74 -44,-104 0,-104Z', c) +
    gleam(-34, -84, 12, 6) +
    eyes(-1, -106, { apart: 25, r: 12, dx: 2, dy: 1 }) +
    P('M-44,-66 C-30,-60 30,-60 44,-66 C50,-30 30,-4 0,-4 C-30,-4 -50,-30 -44,-66Z', lg('0#3d0f45 1#6b1f55')) +
    P('M-38,-64.5 C-26,-60.5 26,-60.5 38,-64.5 L37,-56 C24,-52 -24,-52 -37,-56Z', '#ffffff') +
    P('M-28,-14 C-24,-34 24,-34 28,-14 C18,-3 -18,-3 -28,-14Z', lg('0#ff9aa8 1#f0607a')) +
    cheeks(0, -72, 50) +
    piece(4, -40, '#ffc53d', 14) +
    piece(54, -58, '#ff7ab8', -16) +
    piece(64, -92, '#9b7bff', 24) +
    piece(40, -30, '#6cc96a', 40) +
    arm('M-56,-44 C-70,-42 -74,-54 -68,-62', c, 10) +
    hand(-67, -65, c)
  );
}

export const TRICKIES_B = [
  tricky('grumbo', grumbo),
  tricky('loopy', loopy),
  tricky('fibby', fibby),
  tricky('grabby', grabby),
  tricky('copycat', copycat),
  tricky('blabby', blabby),
];

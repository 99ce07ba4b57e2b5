// Small things of daily life, 64 px, same light as everything else. Second half, and the tools of the belt.
import { art, ballg, C, E, G, L, lg, P, R, shadow, shine, soft, softd, softh, star } from './kit.mjs';

const under = () => shadow(0, 27, 22, 4, 0.2);

const game = () =>
  under() +
  P(
    'M-18,-16 L18,-16 C27,-16 30,0 30,14 C30,25 21,25 16,16 C14,12 12,11 8,11 L-8,11 C-12,11 -14,12 -16,16 C-21,25 -30,25 -30,14 C-30,0 -27,-16 -18,-16Z',
    softd('#7c5cf2'),
  ) +
  R(-21, -4, 15, 5, 2, '#ffffff') +
  R(-16, -9, 5, 15, 2, '#ffffff') +
  [
    [14, -8, '#ffc53d'],
    [20, -2, '#ff6b8a'],
    [8, -2, '#5fd0a8'],
    [14, 4, '#6ab8ff'],
  ]
    .map(([x, y, c]) => C(x, y, 3.4, c))
    .join('') +
  shine(-12, -13, 8, 2, 0.5, 0);
const book = () =>
  under() +
  P('M0,-18 C-8,-25 -20,-26 -29,-23 L-29,21 C-20,18 -8,19 0,25Z', softd('#ff7a66')) +
  P('M0,-18 C8,-25 20,-26 29,-23 L29,21 C20,18 8,19 0,25Z', softd('#e8604f')) +
  P('M0,-18 C-8,-23 -17,-24 -25,-22 L-25,15 C-17,13 -8,14 0,20Z', lg('0#fffdf6 1#ffe9cf', 'h')) +
  P('M0,-18 C8,-23 17,-24 25,-22 L25,15 C17,13 8,14 0,20Z', lg('0#f0dcc4 .3#fffdf6 1#fff3e0', 'h')) +
  L('M-20,-13 q8,-1 15,3 M-20,-5 q8,-1 15,3 M-20,3 q8,-1 15,3 M20,-13 q-8,-1 -15,3 M20,-5 q-8,-1 -15,3', '#c9a8b8', 2);
const ball = () =>
  under() +
  C(0, 0, 26, ballg('#f7f4ff')) +
  P('M0,-9 L9,-2.5 L5.5,8 L-5.5,8 L-9,-2.5Z', softd('#5d3bc4')) +
  P(
    'M-7,-25 L7,-25 L4,-17 L-4,-17Z M25,-6 L26,4 L17,2 L17,-5Z M-25,-6 L-26,4 L-17,2 L-17,-5Z M12,22 L20,16 L13,11 L8,17Z M-12,22 L-20,16 L-13,11 L-8,17Z',
    '#5d3bc4',
  ) +
  L('M0,-9 L0,-17 M9,-2.5 L17,-2 M5.5,8 L11,14 M-5.5,8 L-11,14 M-9,-2.5 L-17,-2', '#9a86d0', 2) +
  shine(-9, -13, 6, 3, 0.7);
const music = () =>
  under() +
  P('M-12,-20 C-12,-22 -11,-23 -9,-24 L21,-29 C23,-29 24,-28 24,-26 L24,-15 L-12,-9Z', softd('#ff6fa8')) +
  R(-12, -18, 6, 38, 3, softd('#ff6fa8')) +
  R(18, -24, 6, 36, 3, softd('#f0509a')) +
  E(-16, 20, 11, 8.5, ballg('#ff7ab8'), 'transform="rotate(-18 -16 20)"') +
  E(14, 13, 11, 8.5, ballg('#ff7ab8'), 'transform="rotate(-18 14 13)"');
const phone = () =>
  under() +
  R(-16, -29, 32, 57, 8, lg('0#8f7bf7 .5#5e4ad0 1#33247e', 'd')) +
  R(-12.5, -23, 25, 42, 3, lg('0#bfeaff .6#6fb4ff 1#7a7cf5')) +
  C(0, 23.5, 2.6, '#c9bcf7') +
  R(-5, -27, 10, 2, 1, '#2b1a6e', 'opacity=".6"') +
  P('M-12,-6 L4,-23 L12,-23 L-12,3Z', '#ffffff', 'opacity=".28"');
const pencil = () =>
  under() +
  G(
    0,
    0,
    R(-8, -30, 16, 12, 5, softh('#ff8fb0')) +
      R(-8, -21, 16, 6, 0, softh('#c9c4e8')) +
      R(-8, -16, 16, 32, 0, lg('0#ffe27a .35#ffc53d .36#ffb627 .66#ffb627 .67#e8922d 1#d97d1f', 'h')) +
      P('M-8,16 L8,16 L1.5,29 C1,30 -1,30 -1.5,29Z', softh('#ffdcb0')) +
      P('M-3.4,25 L3.4,25 L1.5,29 C1,30 -1,30 -1.5,29Z', '#43307f'),
    1,
    40,
  );
const cake = () =>
  under() +
  E(0, 22, 29, 6, soft('#d9ccff')) +
  P('M-24,-2 L24,-2 L24,18 C14,25 -14,25 -24,18Z', softh('#e8a06a')) +
  P(
    'M-24,-2 C-24,-12 24,-12 24,-2 L24,6 C21,12 17,10 15,6 C12,13 7,12 5,7 C2,14 -4,13 -6,7 C-9,12 -13,11 -15,6 C-18,11 -22,10 -24,5Z',
    softd('#ff8fc2'),
  ) +
  E(0, -3, 24, 7, lit0()) +
  [-12, 0, 12]
    .map(
      (x, i) =>
        R(x - 2.5, -18 - (i === 1 ? 2 : 0), 5, 15, 2, softh(['#6ab8ff', '#ffc53d', '#8fd36a'][i])) +
        P(
          `M${x},${-29 - (i === 1 ? 2 : 0)} C${x + 6},${-22 - (i === 1 ? 2 : 0)} ${x + 3},${-18 - (i === 1 ? 2 : 0)} ${x},${-18 - (i === 1 ? 2 : 0)} C${x - 3},${-18 - (i === 1 ? 2 : 0)} ${x - 6},${-22 - (i === 1 ? 2 : 0)} ${x},${-29 - (i === 1 ? 2 : 0)}Z`,
          lg('0#fff1a8 1#ff9d3d'),
        ),
    )
    .join('');
const lit0 = () => lg('0#ffd6ea 1#ff9fcb');
const bus = () =>
  under() +
  R(-29, -20, 58, 40, 9, lg('0#ffe27a .5#ffc02e 1#e8902a')) +
  R(-29, 4, 58, 5, 0, '#fffdf6', 'opacity=".8"') +
  [-24, -9, 6].map((x) => R(x, -14, 12, 13, 3, lg('0#bfeaff 1#4b9bf0'))).join('') +
  R(20, -14, 6, 22, 2.5, lg('0#bfeaff 1#4b9bf0')) +
  [-16, 15].map((x) => C(x, 20, 8, '#3a2a6e') + C(x, 20, 3.6, '#d9ccff')).join('') +
  C(26, 13, 2.4, '#fff6d6');
const bell = () =>
  under() +
  C(0, 20, 6, ballg('#e8862f')) +
  P(
    'M0,-26 C14,-26 19,-14 20,-2 C21,8 24,11 27,15 C28,19 25,20 22,20 L-22,20 C-25,20 -28,19 -27,15 C-24,11 -21,8 -20,-2 C-19,-14 -14,-26 0,-26Z',
    ballg('#ffc02e'),
  ) +
  C(0, -26, 4.4, ballg('#ffb627')) +
  L('M-24,15 L24,15', '#fff1b0', 3, 'opacity=".6"') +
  shine(-9, -10, 3.4, 9, 0.5, 12);
const SHIELD = 'M0,-29 C8,-23 17,-21 26,-21 C27,4 20,20 0,29 C-20,20 -27,4 -26,-21 C-17,-21 -8,-23 0,-29Z';
const shield = () =>
  under() +
  P(SHIELD, softd('#3f8fe8')) +
  G(0, 0, P(SHIELD, lg('0#9fd6ff 1#5aa7f5', 'd')), 0.76) +
  P('M0,-22 C6,-18 13,-16 20,-16 C20,4 15,15 0,22Z', '#2f6fd0', 'opacity=".35"') +
  star(0, -1, 10, '#ffffff');
const flag = () =>
  under() +
  R(-21, -28, 5, 56, 2.5, softh('#a8754a')) +
  C(-18.5, -28, 4, ballg('#ffc53d')) +
  P('M-16,-25 C-4,-32 6,-18 25,-25 L25,3 C6,10 -4,-4 -16,3Z', softd('#ff6b5e')) +
  star(4, -11, 6.5, '#fffdf6');
const camera = () =>
  under() +
  R(-12, -24, 24, 12, 5, softd('#5e4ad0')) +
  R(-29, -17, 58, 40, 10, lg('0#b9a8ff .4#7c5cf2 1#43307f')) +
  R(-29, -6, 58, 16, 0, '#ffffff', 'opacity=".18"') +
  C(0, 4, 15.5, ballg('#f4f1ff')) +
  C(0, 4, 11.5, lg('0#3a2a86 1#5e4ad0')) +
  C(0, 4, 8, ballg('#3f9bf2')) +
  C(-3, 1, 2.6, '#ffffff') +
  R(15, -13, 9, 6, 3, lg('0#fffbe2 1#ffd54a'));

const coin = (c, inner) =>
  under() + C(0, 1, 28, softd(c)) + E(-8, -14, 13, 7, '#ffffff', 'opacity=".25" transform="rotate(-28 -8 -14)"') + inner;
const pause = () => coin('#8a68f2', R(-11, -12, 8, 26, 4, '#fffdf8') + R(3, -12, 8, 26, 4, '#fffdf8'));
/** A letter on its way to those who look after the place. */
const report = () =>
  under() +
  R(-27, -17, 54, 40, 7, lg('0#fffdf6 1#e6d9fb')) +
  P('M-27,18 L-6,0 L6,0 L27,18 C27,21 24,23 20,23 L-20,23 C-24,23 -27,21 -27,18Z', '#cdbff5') +
  P('M-26,-14 L-3,6 C-1,8 1,8 3,6 L26,-14 C25,-16 23,-17 20,-17 L-20,-17 C-23,-17 -25,-16 -26,-14Z', lg('0#ffffff 1#d9ccff')) +
  G(17, -13, C(0, 0, 11.5, softd('#ff9d3d')) + R(-1.8, -6.5, 3.6, 8, 1.8, '#fffdf8') + C(0, 5, 2.2, '#fffdf8'));
/** A child and a grown-up who listens. */
const tell = () =>
  under() +
  G(
    -10,
    2,
    P('M-17,25 C-17,6 -9,1 0,1 C9,1 17,6 17,25Z', softd('#8a6bd1')) +
      C(0, -11, 12.5, ballg('#e9b184')) +
      P('M-13.5,-10 C-16,-30 16,-30 13.5,-10 C8,-16 -8,-16 -13.5,-10Z', '#4a2d2a') +
      C(0, -28, 5, '#4a2d2a') +
      L('M-6,-9 q2.5,-3 5,0 M3,-9 q2.5,-3 5,0', '#33204f', 1.7) +
      L('M-2,-3 q3,3 6,0', '#8f2f3f', 1.7),
  ) +
  G(
    15,
    12,
    P('M-12,16 C-12,4 -7,0 0,0 C7,0 12,4 12,16Z', softd('#35b3e8')) +
      C(0, -8, 10, ballg('#e2a878')) +
      P('M-11,-7 C-13,-24 13,-24 11,-7 C7,-13 -6,-10 -11,-7Z', '#3a2418') +
      C(-3, -6.5, 1.5, '#33204f') +
      C(3.5, -6.5, 1.5, '#33204f') +
      E(0, -2.5, 2, 1.6, '#8f2f3f'),
  ) +
  P(
    'M14,-30 L26,-30 C29,-30 30,-28 30,-26 L30,-22 C30,-20 29,-18 26,-18 L22,-18 L18,-13 L18,-18 L14,-18 C11,-18 10,-20 10,-22 L10,-26 C10,-28 11,-30 14,-30Z',
    '#fffdf6',
  );
/** A closed door with a bolt. */
const block = () =>
  under() +
  P('M-22,27 L-22,-8 A22,22 0 0 1 22,-8 L22,27Z', lg('0#9b7bff 1#4e2fb0')) +
  P('M-16.5,27 L-16.5,-7 A16.5,16.5 0 0 1 16.5,-7 L16.5,27Z', lg('0#f0a878 .5#c8704c 1#8f4440')) +
  L('M-6,-20 L-6,26 M6,-20 L6,26', '#7d382f', 1.8, 'opacity=".45"') +
  R(-25, 0, 50, 10, 5, lg('0#fff1a8 .5#ffc53d 1#d9852f')) +
  C(0, 5, 7.5, ballg('#ffb627')) +
  C(0, 4, 2.2, '#7d382f') +
  R(-1.2, 4, 2.4, 5, 1, '#7d382f');
/** A picture kept safe: pinned, with a tick. */
const proof = () =>
  under() +
  G(
    -2,
    0,
    R(-20, -26, 42, 52, 5, '#b9a8ea', 'transform="translate(2 2)"') +
      R(-21, -27, 42, 52, 5, lg('0#ffffff 1#efe6ff')) +
      R(-16, -22, 26, 9, 4.5, '#cfe6ff') +
      R(-8, -10, 24, 9, 4.5, '#ffe0b0') +
      R(-16, 2, 20, 9, 4.5, '#cfe6ff'),
    1,
    -4,
  ) +
  G(14, 14, C(0, 0, 13, softd('#7c5cf2')) + L('M-5.5,0 L-1.5,4.5 L6,-4', '#ffffff', 4)) +
  C(-2, -27, 4.6, ballg('#ff6b8a'));

const icon = (name, draw) => art(`ico-${name}`, [-32, -32, 64, 64], draw);
export const ICONS_B = Object.entries({
  game,
  book,
  ball,
  music,
  phone,
  pencil,
  cake,
  bus,
  bell,
  shield,
  flag,
  camera,
  pause,
  report,
  tell,
  block,
  proof,
}).map(([name, draw]) => icon(name, draw));

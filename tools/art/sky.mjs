// Day sky of the hub: clouds, balloon, far isle, sea of clouds, sun, ray, stepping dot.
import { art, C, E, lg, P, R, rg } from './kit.mjs';
import { balloon, cloud } from './nature.mjs';

/** A band of billows whose left and right ends meet. */
function sea(top, foot, rim, count, tall, phase) {
  const step = 1400 / count;
  const high = (i) => tall * (0.72 + 0.28 * Math.sin(((i % count) / count) * Math.PI * 6 + phase));
  const low = (i) => 74 + Math.sin(((i % count) / count) * Math.PI * 4 + phase) * 7;
  const row = (lift, shrink) => {
    let d = `M0,${low(0) + lift}`;
    for (let i = 0; i < count; i++) {
      const x = i * step;
      const up = (high(i) - shrink) * 1.33;
      d += ` C${x + step * 0.04},${low(i) - up + lift} ${x + step * 0.96},${low(i) - up + lift} ${x + step},${low(i + 1) + lift}`;
    }
    return `${d} L1400,200 L0,200Z`;
  };
  return P(row(0, 0), lg(`0${rim} .5${top} 1${foot}`)) + P(row(13, 6), lg(`0${top} .7${foot} 1${foot}`), 'opacity=".75"');
}

const farIsle = () =>
  P('M-90,0 C-80,-12 80,-12 90,0 C84,30 40,28 26,62 C14,92 -6,88 -16,60 C-30,30 -84,30 -90,0Z', lg('0#9cc8f7 1#c7e3ff')) +
  P(
    'M-52,-2 C-46,-12 -38,-40 -33,-40 C-28,-40 -18,-14 -10,-2Z M-12,-2 C-4,-14 12,-60 18,-60 C25,-60 38,-14 46,-2Z',
    lg('0#84b5ee 1#9cc8f7'),
  ) +
  P('M18,-60 C25,-60 38,-14 46,-2 L22,-2 C26,-20 22,-44 18,-60Z', '#7aa6e6', 'opacity=".5"') +
  E(0, -1, 88, 11, '#a9d8e8') +
  E(-12, -3, 60, 6, '#c3ecdd', 'opacity=".7"');

const billow = (list, tint) =>
  list.map(([x, y, r]) => C(x, y + 6, r, tint)).join('') +
  list.map(([x, y, r]) => C(x - r * 0.08, y - r * 0.06, r * 0.9, '#ffffff')).join('');

export const SKY = [
  art('cloud-1', [-100, -76, 200, 132], () => cloud(1, '#cfd6ff')),
  art(
    'cloud-2',
    [-90, -60, 180, 100],
    () =>
      billow(
        [
          [-52, 6, 24],
          [-22, -12, 34],
          [18, -8, 30],
          [52, 8, 22],
          [0, 10, 26],
        ],
        '#d6d9ff',
      ) + R(-72, 8, 142, 24, 12, '#ffffff'),
  ),
  art(
    'cloud-3',
    [-70, -44, 140, 76],
    () =>
      billow(
        [
          [-34, 4, 19],
          [-6, -10, 26],
          [28, 2, 21],
        ],
        '#e3d8ff',
      ) + R(-50, 4, 98, 18, 9, '#ffffff'),
  ),
  art('balloon', [-40, -50, 80, 110], () => balloon('#ff6b5e', 1)),
  art('isle-far', [-92, -64, 184, 156], farIsle),
  art('sea-1', [0, 0, 1400, 200], () => sea('#ffe1ef', '#e3c3ec', '#fff3f9', 11, 50, 1), [0, 0]),
  art('sea-2', [0, 0, 1400, 200], () => sea('#fbf6ff', '#d9cdfb', '#ffffff', 9, 58, 2.6), [0, 0]),
  art('sea-3', [0, 0, 1400, 200], () => sea('#ffffff', '#efe9ff', '#ffffff', 10, 46, 4.2), [0, 0]),
  art(
    'sun',
    [-260, -260, 520, 520],
    () => C(0, 0, 260, rg('0#fff9dc/.95 .16#fff3c0/.7 .5#fff3c0/.18 1#fff3c0/0')) + C(0, 0, 44, rg('0#ffffff .7#fffbe6 1#fff3c0')),
  ),
  art(
    'ray',
    [0, -42, 500, 84],
    () =>
      P('M0,0 L500,-40 L500,40Z', lg('0#fffbe0/.5 .6#fffbe0/.2 1#fffbe0/0', 'h')) +
      P('M0,0 L500,-22 L500,22Z', lg('0#fffbe0/.3 .6#fffbe0/.12 1#fffbe0/0', 'h')),
    [0, 0],
  ),
  art('step', [-10, -7, 20, 16], () => E(0, 3, 8, 4.6, '#5f8fd8', 'opacity=".35"') + E(0, 0, 8, 4.6, lg('0#ffffff 1#e6edff'))),
];

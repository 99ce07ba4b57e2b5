// The floating isle: rock, crystals, scalloped grass, now and then a waterfall. Origin: the middle of the lawn.
import { INK, lit, mix, shd } from './colour.mjs';
import { dice, E, lg, P } from './kit.mjs';
export function island({ w = 250, top = '#86dd6a', rockc = '#dca27c', deep = '#7d74d8', haze = '#a9c9ff', seedv = 3, fall = 0 } = {}) {
  const rnd = dice(seedv * 97 + 11);
  const rx = w / 2,
    ry = w * 0.165;
  let o = '';
  // rock mass
  o += P(
    `M${-rx * 0.95},4 C${-rx * 1.0},${ry * 1.3} ${-rx * 0.7},${ry * 1.5} ${-rx * 0.62},${ry * 2.4} C${-rx * 0.55},${ry * 3.2} ${-rx * 0.33},${ry * 2.7} ${-rx * 0.24},${ry * 3.5} C${-rx * 0.16},${ry * 4.25} ${rx * 0.04},${ry * 4.4} ${rx * 0.1},${ry * 3.6} C${rx * 0.17},${ry * 2.9} ${rx * 0.4},${ry * 3.3} ${rx * 0.52},${ry * 2.35} C${rx * 0.6},${ry * 1.6} ${rx * 1.0},${ry * 1.35} ${rx * 0.95},4Z`,
    lg(`0${lit(rockc, 0.12)} 0.28${rockc} 0.62${mix(rockc, deep, 0.72)} 1${haze}`),
  );
  // facets: lit left planes, shaded right planes
  o += P(
    `M${-rx * 0.9},${ry * 0.6} C${-rx * 0.86},${ry * 1.35} ${-rx * 0.62},${ry * 1.4} ${-rx * 0.56},${ry * 2.1} C${-rx * 0.42},${ry * 1.7} ${-rx * 0.46},${ry * 1.2} ${-rx * 0.4},${ry * 0.8}Z`,
    lit(rockc, 0.42),
    'opacity=".55"',
  );
  o += P(
    `M${-rx * 0.34},${ry * 0.9} C${-rx * 0.36},${ry * 1.8} ${-rx * 0.24},${ry * 2.2} ${-rx * 0.18},${ry * 3.1} C${-rx * 0.02},${ry * 2.6} ${-rx * 0.06},${ry * 1.7} ${0},${ry * 1}Z`,
    lit(rockc, 0.4),
    'opacity=".38"',
  );
  o += P(
    `M${rx * 0.3},${ry * 0.9} C${rx * 0.34},${ry * 1.8} ${rx * 0.22},${ry * 2.2} ${rx * 0.3},${ry * 2.7} C${rx * 0.5},${ry * 2.5} ${rx * 0.5},${ry * 1.6} ${rx * 0.86},${ry * 0.7}Z`,
    shd(rockc, 0.6),
    'opacity=".26"',
  );
  o += P(
    `M${rx * 0.02},${ry * 1.1} C${rx * 0.06},${ry * 2} ${-rx * 0.02},${ry * 2.9} ${-rx * 0.06},${ry * 3.9} C${rx * 0.08},${ry * 3.8} ${rx * 0.08},${ry * 3} ${rx * 0.16},${ry * 2.7} C${rx * 0.2},${ry * 2} ${rx * 0.16},${ry * 1.4} ${rx * 0.2},${ry * 1}Z`,
    shd(rockc, 0.6),
    'opacity=".17"',
  );
  // crystals
  o +=
    P(`M${-rx * 0.5},${ry * 1.75} l7,-11 l7,11 l-7,15Z`, lg('0#eafffb 1#5ad6e8'), 'opacity=".95"') +
    P(`M${-rx * 0.43},${ry * 1.95} l5,-8 l5,8 l-5,11Z`, lg('0#eafffb 1#5ad6e8'), 'opacity=".85"');
  o += P(`M${rx * 0.42},${ry * 1.5} l5,-9 l6,9 l-6,12Z`, lg('0#fff0fb 1#ff8fd0'), 'opacity=".8"');
  // scalloped grass lip
  const N = 13;
  let d = `M${-rx},0 `;
  for (let i = 0; i < N; i++) {
    const a0 = Math.PI - (Math.PI / N) * i,
      a1 = Math.PI - (Math.PI / N) * (i + 1),
      am = (a0 + a1) / 2,
      drop = (13 + rnd() * 15) * Math.min(1, Math.sin(am) * 1.25 + 0.02);
    const x1 = Math.cos(a1) * rx,
      y1 = Math.sin(a1) * ry,
      xm = Math.cos(am) * rx,
      ym = Math.sin(am) * ry;
    d += `Q${(xm + (Math.cos(a0) * rx - xm) * 0.9).toFixed(1)},${(ym + drop).toFixed(1)} ${xm.toFixed(1)},${(ym + drop).toFixed(1)} Q${(xm + (x1 - xm) * 0.9).toFixed(1)},${(ym + drop).toFixed(1)} ${x1.toFixed(1)},${y1.toFixed(1)} `;
  }
  d += `A${rx},${ry} 0 0 0 ${-rx},0Z`;
  o += P(d, INK, 'opacity=".16" transform="translate(0 6)"') + P(d, lg(`0${shd(top, 0.12)} 0.55${shd(top, 0.2)} 1${shd(top, 0.36)}`));
  o +=
    E(0, 0, rx, ry, lg(`0${lit(top, 0.18)} 0.5${top} 1${shd(top, 0.06)}`)) +
    E(-rx * 0.12, -ry * 0.1, rx * 0.8, ry * 0.74, lit(top, 0.3), 'opacity=".5"');
  if (fall) {
    const fx = rx * 0.62;
    o +=
      P(
        `M${fx - 13},${ry * 0.62} C${fx - 15},${ry * 1.6} ${fx - 11},${ry * 3} ${fx - 18},${ry * 4.1} L${fx + 20},${ry * 4.1} C${fx + 13},${ry * 3} ${fx + 15},${ry * 1.6} ${fx + 13},${ry * 0.42}Z`,
        lg('0#e9fbff/1 0.35#8fe0ff/0.95 0.8#c9f0ff/0.55 1#ffffff/0'),
      ) +
      P(
        `M${fx - 4},${ry * 0.8} C${fx - 5},${ry * 1.8} ${fx - 3},${ry * 2.6} ${fx - 6},${ry * 3.6}`,
        'none',
        'stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".8"',
      ) +
      E(fx - 6, ry * 0.42, 24, 8, '#7fd8ff') +
      E(fx - 9, ry * 0.38, 17, 4.6, '#d6f5ff');
  }
  return o;
}

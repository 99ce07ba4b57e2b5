// The Studio's hall behind the desk: teal light, a great lens window, curtains, a string for photos. Wide and upright.
import { art, C, dice, E, glow, L, lg, P, R, rg, softd } from './kit.mjs';

function hall(W, H) {
  const rnd = dice(31);
  const wide = W > H;
  const lens = wide ? [W * 0.3, H * 0.5, H * 0.62] : [W * 0.5, H * 0.42, W * 0.72];
  let o = R(0, 0, W, H, 0, lg('0#8ff0e0 .3#43c8bd .72#149390 1#0a6f74', 'd')) + glow(W * 0.14, 0, W * 0.5, '#d8fff2', 0.95);
  for (const k of [1, 0.8, 0.56, 0.34])
    o += C(
      lens[0],
      lens[1],
      lens[2] * k,
      'none',
      `stroke="#ffffff" stroke-width="${wide ? 26 : 18}" opacity="${(0.05 + (1 - k) * 0.05).toFixed(2)}"`,
    );
  o += [...Array(6).keys()]
    .map((i) => P(`M${W * 0.14},-20 L${W * (0.1 + i * 0.19)},${H} L${W * (0.18 + i * 0.19)},${H}Z`, '#ffffff', 'opacity=".045"'))
    .join('');
  o += [...Array(wide ? 26 : 14).keys()]
    .map(() => C(rnd() * W, rnd() * H, 14 + rnd() * 60, rg('0#ffffff/.2 .7#ffffff/.08 1#ffffff/0')))
    .join('');
  o +=
    P(`M0,${H * 0.86} C${W * 0.3},${H * 0.83} ${W * 0.7},${H * 0.83} ${W},${H * 0.86} L${W},${H} L0,${H}Z`, lg('0#0d7d7e 1#075458')) +
    E(W * 0.42, H * 0.93, W * 0.4, H * 0.06, rg('0#b9fff0/.35 1#b9fff0/0'));
  for (const k of [0, 1]) {
    const x = k ? W : 0;
    const d = k ? -1 : 1;
    const w = wide ? W * 0.055 : W * 0.09;
    o +=
      P(
        `M${x},-10 L${x + d * w * 1.5},-10 C${x + d * w},${H * 0.3} ${x + d * w * 0.4},${H * 0.5} ${x + d * w * 0.7},${H} L${x},${H}Z`,
        softd('#ff8a78'),
      ) +
      L(
        `M${x + d * w * 0.9},0 C${x + d * w * 0.7},${H * 0.3} ${x + d * w * 0.3},${H * 0.5} ${x + d * w * 0.42},${H}`,
        '#c9503f',
        6,
        'opacity=".35"',
      );
  }
  return o + L(`M-10,16 Q${W / 2},${H * 0.13} ${W + 10},16`, '#075458', 4, 'opacity=".6"');
}
export const STUDIO_HALL = [
  art('studio-hall', [0, 0, 1600, 900], () => hall(1600, 900)),
  art('studio-hall-p', [0, 0, 500, 900], () => hall(500, 900)),
];

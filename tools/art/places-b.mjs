// The places of the isles, second half. Origin: the middle of their ground.
import { INK, lit, shd } from './colour.mjs';
import { ballg, C, E, G, glow, L, lg, P, R, rg, shadow, soft, softd, star } from './kit.mjs';
import { door, win, winlit } from './house.mjs';
export const loop = () => {
  let o = shadow(2, 6, 90, 18, 0.28);
  o += P('M-40,4 L-6,-84 L6,-84 L40,4 L28,4 L0,-66 L-28,4Z', softd('#7c5cf2'));
  const cols = ['#ff6b5e', '#ffc53d', '#23c2a0', '#3f9bf2', '#ff7ab8', '#9b7bff', '#ff9d3d', '#5cc95a'];
  o += `<circle cx="0" cy="-88" r="64" fill="none" stroke="${lg('0#fff1c2 1#ffb53d')}" stroke-width="9"/><circle cx="0" cy="-88" r="50" fill="none" stroke="#ffd98a" stroke-width="3"/>`;
  for (let i = 0; i < 8; i++) {
    const a = (Math.PI / 4) * i + 0.2,
      x = Math.cos(a) * 64,
      y = -88 + Math.sin(a) * 64;
    o += L(`M0,-88 L${x.toFixed(1)},${y.toFixed(1)}`, '#fff1c2', 3.6);
  }
  for (let i = 0; i < 8; i++) {
    const a = (Math.PI / 4) * i + 0.2,
      x = Math.cos(a) * 64,
      y = -88 + Math.sin(a) * 64 + 9;
    o += G(
      x.toFixed(1),
      y.toFixed(1),
      P('M-14,-6 A14,12 0 0 1 14,-6Z', softd(cols[i])) +
        P('M-13,0 L13,0 C13,10 7,14 0,14 C-7,14 -13,10 -13,0Z', softd(cols[i])) +
        R(-11, -6, 3, 8, 1, '#fff3d6') +
        R(8, -6, 3, 8, 1, '#fff3d6'),
    );
  }
  o +=
    C(0, -88, 24, ballg('#ff6b5e')) +
    P('M-7,-99 C-7,-102 -4,-103 -2,-102 L13,-91 C15,-89 15,-87 13,-85 L-2,-74 C-4,-73 -7,-74 -7,-77Z', '#fff');
  // tent
  o += G(
    -74,
    4,
    P('M0,-60 C10,-50 26,-36 34,-32 L28,0 L-28,0 L-34,-32 C-26,-36 -10,-50 0,-60Z', lg('0#fff6e2 1#ffe0bd')) +
      P('M0,-60 C4,-48 8,-38 10,-32 L10,0 L-10,0 L-10,-32 C-8,-38 -4,-48 0,-60Z', soft('#ff6b5e')) +
      P('M0,-60 C10,-50 26,-36 34,-32 L28,0 L20,0 L22,-32 C14,-40 6,-50 0,-60Z', soft('#ff6b5e')) +
      P('M0,-60 C-10,-50 -26,-36 -34,-32 L-28,0 L-20,0 L-22,-32 C-14,-40 -6,-50 0,-60Z', soft('#ff6b5e')) +
      P('M-34,-32 q5.6,8 11.3,0 q5.7,8 11.3,0 q5.7,8 11.4,0 q5.6,8 11.3,0 q5.7,8 11.3,0 q5.7,8 11.4,0 L0,-44Z', '#ffd54a') +
      P('M-7,0 C-7,-16 7,-16 7,0Z', '#6b3f8f') +
      L('M0,-60 L0,-72', '#7d382f', 2) +
      P('M0,-72 L14,-67 L0,-62Z', '#ffc53d'),
  );
  return o;
};
// 6 Truth Lookout — harmful / false content
export const look = () => {
  let o = shadow(4, 6, 80, 18, 0.28);
  o +=
    P('M-50,4 L-42,-64 L42,-64 L50,4 C30,12 -30,12 -50,4Z', lg('0#fff9ec 0.45#f6e6ff 1#b9a3ea', 'h')) +
    R(-50, -70, 100, 12, 6, soft('#4b8df0')) +
    P('M18,-64 L42,-64 L50,4 C44,7 34,9 26,10Z', INK, 'opacity=".12"');
  o +=
    P('M-48,-70 C-48,-132 48,-132 48,-70Z', ballg('#4b8df0')) +
    P('M-2,-116 C16,-114 22,-92 22,-70 L6,-70 C6,-92 4,-108 -2,-116Z', '#2f3fae', 'opacity=".75"');
  o += G(
    14,
    -98,
    `<g transform="rotate(-32)">${R(-12, -15, 66, 30, 10, lg('0#fff1c2 0.5#ffc53d 1#d9852f'))}${R(
      46,
      -19,
      22,
      38,
      9,
      lg('0#ffe9b0 0.5#ff9d3d 1#c9622f'),
    )}${E(66, 0, 6, 17, '#bff0ff')}${E(67, -3, 3, 9, '#fff', 'opacity=".8"')}${R(-24, -9, 16, 18, 5, soft('#7c5cf2'))}</g>`,
  );
  o +=
    door(0, 6, 26, 40, '#7c5cf2') +
    win(-36, -44, 17, 22, 8) +
    win(19, -44, 17, 22, 8) +
    star(-24, -96, 7, '#ffe27a') +
    star(-4, -84, 4, '#fff', 'opacity=".8"');
  o += C(0, -132, 4, '#ffd54a') + R(-1.5, -130, 3, 12, 1.5, '#ffd54a');
  return o;
};
// 7 Key Castle — scams & passwords
export const key = () => {
  const s = '#cbbcf7';
  let o = shadow(4, 6, 100, 20, 0.28);
  const cren = (x, y, w, c) => {
    let k = '';
    const m = Math.floor(w / 12);
    for (let i = 0; i < m; i++) k += R(x + i * (w / m) + 1, y - 8, w / m - 4, 12, 3, c);
    return k;
  };
  const tw = (x, h, w, roof) =>
    cren(x - w / 2 - 3, -h, w + 6, lit(s, 0.2)) +
    R(x - w / 2 - 3, -h, w + 6, 12, 5, lit(s, 0.25)) +
    R(x - w / 2, -h + 6, w, h - 2, 6, lg(`0${lit(s, 0.5)} 0.5${s} 1${shd(s, 0.3)}`, 'h')) +
    (roof
      ? P(
          `M${x},${-h - 54} C${x + 6},${-h - 46} ${x + w / 2 + 8},${-h - 8} ${x + w / 2 + 8},${-h - 2} C${x + w / 2 + 8},${-h + 4} ${x - w / 2 - 8},${-h + 4} ${x - w / 2 - 8},${-h - 2} C${x - w / 2 - 8},${-h - 8} ${x - 6},${-h - 46} ${x},${-h - 54}Z`,
          softd(roof),
        ) +
        L(`M${x},${-h - 52} L${x},${-h - 66}`, '#7d382f', 2) +
        P(`M${x},${-h - 66} L${x + 15},${-h - 61} L${x},${-h - 56}Z`, '#ffc53d')
      : '') +
    winlit(x - 5, -h + 26, 10, 18, 5);
  o += tw(-72, 72, 34, '#ff7ab8') + tw(72, 72, 34, '#ff7ab8');
  o += R(-62, -54, 124, 60, 6, lg(`0${lit(s, 0.35)} 1${shd(s, 0.22)}`));
  // padlock keep
  o += `<path d="M-30,-92 L-30,-112 A30,30 0 0 1 30,-112 L30,-92" fill="none" stroke="${lg(
    '0#f4f1ff 0.5#b9b3dd 1#8a82c4',
    'h',
  )}" stroke-width="15" stroke-linecap="round"/>`;
  o +=
    R(-50, -98, 100, 104, 20, lg('0#ffedb0 0.35#ffc53d 1#e8862f')) +
    R(-42, -92, 84, 10, 5, '#fff', 'opacity=".45"') +
    R(36, -98, 14, 104, 14, INK, 'opacity=".10"');
  o +=
    C(0, -54, 15, '#8a3f2f') +
    P('M-8,-50 L-13,-14 C-13,-10 13,-10 13,-14 L8,-50Z', '#8a3f2f') +
    C(0, -54, 11, '#5b2a4a') +
    P('M-5,-50 L-9,-18 L9,-18 L5,-50Z', '#5b2a4a');
  o += P('M-64,6 C-64,-10 -40,-10 -40,6Z', '#7b6bc9') + P('M40,6 C40,-10 64,-10 64,6Z', '#7b6bc9');
  return o;
};
// 8 Mirror Lab — AI chatbots & deepfakes
export const ai = () => {
  const c = '#35c99a';
  let o = shadow(4, 6, 92, 18, 0.28);
  o += L('M0,-128 L0,-150', '#8a82c4', 5) + glow(0, -154, 24, '#ff8fd0', 0.8) + C(0, -154, 9, ballg('#ff6fa8'));
  o += R(-104, -86, 26, 44, 12, softd(shd(c, 0.18))) + R(78, -86, 26, 44, 12, softd(shd(c, 0.3)));
  o +=
    R(-84, -130, 168, 136, 40, lg(`0${lit(c, 0.5)} 0.35${c} 1${shd(c, 0.32)}`)) +
    R(50, -126, 34, 128, 30, INK, 'opacity=".10"') +
    E(-40, -116, 26, 7, '#fff', 'opacity=".4" transform="rotate(-8 -40 -116)"');
  o += R(-64, -106, 128, 64, 28, lg('0#1f1b5e 1#3a2fae')) + R(-64, -106, 128, 30, 24, '#fff', 'opacity=".08"');
  o +=
    C(-28, -74, 15, rg('0#eafffb 0.5#7df5e0 1#24b8b0')) +
    C(28, -74, 15, rg('0#eafffb 0.5#7df5e0 1#24b8b0')) +
    C(-32, -79, 4.4, '#fff') +
    C(24, -79, 4.4, '#fff') +
    L('M-9,-58 q9,8 18,0', '#7df5e0', 4);
  o += P('M-18,6 L-18,-14 A18,18 0 0 1 18,-14 L18,6Z', lg('0#ffedb0 1#ff9d3d')) + R(-1, -30, 2, 36, 1, '#a9503f', 'opacity=".5"');
  o +=
    [-58, -44].map((x) => C(x, -24, 4.6, '#ffe27a')).join('') +
    R(38, -30, 28, 12, 6, '#1f1b5e', 'opacity=".5"') +
    [44, 52, 60].map((x, i) => C(x, -24, 2.6, ['#ff6b5e', '#ffc53d', '#7df5e0'][i])).join('');
  // mirror
  o += G(
    104,
    4,
    shadow(0, 2, 24, 6, 0.2) +
      R(-4, -14, 8, 16, 3, soft('#c97f45')) +
      E(0, -40, 22, 30, softd('#ffc53d')) +
      E(0, -40, 16, 24, lg('0#f2fdff 0.5#bfe8ff 1#8fb8ff', 'd')) +
      P('M-9,-38 L4,-58 L9,-54 L-5,-30Z', '#fff', 'opacity=".6"'),
    0.82,
  );
  return o;
};

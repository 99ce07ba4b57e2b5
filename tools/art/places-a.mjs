// The places of the isles, first half. Origin: the middle of their ground.
import { INK, lit, shd } from './colour.mjs';
import { ballg, C, E, G, glow, L, lg, P, R, rg, shadow, soft, softd, star } from './kit.mjs';
import { windim, winlit } from './house.mjs';
export const gate = (on = false) => {
  const c = '#ff7a66',
    r = '#7c54e0';
  let o = shadow(4, 6, 96, 20, 0.28);
  const tower = (x, k) =>
    R(x - 24, -92, 48, 96, 10, lg(`0${lit('#ffe3c4', 0.3)} 0.5#ffd9b0 1#e9a98c`, 'h')) +
    R(x + 8, -92, 16, 96, 8, '#d98f80', 'opacity=".45"') +
    P(
      `M${x},-146 C${x + 8},-140 ${x + 36},-102 ${x + 36},-94 C${x + 36},-86 ${x - 36},-86 ${x - 36},-94 C${x - 36},-102 ${x - 8},-140 ${x},-146Z`,
      softd(k),
    ) +
    C(x, -148, 5, ballg('#ffd54a')) +
    (on ? glow(x, -62, 34, '#ffdf7a', 0.85) + winlit(x - 9, -74, 18, 24, 9) : windim(x - 9, -74, 18, 24, 9)) +
    (on ? glow(x, -104, 15, '#ffdf7a', 0.8) : '') +
    R(x - 3.5, -110, 7, 11, 3.5, on ? '#ffe08a' : '#4a2f98');
  o += R(-58, -74, 116, 78, 8, lg('0#ffe9cd 1#eeb493')) + P('M-66,-68 C-40,-98 40,-98 66,-68 C60,-60 -60,-60 -66,-68Z', softd(c));
  o +=
    P('M-34,4 L-34,-26 A34,34 0 0 1 34,-26 L34,4Z', lg('0#6b3f8f 1#4b2a78')) +
    P('M-28,4 L-28,-26 A28,28 0 0 1 28,-26 L28,4Z', lg('0#ffb98a 0.5#d9774f 1#a9503f')) +
    R(-1.5, -53, 3, 57, 1, '#7d382f', 'opacity=".5"');
  o += C(0, -30, 13, '#fff3d6') + C(0, -30, 9, ballg('#4b8df0')) + C(-2, -32, 3.4, '#fff'); // peep-hole eye
  o += C(-9, -8, 3, '#ffe27a') + C(9, -8, 3, '#ffe27a');
  if (on)
    o +=
      P('M-34,4 L-34,-26 A34,34 0 0 1 34,-26 L34,4Z', rg('0#fff0b0/.75 1#ffc54a/.1')) +
      glow(0, -84, 22, '#ffe27a', 0.9) +
      star(0, -84, 6, '#fff7cf');
  o += tower(-74, r) + tower(74, r);
  const lan = (x, y) =>
    (on ? glow(x, y, 34, '#ffd54a', 1) : glow(x, y, 22, '#ffb37a', 0.35)) +
    L(`M${x},${y - 16} L${x},${y - 9}`, '#7d382f', 2) +
    E(x, y, 9, 8.4, rg(on ? '0#fffbe0 0.55#ffb53d 1#f4653f' : '0#f2b08a 0.6#c9686a 1#8f4a80')) +
    R(x - 5, y - 10, 10, 3.4, 1.7, '#ffd54a') +
    R(x - 4, y + 6.6, 8, 3, 1.5, '#ffd54a');
  o += L('M-52,-76 Q0,-52 52,-76', '#7d382f', 2, 'opacity=".7"') + lan(-36, -53) + lan(36, -53);
  return o;
};
// 2 Snapshot Studio — oversharing
export const photo = () => {
  const c = '#24b8b0';
  let o = shadow(4, 6, 92, 18, 0.28);
  o += R(-38, -128, 52, 34, 10, softd(shd(c, 0.12))) + R(44, -110, 24, 16, 7, softd('#ff6b5e'));
  o +=
    R(-84, -100, 168, 104, 26, lg(`0${lit(c, 0.45)} 0.3${c} 1${shd(c, 0.3)}`)) +
    R(-84, -70, 168, 34, 0, lg(`0${lit('#fff3dc', 0.3)} 1#ffd9a0`), 'opacity=".92"') +
    R(60, -100, 24, 104, 20, INK, 'opacity=".12"');
  o +=
    C(0, -50, 46, shd(c, 0.42)) +
    C(0, -52, 44, ballg('#f4f1ff')) +
    C(0, -52, 34, lg('0#3a2a86 1#5e4ad0')) +
    C(0, -52, 25, rg('0#8ff0ff 0.5#3f9bf2 1#3a2fae', 0.4, 0.35, 0.8)) +
    C(-9, -62, 8, '#fff', 'opacity=".85"') +
    C(8, -42, 4, '#fff', 'opacity=".5"');
  o += R(-72, -92, 22, 14, 6, lg('0#fffbe2 1#ffd54a')) + winlit(-30, -122, 14, 12, 4) + winlit(-10, -122, 14, 12, 4);
  o += P('M54,4 L54,-16 A13,13 0 0 1 80,-16 L80,4Z', '#8a4b3c', 'opacity="0"');
  // printed photos on string
  o +=
    L('M-104,-34 Q-96,-26 -84,-34', '#8a5f4d', 2) +
    G(-95, -22, R(-9, -8, 18, 20, 2, '#fff') + R(-7, -6, 14, 12, 1.5, '#8fd3ff') + P('M-7,6 L-2,-1 L2,3 L5,0 L7,6Z', '#5cc95a'), 1);
  return o;
};
// 3 Pop-up Port — harmful pop-ups
export const popup = () => {
  const c = '#7c5cf2';
  let o = shadow(4, 6, 90, 18, 0.28);
  o += R(-26, -22, 52, 26, 6, soft(shd(c, 0.35))) + R(-52, -4, 104, 12, 6, soft(shd(c, 0.2)));
  o += R(-86, -126, 172, 110, 22, lg(`0${lit(c, 0.42)} 0.4${c} 1${shd(c, 0.3)}`)) + R(-74, -115, 148, 84, 13, lg('0#2a1f6b 1#4a36b8'));
  o +=
    R(-74, -115, 148, 84, 13, lg('0#8fe0ff 0.6#5ab6ff 1#7a7cf5')) +
    P(
      'M-74,-56 C-50,-76 -30,-60 -8,-66 C18,-76 40,-58 74,-70 L74,-44 C74,-37 68,-31 61,-31 L-61,-31 C-68,-31 -74,-37 -74,-44Z',
      '#6fdc8c',
    ) +
    C(-46, -92, 10, '#fff4b0');
  const pop = (x, y, w, h, k, i) =>
    R(x + 2, y + 5, w, h, 9, INK, 'opacity=".25"') +
    R(x, y, w, h, 9, '#fffdf8') +
    R(x, y, w, 14, 7, k) +
    R(x, y + 7, w, 7, 0, k) +
    C(x + w - 8, y + 7, 3.6, '#fff', 'opacity=".95"') +
    i;
  o +=
    pop(-58, -100, 62, 46, '#ff6b5e', star(-27, -72, 11, '#ffc53d')) +
    pop(14, -88, 58, 44, '#ffb02e', R(24, -66, 38, 7, 3.5, '#e4dcff') + R(30, -55, 26, 8, 4, '#23c2a0')) +
    G(84, -128, pop(-24, -20, 48, 38, '#ff7ab8', P('M-1,-1 c-6,-7 -14,0 -9,6 l9,8 l9,-8 c5,-6 -3,-13 -9,-6Z', '#ff7ab8')), 1);
  o += C(0, -23, 3, '#b9f5d8');
  return o;
};
// 4 Kindness Park — cyberbullying
export const kind = () => {
  let o = shadow(2, 5, 84, 18, 0.26);
  o += P('M-15,4 C-8,-20 -12,-42 -24,-60 L-10,-58 C-6,-50 -2,-46 0,-44 C2,-50 8,-58 16,-64 L28,-60 C14,-44 10,-20 18,4Z', softd('#a86a52'));
  const bub = (x, y, w, h, c, t, i = '') =>
    R(x, y, w, h, Math.min(w, h) * 0.44, lg(`0${lit(c, 0.45)} 0.45${c} 1${shd(c, 0.2)}`)) +
    P(t, shd(c, 0.1)) +
    E(x + w * 0.3, y + h * 0.22, w * 0.16, h * 0.09, '#fff', 'opacity=".5"') +
    i;
  o +=
    bub(-92, -112, 78, 58, '#ff8fc2', 'M-46,-60 q2,14 16,16 q-4,-10 2,-18Z') +
    bub(16, -116, 80, 60, '#8f7bf7', 'M34,-62 q0,14 -14,18 q3,-12 -2,-20Z') +
    bub(-50, -172, 104, 78, '#ff6fa8', 'M-8,-98 q4,18 20,18 q-6,-10 0,-20Z');
  o += P('M2,-120 c-14,-14 -32,2 -20,16 l20,18 l20,-18 c12,-14 -6,-30 -20,-16Z', '#fff', 'transform="translate(0 -18) scale(1)"');
  o +=
    [-66, -54, -42].map((x) => C(x, -84, 4, '#fff')).join('') +
    L('M44,-92 q12,12 24,0', '#fff', 5) +
    C(46, -100, 3.6, '#fff') +
    C(67, -100, 3.6, '#fff');
  // bench
  o += G(
    62,
    2,
    R(-24, -18, 48, 7, 3.5, soft('#e8a15c')) +
      R(-24, -9, 48, 5, 2.5, soft('#c97f45')) +
      R(-20, -6, 5, 10, 2, '#8a5f4d') +
      R(15, -6, 5, 10, 2, '#8a5f4d'),
  );
  return o;
};

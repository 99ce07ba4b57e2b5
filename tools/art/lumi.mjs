// Lumi, the lantern spirit: moods, arms. Origin: between the feet.
import { mix } from './colour.mjs';
import { art, ballg, C, E, G, glow, L, lg, P, R, rg, shadow, soft, softd, star } from './kit.mjs';
function lumi(e, arm) {
  const eyeInk = '#3a1d6b';
  const eye = (x, t) => {
    switch (t) {
      case 'open':
        return `${E(x, -78, 9.5, 12.5, eyeInk)}${C(x - 3, -83, 4, '#fff')}${C(x + 3.4, -73, 2, '#fff', 'opacity=".8"')}`;
      case 'wide':
        return E(x, -80, 12, 15, eyeInk) + C(x - 4, -86, 5, '#fff') + C(x + 4, -74, 2.6, '#fff', 'opacity=".85"');
      case 'joy':
        return L(`M${x - 10},-75 q10,-14 20,0`, eyeInk, 5.4);
      case 'closed':
        return L(`M${x - 10},-79 q10,10 20,0`, eyeInk, 5);
      case 'side':
        return E(x, -78, 10, 12.5, eyeInk) + C(x + 4, -84, 4, '#fff') + C(x + 6, -75, 2, '#fff');
      case 'sad':
        return E(x, -76, 9.5, 11.5, eyeInk) + C(x - 2, -80, 3.6, '#fff') + C(x + 3, -71, 2.6, '#fff', 'opacity=".8"');
    }
  };
  const mouth = {
    smile: L('M-12,-58 q12,12 24,0', eyeInk, 4.6),
    grin:
      P('M-15,-60 C-13,-38 13,-38 15,-60 C8,-57 -8,-57 -15,-60Z', '#7a1f4f') +
      P('M-9,-47 C-5,-52 5,-52 9,-47 C5,-42 -5,-42 -9,-47Z', '#ff7a8f'),
    o: E(0, -54, 6.5, 8, '#7a1f4f'),
    flat: L('M-9,-54 q9,-2 18,2', eyeInk, 4.4),
    frown: L('M-10,-50 q10,-9 20,0', eyeInk, 4.6),
    wavy: L('M-12,-54 q4,-5 8,0 t8,0 t8,0', eyeInk, 4.2),
    talk: P('M-9,-58 C-9,-44 9,-44 9,-58 C4,-60 -4,-60 -9,-58Z', '#7a1f4f') + E(0, -49.5, 4.6, 2.6, '#ff7a8f'),
  };
  const X = {
    happy: ['open', 'open', 'smile', 0, 0],
    joy: ['joy', 'joy', 'grin', -4, 0],
    wow: ['wide', 'wide', 'o', -9, 0],
    think: ['side', 'side', 'flat', -3, 1],
    worry: ['sad', 'sad', 'wavy', 2, -12],
    sad: ['sad', 'sad', 'frown', 1, -14],
    proud: ['closed', 'closed', 'smile', -4, 0],
    wink: ['open', 'joy', 'grin', -3, 0],
    talk: ['open', 'open', 'talk', -2, 0],
    alert: ['wide', 'wide', 'flat', 2, 12],
  }[e];
  const glowC = { worry: '#ffb07a', sad: '#9bb8ff', alert: '#ff8f6b', think: '#b9a3ff' }[e] || '#ffe27a';
  const brow = (x, s) => L(`M${x - 8},${-101 + X[3]} q8,-5 16,0`, '#b5651d', 4.4, `transform="rotate(${s * X[4]} ${x} ${-101 + X[3]})"`);
  const hand = (x, y, c = '#ffc54a') => C(x, y, 10.3, ballg(c));
  const left = {
    up: L('M-58,-50 C-78,-58 -84,-74 -86,-88', '#ffb53d', 15) + hand(-86, -92, '#ffcf5c'),
    down: L('M-56,-46 C-70,-42 -74,-32 -72,-22', '#ffb53d', 15) + hand(-72, -20, '#ffcf5c'),
    hip: L('M-58,-52 C-84,-52 -82,-32 -64,-30', '#ffb53d', 14) + hand(-60, -31, '#ffcf5c'),
    hold: L('M-60,-50 C-70,-34 -50,-26 -22,-34', '#ffb53d', 14) + hand(-15, -35, '#ffcf5c'),
    cheek: L('M-60,-50 C-84,-46 -84,-62 -66,-66', '#ffb53d', 14) + hand(-60, -67, '#ffcf5c'),
  };
  const right = {
    up: L('M58,-50 C78,-58 84,-74 86,-88', '#f5a52e', 15) + hand(86, -92),
    down: L('M56,-46 C70,-42 74,-32 72,-22', '#f5a52e', 15) + hand(72, -20),
    hip: L('M58,-52 C84,-52 82,-32 64,-30', '#f5a52e', 14) + hand(60, -31),
    hold: L('M60,-50 C70,-34 50,-26 22,-34', '#f5a52e', 14) + hand(13, -36),
    cheek: L('M60,-50 C84,-46 84,-62 66,-66', '#f5a52e', 14) + hand(60, -67),
    chin: L('M58,-46 C66,-30 46,-30 32,-40', '#f5a52e', 14) + hand(27, -43),
    open: L('M58,-50 C76,-46 84,-52 90,-64', '#f5a52e', 15) + hand(92, -68),
    point: L('M58,-50 C78,-54 86,-58 96,-62', '#f5a52e', 15) + hand(98, -63) + L('M102,-65 L112,-69', '#ffc54a', 8),
    stop: L('M58,-52 C76,-58 82,-68 84,-78', '#f5a52e', 15) + C(85, -86, 14, ballg('#ffc54a')),
    glass:
      L('M56,-46 C72,-44 78,-54 82,-62', '#f5a52e', 15) +
      G(
        93,
        -84,
        R(-4, 16, 8, 30, 4, soft('#8a5f4d')) +
          C(0, 0, 22, softd('#7c5cf2')) +
          C(0, 0, 16, rg('0#f2fdff/.9 1#8fdcff/.75')) +
          L('M-9,-2 A10,10 0 0 1 -1,-10', '#fff', 3.4),
        1,
        28,
      ) +
      hand(83, -62),
  };
  const [armL, armR] = [left[arm[0]], right[arm[1]]];
  let o = shadow(0, 4, 54, 11, 0.3);
  // feet
  o += E(-20, -4, 17, 10, ballg('#6a45d8')) + E(20, -4, 17, 10, ballg('#5d3bc4'));
  const front = (a) => ['hold', 'chin', 'cheek', 'hip'].includes(a);
  if (!front(arm[0])) o += armL;
  // body (lantern glass)
  const body = 'M0,-132 C42,-132 68,-108 68,-72 C68,-36 44,-10 0,-10 C-44,-10 -68,-36 -68,-72 C-68,-108 -42,-132 0,-132Z';
  o += P(body, rg(`0${mix('#fffbe0', glowC, 0.12)} 0.42${mix('#ffe27a', glowC, 0.25)} 0.8#ffb53d 1#ee7f2d`, 0.46, 0.5, 0.6));
  // lantern ribs
  o += `<g opacity=".30" fill="none" stroke="#e8862f" stroke-width="3"><path d="M-26,-130 C-46,-100 -46,-42 -26,-12"/><path d="M26,-130 C46,-100 46,-42 26,-12"/></g>`;
  o +=
    P('M-56,-96 C-48,-116 -32,-124 -18,-126 C-38,-116 -48,-100 -50,-82 C-52,-78 -58,-82 -56,-96Z', '#fff', 'opacity=".62"') +
    P('M56,-44 C50,-30 40,-20 24,-16 C40,-14 58,-28 60,-48Z', '#fff3c4', 'opacity=".5"');
  // base ring
  o += R(-34, -18, 68, 12, 6, lg('0#9b7bff 1#5d3bc4'));
  if (!front(arm[1])) o += armR;
  // cap
  o += P(
    'M-54,-116 C-50,-146 -24,-160 0,-160 C24,-160 50,-146 54,-116 C56,-108 48,-106 40,-108 C20,-114 -20,-114 -40,-108 C-48,-106 -56,-108 -54,-116Z',
    lg('0#a68cff 0.45#7c5cf2 1#4e2fb0'),
  );
  o += P(
    'M-57,-116 C-30,-129 30,-129 57,-116 C61,-106 53,-100 45,-103 C20,-112 -20,-112 -45,-103 C-53,-100 -61,-106 -57,-116Z',
    lg('0#fffbe6 0.5#ffe9a6 1#f2a93c'),
  );
  o += P('M-36,-134 C-30,-148 -16,-154 -6,-155 C-20,-148 -26,-140 -30,-128Z', '#fff', 'opacity=".45"');
  // loop + spark
  o += `<circle cx="0" cy="-169" r="11" fill="none" stroke="${lg('0#fff1b0 0.5#ffc53d 1#e8862f')}" stroke-width="6"/>`;
  o += glow(0, -190, 29, glowC, 0.9) + star(0, -190, 11, '#fff7cf');
  // face
  o +=
    eye(-24, X[0]) +
    eye(24, X[1]) +
    brow(-25, 1) +
    brow(25, -1) +
    mouth[X[2]] +
    E(-43, -60, 9, 6, '#ff6f5e', 'opacity=".5"') +
    E(43, -60, 9, 6, '#ff6f5e', 'opacity=".5"');
  // a drop of worry
  if (e === 'sad' || e === 'worry') o += P('M40,-86 c5,8 7,12 3,15 c-4,2 -8,-2 -7,-6Z', '#7fd4ff', 'opacity=".95"');
  return o + (front(arm[0]) ? armL : '') + (front(arm[1]) ? armR : '');
}

const BOX = [-120, -220, 240, 236];
const MOODS = {
  happy: ['happy', 'up', 'down'],
  joy: ['joy', 'up', 'up'],
  wow: ['wow', 'cheek', 'cheek'],
  think: ['think', 'down', 'chin'],
  worry: ['worry', 'hold', 'hold'],
  sad: ['sad', 'down', 'down'],
  proud: ['proud', 'hip', 'hip'],
  wink: ['wink', 'down', 'up'],
  talk: ['talk', 'down', 'open'],
  alert: ['alert', 'down', 'stop'],
  glass: ['happy', 'down', 'glass'],
  point: ['wink', 'hip', 'point'],
};

export const LUMI = [
  ...Object.entries(MOODS).map(([key, [mood, ...arms]]) => art(`lumi-${key}`, BOX, () => lumi(mood, arms))),
  art('lumi-glow', [-130, -206, 260, 260], () => glow(0, -76, 130, '#ffe27a', 0.62), [0, 0]),
];

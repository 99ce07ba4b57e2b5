// The band: twelve players, each with an instrument. Origin: between the feet, before they are made smaller.
import { CAST } from './cast.mjs';
import { lit, shd } from './colour.mjs';
import { face } from './face.mjs';
import { PLAYERS, played } from './instruments.mjs';
import { art, ballg, C, E, fade, G, glow, L, lg, P, R, shadow, soft, softd } from './kit.mjs';

const sleeve = (d, c) => L(d, c, 20);
const hand = ([x, y], skin) => C(x, y, 10.5, ballg(skin, 0.6));

const legs = ({ skin, bottom, shoe, grown }) => {
  const leg = (x) =>
    (grown
      ? R(x - 14, -72, 28, 70, 10, soft(bottom))
      : R(x - 11, -64, 22, 60, 10, lg(`0${skin} 1${shd(skin, 0.14)}`)) + R(x - 11, -26, 22, 20, 6, '#fff6ea')) +
    P(
      `M${x - 13},-8 C${x - 13},-16 ${x + 13},-16 ${x + 14},-8 C${x + 20},-6 ${x + 20},2 ${x + 14},3 L${x - 13},3 C${x - 17},2 ${x - 17},-6 ${x - 13},-8Z`,
      soft(shoe),
    );
  return (
    leg(-19) +
    leg(19) +
    (grown ? '' : P('M-36,-84 L36,-84 L38,-42 C38,-36 6,-36 3,-44 L0,-54 L-3,-44 C-6,-36 -38,-36 -38,-42Z', soft(bottom)))
  );
};
const skirt = ({ bottom }) => P('M-36,-84 L36,-84 C40,-62 48,-48 52,-36 C36,-26 -36,-26 -52,-36 C-48,-48 -40,-62 -36,-84Z', soft(bottom));

const trunk = ({ top, skin, grown }) =>
  P(
    grown
      ? 'M-22,-148 C-46,-146 -52,-132 -50,-116 L-46,-66 C-24,-58 24,-58 46,-66 L50,-116 C52,-132 46,-146 22,-148 C10,-140 -10,-140 -22,-148Z'
      : 'M-20,-146 C-40,-144 -44,-132 -42,-118 L-38,-76 C-20,-70 20,-70 38,-76 L42,-118 C44,-132 40,-144 20,-146 C10,-138 -10,-138 -20,-146Z',
    lg(`0${lit(top, 0.3)} .5${top} 1${shd(top, 0.22)}`),
  ) +
  R(-13, -160, 26, 22, 9, shd(skin, 0.2)) +
  P('M-21,-147 C-10,-134 10,-134 21,-147 L0,-126Z', '#fffaf0');

const chair = () =>
  R(-40, -150, 80, 84, 18, softd('#5e4ad0')) +
  L('M-42,-146 L-52,-152 M42,-146 L52,-152', '#3a2a86', 8) +
  R(-46, -76, 92, 22, 10, soft('#4a36b0'));
const wheel = (k) =>
  G(
    k * 52,
    -46,
    E(0, 0, 20, 46, '#2f2470') +
      E(-k * 2, 0, 15, 39, lg('0#8f7bf7 1#5d3bc4')) +
      E(-k * 2, 0, 12, 33, lg('0#efe9ff 1#b9a8ff')) +
      L(
        `M${-k * 2},-32 L${-k * 2},32 M${-k * 13},0 L${k * 9},0 M${-k * 10},-22 L${k * 6},22 M${-k * 10},22 L${k * 6},-22`,
        '#8f7bf7',
        2.4,
      ) +
      E(-k * 2, 0, 4.5, 9, '#ffc53d'),
  );
const seated = (look) =>
  chair() +
  [-1, 1]
    .map(
      (k) =>
        R(k * 19 - 13, -78, 26, 34, 12, soft(look.bottom)) +
        R(k * 18 - 11, -56, 22, 42, 9, soft(look.bottom)) +
        P(
          `M${k * 18 - 15},-8 C${k * 18 - 15},-20 ${k * 18 + 15},-20 ${k * 18 + 15},-8 C${k * 18 + 16},-2 ${k * 18 - 16},-2 ${k * 18 - 15},-8Z`,
          soft(look.shoe),
        ),
    )
    .join('') +
  R(-36, -6, 72, 8, 4, '#3a2a86');

function player(id) {
  const look = CAST[id];
  const { behind = '', front = '', arms, hands, over = '', e = 'joy', headAt = [0, -200], turn = 0 } = played(id);
  const sits = id === 'tam';
  let o = shadow(2, 2, sits ? 66 : 54, 10, 0.3) + behind;
  o += sits ? seated(look) : legs(look) + (['mina', 'lin', 'noor', 'bao'].includes(id) ? skirt(look) : '');
  o += G(0, sits ? 6 : 0, trunk(look));
  if (sits) o += wheel(-1) + wheel(1);
  o += front;
  const head = G(headAt[0], headAt[1], face({ ...look, e, body: false }), look.grown ? 0.8 : 0.86, turn);
  const [left, right] = arms;
  o += head + sleeve(left, shd(look.top, 0.06)) + sleeve(right, shd(look.top, 0.14)) + over;
  return o + hands.map((h) => hand(h, look.skin)).join('');
}

const seat = (colour) =>
  shadow(0, 3, 40, 8, 0.3) +
  L('M-20,-40 L-26,2 M20,-40 L26,2 M0,-38 L0,4', '#7a4a5a', 8) +
  L('M-22,-18 L22,-18', '#8f5a5a', 5) +
  E(0, -40, 37, 12, '#8f5a5a') +
  E(0, -46, 37, 12, softd(colour)) +
  E(-8, -49, 20, 5, '#ffffff', 'opacity=".25"');

/** The stool of one who was sent away: who is missing still shows. */
const stool = () =>
  glow(0, -92, 84, '#ffe9a8', 0.4) +
  fade(
    0.85,
    L(
      'M-26,-52 C-36,-84 -34,-106 -16,-112 C-42,-126 -42,-176 0,-178 C42,-176 42,-126 16,-112 C34,-106 36,-84 26,-52',
      '#fff3c4',
      4,
      'stroke-dasharray="3 10"',
    ) +
      P(
        'M-26,-52 C-36,-84 -34,-106 -16,-112 C-42,-126 -42,-176 0,-178 C42,-176 42,-126 16,-112 C34,-106 36,-84 26,-52Z',
        '#fff3c4',
        'opacity=".16"',
      ),
  ) +
  seat('#ff9d6a');

const SCALE = 0.78;
export const BAND = [
  ...PLAYERS.map((id) => art(`band-${id}`, [-85, -234, 170, 240], () => G(0, 0, player(id), SCALE))),
  art('stool-empty', [-88, -184, 176, 198], stool),
  ...['#6aa8ff', '#ff8fc2', '#5fd0a8', '#ffc53d'].map((c, i) => art(`stool-${i + 1}`, [-44, -64, 88, 78], () => seat(c))),
];

// Where sun rays, far isles, clouds and balloons are on the drawing board (1366 × 768 and 390 × 1190). Plain numbers.

export const RAYS = [
  [20, 1.1],
  [34, 1.7],
  [50, 0.9],
  [64, 1.4],
  [80, 0.8],
  [100, 1.2],
  [128, 1],
] as const;
export const FAR = {
  wide: [
    [690, 130, 0.62],
    [1010, 104, 0.42],
    [380, 156, 0.4],
    [1296, 330, 0.5],
    [36, 340, 0.5],
  ],
  tall: [
    [330, 160, 0.42],
    [40, 340, 0.34],
    [360, 620, 0.36],
    [30, 780, 0.4],
  ],
} as const;
export const CLOUDS = {
  wide: [
    [640, 62, 0.62],
    [1010, 150, 0.5],
    [80, 300, 0.62],
    [1310, 190, 0.66],
    [704, 452, 0.44],
    [1010, 452, 0.36],
    [372, 474, 0.34],
  ],
  tall: [
    [330, 110, 0.4],
    [20, 270, 0.4],
    [380, 410, 0.36],
    [30, 540, 0.36],
    [370, 700, 0.4],
    [20, 860, 0.36],
  ],
} as const;
export const BALLOONS = {
  wide: [
    [688, 356, 0.8, 'coral'],
    [1004, 366, 0.46, 'violet'],
    [364, 384, 0.42, 'mint'],
  ],
  tall: [
    [196, 132, 0.62, 'coral'],
    [196, 650, 0.5, 'violet'],
  ],
} as const;
export const SKY_ART = [
  'sun-glow',
  'sun-disc',
  'sun-sleepy',
  'sun-yawn',
  'ray',
  'far-isle',
  'cloud',
  'puff',
  'balloon-coral',
  'balloon-violet',
  'balloon-mint',
  'bird',
];

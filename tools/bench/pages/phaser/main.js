// The bare Phaser page of the bench: as many moving pictures, cut from pages as large, as the scene it is told to match. No game.
import './page.css';
import Phaser from 'phaser';

/** Left here before the page starts: { renderer, width, height, ratio }, as tools/bench/moving.mjs read them from the game. */
const { renderer, width, height, ratio } = globalThis.benchCanvas;
let turn = 0;

/** A page of discs, one in every cut, in memory like the game's drawings. */
function paint(page) {
  const canvas = document.createElement('canvas');
  canvas.width = page.width;
  canvas.height = page.height;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  page.cuts.forEach(({ x, y, w, h }, i) => {
    ctx.fillStyle = `hsl(${(i * 47) % 360} 70% 60%)`;
    ctx.beginPath();
    ctx.ellipse(x + w / 2, y + h / 2, w / 2, h / 2, 0, 0, Math.PI * 2);
    ctx.fill();
  });
  return canvas;
}

class Bare extends Phaser.Scene {
  constructor() {
    super('bare');
  }

  create({ pages = [], things = [] }) {
    turn += 1;
    this.cameras.main.setOrigin(0, 0).setZoom(ratio);
    pages.forEach((page, i) => {
      const texture = this.textures.addCanvas(`page-${turn}-${i}`, paint(page));
      page.cuts.forEach((cut, n) => texture.add(String(n), 0, cut.x, cut.y, cut.w, cut.h));
    });
    this.moving = things.map((thing) => ({
      thing,
      image: this.add
        .image(thing.x, thing.y, `page-${turn}-${thing.page}`, String(thing.cut))
        .setOrigin(thing.originX, thing.originY)
        .setDisplaySize(thing.w, thing.h)
        .setRotation(thing.turn)
        .setAlpha(thing.alpha),
    }));
    globalThis.benchMoving = things.length;
  }

  update(time) {
    this.moving.forEach(({ image, thing }, i) => {
      image.setPosition(thing.x + Math.sin(time / 700 + i) * 9, thing.y + Math.sin(time / 900 + i) * 9);
    });
  }
}

/** The same kind of canvas as the game's: see src/stage/boot.ts. */
function plainCanvas() {
  const canvas = document.createElement('canvas');
  return { canvas, context: canvas.getContext('2d', { alpha: false, willReadFrequently: true }) };
}

const game = new Phaser.Game({
  type: renderer,
  ...(renderer === Phaser.CANVAS ? plainCanvas() : {}),
  parent: 'stage',
  banner: false,
  backgroundColor: '#8fd0ff',
  audio: { noAudio: true },
  render: { antialiasGL: false, maxTextures: 1 },
  scale: { mode: Phaser.Scale.NONE, width, height, zoom: 1 / ratio },
  scene: [Bare],
});

globalThis.benchShow = (match) => game.scene.start('bare', match);

// Counts what moves on the game's stage, so that the bare page can move as much. Knows Phaser's display list, not what is drawn.

/** Runs in the page: every visible picture that moved within `ms`, with the page its picture is cut from. */
async function countMoving(ms) {
  const game = globalThis.lanternStage.game;
  const leaves = (list, seen = 1) =>
    list.flatMap((o) => (!o.visible || o.alpha === 0 ? [] : o.list ? leaves(o.list, seen * o.alpha) : [{ o, alpha: seen * o.alpha }]));
  const shown = () =>
    new Map(
      game.scene.getScenes(true).flatMap((s) => (s.sys.settings.visible ? leaves(s.children.list).map(({ o, alpha }) => [o, alpha]) : [])),
    );
  const stateOf = (o, alpha) => {
    const { a, b, c, d, tx, ty } = o.getWorldTransformMatrix();
    return [a, b, c, d, tx, ty, alpha].map((n) => n.toFixed(4)).join();
  };
  const first = new Map([...shown()].map(([o, alpha]) => [o, stateOf(o, alpha)]));
  const moved = new Set();
  const until = performance.now() + ms;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    for (const [o, alpha] of shown()) if (first.has(o) && first.get(o) !== stateOf(o, alpha)) moved.add(o);
  }
  const pages = [];
  const things = [];
  for (const [o, alpha] of shown()) {
    if (!moved.has(o) || !o.frame) continue;
    const source = o.frame.source;
    let page = pages.find((p) => p.source === source);
    if (!page) {
      page = { source, width: source.width, height: source.height, cuts: [] };
      pages.push(page);
    }
    page.cuts.push({ x: o.frame.cutX, y: o.frame.cutY, w: o.frame.cutWidth, h: o.frame.cutHeight });
    const m = o.getWorldTransformMatrix();
    things.push({
      page: pages.indexOf(page),
      cut: page.cuts.length - 1,
      alpha,
      turn: Math.atan2(m.b, m.a),
      x: m.tx,
      y: m.ty,
      originX: o.originX,
      originY: o.originY,
      w: o.width * Math.hypot(m.a, m.b),
      h: o.height * Math.hypot(m.c, m.d),
    });
  }
  return {
    renderer: game.config.renderType === 0 ? game.renderer.type : game.config.renderType,
    width: game.scale.width,
    height: game.scale.height,
    ratio: game.scene.getScenes(true).at(-1)?.cameras.main.zoom ?? 1,
    shown: shown().size,
    pages: pages.map(({ width, height, cuts }) => ({ width, height, cuts })),
    things,
  };
}

/** What the bare page is told: renderer, canvas, pages and things; `shown` also counts what stands still. */
export const movingOn = (page, ms = 1500) => page.evaluate(countMoving, ms);

// Packs boxes onto pages, shelf by shelf. Pure: knows no canvas and no picture.

export interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface Placed extends Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
}

export interface Packing<B extends Box = Box> {
  readonly placed: readonly (B & Placed)[];
  readonly pages: readonly Page[];
}

interface Shelf {
  y: number;
  height: number;
  x: number;
}

interface OpenPage {
  shelves: Shelf[];
  width: number;
  height: number;
}

function findShelf(page: OpenPage, box: Box, side: number, gap: number): Shelf | null {
  for (const shelf of page.shelves) {
    if (box.height <= shelf.height && shelf.x + box.width + gap <= side) return shelf;
  }
  const y = page.height;
  if (y + box.height + gap > side || box.width + 2 * gap > side) return null;
  const shelf = { y, height: box.height, x: gap };
  page.shelves.push(shelf);
  page.height = y + box.height + gap;
  return shelf;
}

/**
 * Places every box, tallest first, at least `gap` pixels apart on pages of at most `side` × `side`.
 * A box larger than a page gets a page of its own, of its own size.
 */
export function pack<B extends Box>(boxes: readonly B[], side: number, gap = 2): Packing<B> {
  const placed: (B & Placed)[] = [];
  const pages: OpenPage[] = [];
  const open: number[] = [];
  const sorted = [...boxes].sort((a, b) => b.height - a.height || b.width - a.width || (a.key < b.key ? -1 : 1));
  const put = (box: B, page: number, shelf: Shelf) => {
    const sheet = pages[page];
    if (!sheet) return;
    placed.push({ ...box, page, x: shelf.x, y: shelf.y });
    shelf.x += box.width + gap;
    sheet.width = Math.max(sheet.width, shelf.x);
  };
  for (const box of sorted) {
    if (box.width + 2 * gap > side || box.height + 2 * gap > side) {
      placed.push({ ...box, page: pages.length, x: 0, y: 0 });
      pages.push({ shelves: [], width: box.width, height: box.height });
      continue;
    }
    const home = open.find((index) => {
      const page = pages[index];
      const shelf = page ? findShelf(page, box, side, gap) : null;
      if (shelf) put(box, index, shelf);
      return shelf !== null;
    });
    if (home !== undefined) continue;
    const page: OpenPage = { shelves: [], width: gap, height: gap };
    pages.push(page);
    open.push(pages.length - 1);
    const shelf = findShelf(page, box, side, gap);
    if (shelf) put(box, pages.length - 1, shelf);
  }
  return { placed, pages: pages.map(({ width, height }) => ({ width, height })) };
}

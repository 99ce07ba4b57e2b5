// A QR code as one crisp path, dark on white with its quiet zone, whatever the theme of the page. Knows no code's meaning.
import { useEffect, useState } from 'preact/hooks';

/** Dark is true; without a quiet zone. */
export type Squares = readonly (readonly boolean[])[];
/** Makes the squares of a text. */
export type DrawQr = (text: string) => Promise<Squares>;

export interface QrPictureProps {
  readonly text: string;
  readonly draw: DrawQr;
  readonly label: string;
  readonly size?: number | string;
}

const QUIET = 4;

/** Runs of dark squares, row by row, so that no seams show between them. */
export function pathOf(squares: Squares): string {
  const parts: string[] = [];
  squares.forEach((row, y) => {
    let from = -1;
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && from < 0) from = x;
      if (!row[x] && from >= 0) {
        parts.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`);
        from = -1;
      }
    }
  });
  return parts.join('');
}

export function QrPicture({ text, draw, label, size = '100%' }: QrPictureProps) {
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly squares: Squares } | null>(null);
  useEffect(() => {
    let now = true;
    void draw(text).then((squares) => now && setDrawn({ text, squares }));
    return () => {
      now = false;
    };
  }, [text, draw]);
  const squares = drawn?.text === text ? drawn.squares : [];
  const all = Math.max(21, squares.length) + 2 * QUIET;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      data-qr={squares.length > 0 ? text : undefined}
      viewBox={`0 0 ${all} ${all}`}
      width={size}
      height={size}
      shape-rendering="crispEdges"
    >
      <rect width={all} height={all} fill="#fff" />
      <path d={pathOf(squares)} fill="#000" />
    </svg>
  );
}

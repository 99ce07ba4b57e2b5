// A QR code drawn from its squares: dark on white with the quiet border scanners need, sharp at any size. Knows no text and no encoder.

/** Squares of white around the code. */
const QUIET = 4;

/** One path for all dark squares: runs in a row are one rectangle. */
function pathOf(matrix: readonly (readonly boolean[])[]): string {
  let d = '';
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end + 1]) end++;
      d += `M${x + QUIET} ${y + QUIET}h${end - x + 1}v1h-${end - x + 1}z`;
      x = end;
    }
  });
  return d;
}

export function QrPicture({ matrix, label }: { readonly matrix: readonly (readonly boolean[])[]; readonly label: string }) {
  const size = matrix.length + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={label} data-qr>
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(matrix)} fill="#000" />
    </svg>
  );
}

// A QR code as one crisp path, dark on white with its quiet zone, whatever the theme of the page. Knows no code's meaning.

export interface QrPictureProps {
  /** True is dark; without a quiet zone. */
  readonly matrix: readonly (readonly boolean[])[];
  readonly label: string;
  readonly size?: number | string;
}

const QUIET = 4;

/** Runs of dark squares, row by row, so that no seams show between them. */
export function pathOf(matrix: QrPictureProps['matrix']): string {
  const parts: string[] = [];
  matrix.forEach((row, y) => {
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

export function QrPicture({ matrix, label, size = '100%' }: QrPictureProps) {
  const all = matrix.length + 2 * QUIET;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${all} ${all}`} width={size} height={size} shape-rendering="crispEdges">
      <rect width={all} height={all} fill="#fff" />
      <path d={pathOf(matrix)} fill="#000" />
    </svg>
  );
}

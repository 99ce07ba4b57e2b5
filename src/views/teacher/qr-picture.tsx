// A text as a QR picture, once its squares are made: the room draws many, and each is made when it is first seen. Knows no code's meaning.
import { useEffect, useState } from 'preact/hooks';
import { QrPicture as Squares } from '../join/qr-picture';

/** Makes the squares of a text. */
export type DrawQr = (text: string) => Promise<readonly (readonly boolean[])[]>;

export interface QrPictureProps {
  readonly text: string;
  readonly draw: DrawQr;
  readonly label: string;
  readonly size?: number;
}

export function QrPicture({ text, draw, label, size }: QrPictureProps) {
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly matrix: readonly (readonly boolean[])[] } | null>(null);
  useEffect(() => {
    let now = true;
    void draw(text).then((matrix) => now && setDrawn({ text, matrix }));
    return () => {
      now = false;
    };
  }, [text, draw]);
  return (
    <div class="qr-box" data-qr-text={drawn?.text === text ? text : undefined} style={size ? { width: `${size}px` } : {}}>
      {drawn?.text === text && <Squares matrix={drawn.matrix} label={label} />}
    </div>
  );
}

// QR pictures made and read. Made small and crisp; read by the browser where it can, else by a decoder that is fetched then. Opens nothing it reads.
import type { Result } from '../core/result';
import { no, ok } from '../core/result';

/** Dark squares of a QR code, row by row, without the quiet zone; draw at least four squares of white around it. */
export async function qrMatrix(text: string): Promise<boolean[][]> {
  const { encodeQR } = await import('qr');
  return encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats?(): Promise<string[]> };

let native: Promise<Detector | null> | null = null;

async function findNative(): Promise<Detector | null> {
  const found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  try {
    if (!found || !(await found.getSupportedFormats?.())?.includes('qr_code')) return null;
    return new found({ formats: ['qr_code'] });
  } catch {
    return null;
  }
}

/** The text of a QR code in a picture of pixels, or 'none' where there is none that can be read. */
export async function readQr(image: ImageData): Promise<Result<string, 'none'>> {
  native ??= findNative();
  try {
    const seen = await (await native)?.detect(image);
    if (seen?.[0]) return ok(seen[0].rawValue);
  } catch {
    // The browser's own reader may fail on a picture; ours is asked then.
  }
  const { default: decodeQR } = await import('qr/decode.js');
  try {
    return ok(decodeQR({ width: image.width, height: image.height, data: image.data }));
  } catch {
    return no('none');
  }
}

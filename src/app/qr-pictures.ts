// Finds the QR code in a camera's picture or in a picture file, such as a photo of a screen. The picture goes nowhere. Draws nothing.
import { readQr } from '../storage/qr';
import type { ReadQr } from '../views/camera';

/** Large enough for a photo of a screen, small enough for an old laptop. */
const WIDE = 1600;
/** A larger file is no photo. */
const BYTES = 24 * 1024 * 1024;

export const isPicture = (file: File): boolean => file.type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|heic)$/i.test(file.name);

/** The pixels of a picture, no larger than asked for; null when it is none. */
async function pixelsOf(file: File, most: number): Promise<ImageData | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const scale = Math.min(1, most / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

export const readCode: ReadQr = async (image) => {
  const read = await readQr(image);
  return read.ok ? read.value : null;
};

/** The text of a QR code in a picture file, tried at two sizes; null when none is found. */
export async function qrInPicture(file: File): Promise<string | null> {
  if (file.size > BYTES) return null;
  for (const size of [WIDE, WIDE / 2]) {
    const pixels = await pixelsOf(file, size);
    if (!pixels) return null;
    const text = await readCode(pixels);
    if (text !== null) return text;
  }
  return null;
}

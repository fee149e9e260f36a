import { isFlatArt, planPicture } from "../../../shared/picture/picture-plan.ts";
import { headLength, pictureSize } from "../../../shared/picture/picture-size.ts";

/** A picture as it is to be stored, with its width in pixels; or why it is not taken. */
export type PreparedPicture =
  | { readonly kind: "ready"; readonly file: File; readonly width: number | null }
  | { readonly kind: "refused"; readonly megapixels: number }
  | { readonly kind: "broken" };

const photoQuality = 0.88;
const sampleSide = 64;

/** How few or many colours a picture has, by a small grid of its own pixels. */
function looksFlat(canvas: OffscreenCanvas): boolean {
  const context = canvas.getContext("2d");
  if (!context) return true;
  const side = Math.min(sampleSide, canvas.width, canvas.height);
  const samples = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    const y = Math.floor(((row + 0.5) * canvas.height) / side);
    const line = context.getImageData(0, y, canvas.width, 1).data;
    for (let column = 0; column < side; column += 1) {
      const x = Math.floor(((column + 0.5) * canvas.width) / side) * 4;
      samples.set(line.subarray(x, x + 4), (row * side + column) * 4);
    }
  }
  return isFlatArt(samples);
}

async function redraw(file: File, width: number, height: number): Promise<File> {
  const bitmap = await createImageBitmap(file, {
    imageOrientation: "from-image",
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: "high",
  });
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext("2d", { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
    const type = looksFlat(canvas) ? "image/png" : "image/jpeg";
    const blob = await canvas.convertToBlob({ type, quality: photoQuality });
    return new File([blob], file.name, { type });
  } finally {
    bitmap.close();
  }
}

/**
 * Makes a picture ready for the store: no larger than a page needs, upright, PNG for flat art and JPEG
 * for photographs. Its size is read from its head first, so that a huge one is never decoded.
 */
export async function preparePicture(file: File): Promise<PreparedPicture> {
  const size = pictureSize(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
  if (!size) {
    const isVector = file.type === "image/svg+xml";
    return isVector ? { kind: "ready", file, width: null } : { kind: "broken" };
  }
  const plan = planPicture(size, file.size);
  if (plan.kind === "refuse") return { kind: "refused", megapixels: plan.megapixels };
  if (plan.kind === "keep") return { kind: "ready", file, width: size.width };
  try {
    const { width, height } = plan;
    return { kind: "ready", file: await redraw(file, width, height), width };
  } catch {
    return { kind: "broken" };
  }
}

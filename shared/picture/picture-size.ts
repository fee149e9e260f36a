/** What the head of a picture file says: its size in pixels as stored, and how it is to be turned. */
export type PictureSize = {
  readonly type: "png" | "jpeg" | "gif" | "webp" | "bmp";
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
};

/** How many bytes from the start are enough to find the size in almost every picture. */
export const headLength = 512 * 1_024;

const ascii = (view: DataView, at: number, length: number): string => {
  let text = "";
  for (let index = at; index < Math.min(at + length, view.byteLength); index += 1) {
    text += String.fromCharCode(view.getUint8(index));
  }
  return text;
};

/**
 * A picture's size from the start of its file, without decoding it; null where it is of no known kind
 * or its head is broken. PNG 11.2.2, JPEG (ITU-T T.81, B.2.2), GIF89a 18, WebP container, BMP, EXIF 4.6.4.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (ascii(view, 0, 8) === "\u0089PNG\r\n\u001a\n") return png(view);
    if (view.getUint16(0) === 0xffd8) return jpeg(view);
    if (/^GIF8[79]a/.test(ascii(view, 0, 6))) return gif(view);
    if (ascii(view, 0, 4) === "RIFF" && ascii(view, 8, 4) === "WEBP") return webp(view);
    return ascii(view, 0, 2) === "BM" ? bmp(view) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const upright = { orientation: 1 };

const png = (view: DataView): PictureSize => ({
  type: "png",
  width: view.getUint32(16),
  height: view.getUint32(20),
  ...upright,
});

const gif = (view: DataView): PictureSize => ({
  type: "gif",
  width: view.getUint16(6, true),
  height: view.getUint16(8, true),
  ...upright,
});

const bmp = (view: DataView): PictureSize => ({
  type: "bmp",
  width: Math.abs(view.getInt32(18, true)),
  height: Math.abs(view.getInt32(22, true)),
  ...upright,
});

function webp(view: DataView): PictureSize | null {
  const size = (width: number, height: number): PictureSize => ({
    type: "webp",
    width,
    height,
    ...upright,
  });
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  const kind = ascii(view, 12, 4);
  if (kind === "VP8X") return size(three(24) + 1, three(27) + 1);
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  if (kind !== "VP8 ") return null;
  return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
}

/** Start-of-frame markers; C4, C8 and CC in their range are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(view: DataView): PictureSize | null {
  let orientation = 1;
  for (let at = 2; at + 4 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return { type: "jpeg", ...size, orientation };
    }
    if (marker === 0xe1 && ascii(view, at + 4, 4) === "Exif") {
      orientation = exifOrientation(view, at + 10) ?? orientation;
    }
    at += 2 + length;
  }
  return null;
}

const orientationTag = 0x0112;

function exifOrientation(view: DataView, start: number): number | null {
  const isLittle = ascii(view, start, 2) === "II";
  const directory = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

import type { Box } from "../../../../../shared/deck/scene.ts";

type Size = { readonly width: number; readonly height: number };

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngHead = 24;
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < pngHead || bytes[1] !== 0x50) return null;
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

const gifHead = 10;
function gifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < gifHead || bytes[0] !== 0x47) return null;
  return { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };
}

/** Start-of-frame markers: C0 to CF without the tables C4, C8 and CC (ITU-T T.81, table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const data = view(bytes);
  for (let at = 2; at + 9 < bytes.length; at += 2 + data.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return null;
    if (isFrame(bytes[at + 1] ?? 0)) {
      return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    }
  }
  return null;
}

/** A picture's size in pixels from its head (PNG, GIF, JPEG); null where it cannot be told. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const size = pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** The largest box of a picture's own proportions inside another, in its middle. */
export function containedBox(box: Box, size: Size | null): Box {
  if (!size) return box;
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}

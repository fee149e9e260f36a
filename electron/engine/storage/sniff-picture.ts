export type PictureType = "png" | "jpg" | "gif" | "webp" | "svg";

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((value, index) => bytes[at + index] === value);

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** Vector pictures may carry programs; those are not taken. */
const svgStart = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i;
const svgProgram = /<script|<foreignobject|<!doctype|<!entity|\son\w+\s*=|javascript:/i;

function isPlainSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return svgStart.test(text) && !svgProgram.test(text);
}

/**
 * What kind of picture bytes are, by their signature and never by a file's name; null for none that
 * documents can hold. Signatures: PNG 5.2, JFIF, GIF89a, RIFF/WebP container specification.
 */
export function sniffPicture(bytes: Uint8Array): PictureType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpg";
  if (startsWith(bytes, ascii("GIF87a")) || startsWith(bytes, ascii("GIF89a"))) return "gif";
  if (startsWith(bytes, ascii("RIFF")) && startsWith(bytes, ascii("WEBP"), 8)) return "webp";
  return isPlainSvg(bytes) ? "svg" : null;
}

/** A picture in a text of the Rich Text Format, as hexadecimal digits. */
export type RtfPicture = { readonly mediaType: "image/png" | "image/jpeg"; readonly hex: string };

const most = 200;
const picture = /\{\\pict\b/g;
const kinds = [
  ["\\pngblip", "image/png"],
  ["\\jpegblip", "image/jpeg"],
] as const;

/** Where the group that begins at a place ends; groups stand in braces. */
function endOfGroup(rtf: string, start: number): number {
  let depth = 0;
  for (let index = start; index < rtf.length; index += 1) {
    const sign = rtf[index];
    if (sign === "\\") index += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return index;
  }
  return rtf.length;
}

/**
 * The pictures of an RTF text, in their order (Rich Text Format 1.9.1, "Pictures"). Word names files in
 * the page that it copies, and has their bytes only here. The drafts that it keeps for old readers
 * (\nonshppict) are not pictures of their own.
 */
export function rtfPictures(rtf: string): RtfPicture[] {
  const found: RtfPicture[] = [];
  for (const match of rtf.matchAll(picture)) {
    if (found.length >= most) break;
    if (/\{\\nonshppict\s*$/.test(rtf.slice(Math.max(0, match.index - 20), match.index))) continue;
    const group = rtf.slice(match.index, endOfGroup(rtf, match.index));
    const kind = kinds.find(([word]) => group.includes(word));
    const bare = group.replace(/\{[^{}]*\}/g, "").replace(/\\[a-z]+-?\d* ?/g, "");
    const hex = bare.replace(/[^0-9a-f]/gi, "");
    if (kind && hex.length >= 16) found.push({ mediaType: kind[1], hex });
  }
  return found;
}

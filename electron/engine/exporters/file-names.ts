/** Names that Windows keeps for devices, whatever their ending (Win32: "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;
/** Characters that some file system refuses, and control and direction marks that hide what a name says. */
const forbidden =
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Limits of a name without its ending: UTF-16 units for Windows' paths, bytes for Linux's 255. */
const longestUnits = 100;
const longestBytes = 230;
/** Units of a whole path that Windows' programs open (MAX_PATH without its end mark). */
const longestPath = 259;
/** What may follow a name: a number where names meet, and the picture in a folder of pictures. */
const afterName = " (99)".length + "/000.png".length;
/** A name is never shorter for the sake of a deep folder: it would say nothing. */
const shortest = 12;

/** How long a name without its ending may be in a folder, in UTF-16 units. */
export const nameRoom = (folder: string): number =>
  Math.min(longestUnits, Math.max(shortest, longestPath - folder.length - 1 - afterName));

const graphemes = new Intl.Segmenter("bn", { granularity: "grapheme" });

/** The beginning of a text that fits, cut between letters as a reader sees them. */
export function cutToFit(text: string, units: number, bytes: number = longestBytes): string {
  let cut = "";
  for (const { segment } of graphemes.segment(text)) {
    const longer = cut + segment;
    if (longer.length > units || Buffer.byteLength(longer) > bytes) break;
    cut = longer;
  }
  return cut;
}

/**
 * A file name (without ending) from any title: NFC, no forbidden characters, no reserved or hidden
 * names, no dot or space at either end, at most `units` UTF-16 units and one more. Never empty.
 */
export function fileName(title: string, units: number = longestUnits): string {
  const clean = title.normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ").trim();
  const name = cutToFit(clean, units).replace(/^[. ]+|[., ]+$/g, "");
  const device = name.split(".")[0]?.trim() ?? "";
  return name === "" || reserved.test(device) ? `_${name}` : name;
}

/** What two names are the same by, on a system that tells neither case nor Unicode forms apart. */
const keyOf = (name: string) => name.normalize("NFC").toUpperCase().normalize("NFC");

/** A name with its ending that is not yet taken: adds " (2)", " (3)" before the ending where need be. */
export function freeName(base: string, taken: Set<string>, ending = ""): string {
  let candidate = base + ending;
  for (let count = 2; taken.has(keyOf(candidate)); count += 1) {
    candidate = `${base} (${count})${ending}`;
  }
  taken.add(keyOf(candidate));
  return candidate;
}

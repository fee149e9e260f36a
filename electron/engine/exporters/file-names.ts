/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** Characters that some file system refuses, and control and direction marks that hide what a name says. */
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Limits of a name without its ending: UTF-16 units for Windows' paths, bytes for Linux's 255. */
const longestUnits = 100;
const longestBytes = 230;

const graphemes = new Intl.Segmenter("bn", { granularity: "grapheme" });

/**
 * A file name (without ending) from any title: NFC, no forbidden characters, no reserved or hidden
 * names, cut between letters as a reader sees them to at most `room` UTF-16 units. Never empty.
 */
export function fileName(title: string, room = longestUnits): string {
  const clean = title.normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ").trim();
  let name = "";
  for (const { segment } of graphemes.segment(clean)) {
    const longer = name + segment;
    if (longer.length > room || Buffer.byteLength(longer) > longestBytes) break;
    name = longer;
  }
  name = name.replace(/^[. ]+|[., ]+$/g, "");
  return name === "" || reserved.test(name.split(".")[0] ?? "") ? `_${name}` : name;
}

/**
 * A name that is not yet taken (case and Unicode form aside): adds " (2)", " (3)" before its ending
 * where need be.
 */
export function freeName(name: string, taken: Set<string>, ending = ""): string {
  const key = (candidate: string) => candidate.normalize("NFC").toLowerCase();
  let candidate = `${name}${ending}`;
  for (let count = 2; taken.has(key(candidate)); count += 1) {
    candidate = `${name} (${count})${ending}`;
  }
  taken.add(key(candidate));
  return candidate;
}

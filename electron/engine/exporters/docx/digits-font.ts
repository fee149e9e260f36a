import { digitsFace } from "./design.ts";

const banglaZero = 0x09e6;
const kept = ["OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp"] as const;

type Tables = Map<string, Buffer>;

/** The tables of a TrueType file (OpenType 1.9, "Table Directory"). */
function tablesOf(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    const offset = font.readUInt32BE(entry + 8);
    const name = font.toString("latin1", entry, entry + 4);
    tables.set(name, font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** The glyph of a character, from the font's Windows BMP map (cmap format 4). */
function glyphOf(cmap: Buffer, character: number): number {
  const count = cmap.readUInt16BE(2);
  for (let record = 4; record < 4 + 8 * count; record += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(record + 4));
    if (map.readUInt16BE(0) !== 4) continue;
    const doubled = map.readUInt16BE(6);
    for (let segment = 0; segment < doubled; segment += 2) {
      if (character > map.readUInt16BE(14 + segment)) continue;
      const start = map.readUInt16BE(16 + doubled + segment);
      if (character < start) break;
      const delta = map.readUInt16BE(16 + 2 * doubled + segment);
      const at = 16 + 3 * doubled + segment;
      const range = map.readUInt16BE(at);
      if (range === 0) return (character + delta) & 0xffff;
      return (map.readUInt16BE(at + range + 2 * (character - start)) + delta) & 0xffff;
    }
  }
  return 0;
}

/** A map in which the Latin digits lead to the Bangla ones: one segment a digit, and the closing one. */
function digitsMap(cmap: Buffer): Buffer {
  const digits = Array.from({ length: 10 }, (_, digit) => ({
    code: 0x30 + digit,
    glyph: glyphOf(cmap, banglaZero + digit),
  }));
  const segments = [...digits, { code: 0xffff, glyph: 0 }];
  const size = 2 * segments.length;
  const map = Buffer.alloc(16 + 4 * size);
  const head = [4, map.length, 0, size, 16, 3, size - 16];
  head.forEach((word, index) => map.writeUInt16BE(word, 2 * index));
  segments.forEach(({ code, glyph }, index) => {
    map.writeUInt16BE(code, 14 + 2 * index);
    map.writeUInt16BE(code, 16 + size + 2 * index);
    map.writeUInt16BE((glyph - code + 0x10000) & 0xffff, 16 + 2 * size + 2 * index);
  });
  const header = Buffer.from([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]);
  return Buffer.concat([header, map]);
}

/** Keeps the outlines of these glyphs only; the others become empty. */
function keepGlyphs(tables: Tables, glyphs: ReadonlySet<number>): void {
  const [glyf, loca, head] = [tables.get("glyf"), tables.get("loca"), tables.get("head")];
  if (!glyf || !loca || !head) return;
  const long = head.readInt16BE(50) === 1;
  const count = loca.length / (long ? 4 : 2) - 1;
  const offset = (glyph: number) =>
    long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const outlines: Buffer[] = [];
  const places = Buffer.alloc(loca.length);
  let used = 0;
  for (let glyph = 0; glyph <= count; glyph += 1) {
    if (long) places.writeUInt32BE(used, 4 * glyph);
    else places.writeUInt16BE(used / 2, 2 * glyph);
    if (glyph === count || !glyphs.has(glyph)) continue;
    const outline = glyf.subarray(offset(glyph), offset(glyph + 1));
    outlines.push(outline);
    used += outline.length;
  }
  tables.set("glyf", Buffer.concat(outlines)).set("loca", places);
}

/** The name table: family, weight, full and PostScript name, for Windows in English. */
function nameTable(weight: string): Buffer {
  const names = [
    [1, digitsFace],
    [2, weight],
    [4, `${digitsFace} ${weight}`],
    [6, `${digitsFace.replaceAll(" ", "")}-${weight}`],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const table = Buffer.alloc(6 + 12 * names.length);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const record = [3, 1, 0x0409, id, length, offset];
    record.forEach((word, part) => table.writeUInt16BE(word, 6 + 12 * index + 2 * part));
    offset += length;
  });
  return Buffer.concat([table, ...texts]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const word = Buffer.alloc(4);
    table.copy(word, 0, at, Math.min(at + 4, table.length));
    sum = (sum + word.readUInt32BE(0)) >>> 0;
  }
  return sum;
}

const padded = (table: Buffer) =>
  Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function fontOf(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + 16 * names.length);
  directory.writeUInt32BE(0x00010000, 0);
  const search = [names.length, 16 * power, Math.log2(power), 16 * (names.length - power)];
  search.forEach((word, index) => directory.writeUInt16BE(word, 4 + 2 * index));
  const bodies: Buffer[] = [];
  let offset = directory.length;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const entry = 12 + 16 * index;
    directory.write(name, entry, "latin1");
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    bodies.push(padded(table));
    offset += padded(table).length;
  });
  return Buffer.concat([directory, ...bodies]);
}

/**
 * Makes, of a Bangla TrueType font, one whose Latin digits are drawn as Bangla digits, and nothing else:
 * Word has no Bangla format for page and list numbers. The licence of the Noto fonts (OFL 1.1, without a
 * reserved name) allows it under another name.
 */
export function digitsFont(source: Uint8Array, weight: "Regular" | "Bold"): Uint8Array {
  const all = tablesOf(Buffer.from(source));
  const cmap = all.get("cmap") ?? Buffer.alloc(4);
  const tables: Tables = new Map(
    kept.map((name) => [name, Buffer.from(all.get(name) ?? Buffer.alloc(0))]),
  );
  const glyphs = Array.from({ length: 10 }, (_, digit) => glyphOf(cmap, banglaZero + digit));
  keepGlyphs(tables, new Set([0, ...glyphs]));
  tables.set("cmap", digitsMap(cmap)).set("name", nameTable(weight));
  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x00030000, 0);
  tables.set("post", post);
  const os2 = tables.get("OS/2");
  // Unicode range "Basic Latin" and code page "Latin 1": Windows asks these before it draws a digit.
  if (os2) {
    os2.writeUInt32BE((os2.readUInt32BE(42) | 1) >>> 0, 42);
    if (os2.length >= 82) os2.writeUInt32BE((os2.readUInt32BE(78) | 1) >>> 0, 78);
    os2.writeUInt16BE(0x30, 64);
    os2.writeUInt16BE(0x39, 66);
  }
  tables.get("head")?.writeUInt32BE(0, 8);
  const font = fontOf(tables);
  const head = tablesOf(font).get("head");
  head?.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, 8);
  return font;
}

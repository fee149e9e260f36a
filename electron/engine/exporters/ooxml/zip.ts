import { crc32, deflateRawSync } from "node:zlib";

/** A part that is already compressed, so that a font is deflated once and not for every document. */
export type PackedPart = {
  readonly crc: number;
  readonly size: number;
  readonly method: "stored" | "deflated";
  readonly bytes: Uint8Array;
};
export type PackageParts = ReadonlyMap<string, Uint8Array | string | PackedPart>;

/** 1 January 1980, the first day that a ZIP knows: the same parts always give the same bytes. */
const firstDay = { time: 0, day: 0x0021 };

/** A moment as MS-DOS kept it, by the local clock, to two seconds (APPNOTE.TXT 4.4.6). */
const momentOf = (date: Date): typeof firstDay => ({
  time: (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1),
  day: ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate(),
});

const isPacked = (part: Uint8Array | string | PackedPart): part is PackedPart =>
  typeof part === "object" && "method" in part;

const methods = { stored: 0, deflated: 8 } as const;

/** Compresses one part. */
export function packPart(part: Uint8Array | string): PackedPart {
  const plain = typeof part === "string" ? Buffer.from(part, "utf8") : part;
  const bytes = deflateRawSync(plain, { level: 6 });
  return { crc: crc32(plain), size: plain.length, method: "deflated", bytes };
}

/** A picture is compressed already: doing it again takes long and gains nothing. */
const isCompressed = (path: string) => /\.(?:png|jpe?g|gif)$/.test(path);

const stored = (bytes: Uint8Array): PackedPart => ({
  crc: crc32(bytes),
  size: bytes.length,
  method: "stored",
  bytes,
});

function packed(path: string, part: Uint8Array | string | PackedPart): PackedPart {
  if (isPacked(part)) return part;
  return typeof part !== "string" && isCompressed(path) ? stored(part) : packPart(part);
}

/** What local and central headers have in common (APPNOTE.TXT 4.4), from the version on. */
function describe(name: Buffer, part: PackedPart, moment: typeof firstDay): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(methods[part.method], 4);
  header.writeUInt16LE(moment.time, 6);
  header.writeUInt16LE(moment.day, 8);
  header.writeUInt32LE(part.crc, 10);
  header.writeUInt32LE(part.bytes.length, 14);
  header.writeUInt32LE(part.size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function numbered(size: number, write: (buffer: Buffer) => void): Buffer {
  const buffer = Buffer.alloc(size);
  write(buffer);
  return buffer;
}

const signature = (number: number) => numbered(4, (buffer) => buffer.writeUInt32LE(number));

/** An entry of a ZIP: what stands at its place, and its line in the directory at the end. */
export type ZipEntry = { readonly local: Buffer; readonly central: Buffer };

function entryOf(path: string, part: PackedPart, offset: number, moment = firstDay): ZipEntry {
  const name = Buffer.from(path, "utf8");
  const description = describe(name, part, moment);
  const place = numbered(14, (buffer) => buffer.writeUInt32LE(offset, 10));
  return {
    local: Buffer.concat([signature(0x04034b50), description, name, part.bytes]),
    central: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), description, place, name]),
  };
}

/** An entry for a file that begins at `offset`; stored as it is where it is compressed already. */
export function zipEntry(
  path: string,
  bytes: Uint8Array,
  entry: { readonly offset: number; readonly date: Date; readonly isStored: boolean },
): ZipEntry {
  const part = entry.isStored ? stored(bytes) : packPart(bytes);
  return entryOf(path, part, entry.offset, momentOf(entry.date));
}

/** What stands at the end of a ZIP whose entries take `offset` bytes. */
export function centralDirectory(entries: readonly ZipEntry[], offset: number): Buffer {
  const central = Buffer.concat(entries.map((entry) => entry.central));
  const end = numbered(22, (buffer) => {
    buffer.writeUInt32LE(0x06054b50, 0);
    buffer.writeUInt16LE(entries.length, 8);
    buffer.writeUInt16LE(entries.length, 10);
    buffer.writeUInt32LE(central.length, 12);
    buffer.writeUInt32LE(offset, 16);
  });
  return Buffer.concat([central, end]);
}

/** Writes an Office package: its parts in this order, without folder entries. */
export function zipPackage(parts: PackageParts): Uint8Array {
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const entry = entryOf(path, packed(path, content), offset);
    entries.push(entry);
    offset += entry.local.length;
  }
  return Buffer.concat([...entries.map(({ local }) => local), centralDirectory(entries, offset)]);
}

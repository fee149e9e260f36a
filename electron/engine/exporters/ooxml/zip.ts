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
const date = 0x0021;

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
function describe(name: Buffer, part: PackedPart): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(methods[part.method], 4);
  header.writeUInt16LE(date, 8);
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

/** Writes an Office package: its parts in this order, without folder entries. */
export function zipPackage(parts: PackageParts): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path, "utf8");
    const part = packed(path, content);
    const description = describe(name, part);
    const local = Buffer.concat([signature(0x04034b50), description, name, part.bytes]);
    const place = numbered(14, (buffer) => buffer.writeUInt32LE(offset, 10));
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), description, place, name);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = numbered(22, (buffer) => {
    buffer.writeUInt32LE(0x06054b50, 0);
    buffer.writeUInt16LE(parts.size, 8);
    buffer.writeUInt16LE(parts.size, 10);
    buffer.writeUInt32LE(central.length, 12);
    buffer.writeUInt32LE(offset, 16);
  });
  return Buffer.concat([...files, central, end]);
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import { assetNamePattern } from "../../../shared/document/nodes/asset-name.ts";
import { faultOfFileError, writeWholeFile } from "../files.ts";
import { sniffPicture, type PictureType } from "./sniff-picture.ts";

const mediaTypes: Readonly<Record<PictureType, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
};

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const fault = faultOfFileError(error, folder);
    throw fault ? new FaultError(fault) : error;
  }
}

/** Pictures, each a file in one folder under the SHA-256 of its bytes, so each is stored once. */
export function assetStore(folder: string) {
  const fileOf = (name: string) => (assetNamePattern.test(name) ? join(folder, name) : null);

  async function write(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(folder, name);
    if (existsSync(file)) return;
    await makeFolder(folder);
    await writeWholeFile(file, bytes);
  }

  return {
    folder,
    has(name: string): boolean {
      const file = fileOf(name);
      return file !== null && existsSync(file);
    },
    /** A picture's bytes and media type; null where none is stored under the name. */
    read(name: string): { readonly bytes: Uint8Array; readonly type: string } | null {
      const file = fileOf(name);
      if (!file || !existsSync(file)) return null;
      const ending = name.slice(name.lastIndexOf(".") + 1) as PictureType;
      return { bytes: readFileSync(file), type: mediaTypes[ending] };
    },
    /** Stores a picture and gives its name. Throws FORMAT_UNKNOWN where the bytes are no picture. */
    async add(bytes: Uint8Array, path: string): Promise<string> {
      const type = sniffPicture(bytes);
      if (!type) raise("FORMAT_UNKNOWN", { path });
      const name = `${createHash("sha256").update(bytes).digest("hex")}.${type}`;
      await write(name, bytes);
      return name;
    },
    /** Stores a picture of a curriculum package under the name it has there. */
    addNamed: write,
  };
}

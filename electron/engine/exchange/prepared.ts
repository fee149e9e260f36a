import { createHash } from "node:crypto";
import type { CurriculumPackage } from "../../../shared/curriculum/package.ts";
import { bytesOf, textOf, type FileSet } from "./files.ts";

/** A curriculum as the build read it, but for its pictures, which stand among the files as they are. */
type Prepared = {
  /** Of the files that it was read from. */
  readonly fingerprint: string;
  readonly content: Omit<CurriculumPackage, "assets">;
};

const assetFolder = "assets/";

/** SHA-256 over the paths and bytes of all files. */
function fingerprintOf(files: FileSet): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest("hex");
}

/** What `readPrepared` reads; `content` is what `readCurriculum` made of the files. */
export function writePrepared(files: FileSet, content: CurriculumPackage): Uint8Array {
  const { assets: _, ...rest } = content;
  const prepared: Prepared = { fingerprint: fingerprintOf(files), content: rest };
  return bytesOf(JSON.stringify(prepared));
}

function parsed(bytes: Uint8Array): Prepared | null {
  try {
    return JSON.parse(textOf(bytes) ?? "") as Prepared;
  } catch {
    return null;
  }
}

/**
 * The curriculum that the files hold, without reading their YAML and Markdown: from what the build
 * wrote. Null where that was made from other files, or cannot be read.
 */
export function readPrepared(bytes: Uint8Array, files: FileSet): CurriculumPackage | null {
  const prepared = parsed(bytes);
  if (prepared?.fingerprint !== fingerprintOf(files)) return null;
  const assets = [...files.keys()]
    .filter((path) => path.startsWith(assetFolder))
    .sort()
    .map((path) => ({
      name: path.slice(assetFolder.length),
      bytes: files.get(path) ?? new Uint8Array(),
    }));
  return { ...prepared.content, assets };
}

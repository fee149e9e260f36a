import { unzipSync, zipSync } from "fflate";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import type { FileSet } from "./files.ts";
import { startCounting } from "./limits.ts";
import { curriculumFile } from "./paths.ts";

/** Every file bears the first moment that a package can name, so that the same files give the same bytes. */
const moment = new Date(1980, 0, 1);

/** Files as one package. */
export const zipFiles = (files: FileSet): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: moment });

const leadsAstray = /^(?:\/|[a-z]:)|\\|(?:^|\/)\.{0,2}(?:\/|$)|\p{Cc}/iu;

/** A package whose files all stand in one folder is read as that folder. */
function withoutFolder(files: Map<string, Uint8Array>): FileSet {
  const [first = ""] = files.keys();
  const folder = first.slice(0, first.indexOf("/") + 1);
  if (files.has(curriculumFile) || folder === "") return files;
  if (![...files.keys()].every((path) => path.startsWith(folder))) return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

/**
 * The files of a package; `source` names it in faults. Throws TOO_LARGE beyond the limits, before
 * anything is unpacked, and CURRICULUM_FAULT for what is no zip or has a path that leads out of it.
 */
export function unzipFiles(bytes: Uint8Array, source = ""): FileSet {
  const count = startCounting(source);
  const seen = new Set<string>();
  const refuse = (problem: string): never => raise("CURRICULUM_FAULT", { path: source, problem });
  const accept = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith("/")) return false;
    if (leadsAstray.test(name)) refuse(`the package names a file outside of itself: ${name}`);
    if (seen.has(name)) refuse(`the package has two files named ${name}`);
    seen.add(name);
    count(name, originalSize);
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: accept });
    return withoutFolder(new Map(Object.entries(files)));
  } catch (error) {
    if (error instanceof FaultError) throw error;
    return refuse("is no package, or a damaged one");
  }
}

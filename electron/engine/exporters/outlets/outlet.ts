import { join } from "node:path";
import { FaultError } from "../../../../shared/contract/errors.ts";
import type { PackForm } from "../../../../shared/contract/export.ts";
import { writeWholeFile } from "../../files.ts";
import { openStaging, type OutletFile, type Unplaced } from "./staging.ts";
import { openZipFile } from "./zip-file.ts";

/** Where an export puts its files: each at once, or all of them at the end. */
export type Outlet = {
  /** Takes the files of one document, whole or not at all. */
  readonly put: (files: readonly OutletFile[]) => Promise<void>;
  /** The path under which a file stands when the export is over. */
  readonly pathOf: (name: string) => string;
  /** Puts everything in its place; gives what stayed out. Nothing is there before in a pack. */
  readonly finish: () => Promise<readonly Unplaced[]>;
  /** Takes away what has not been put in its place. */
  readonly discard: () => Promise<void>;
};

/** Several files of one document: a site, slides as pictures, a text with pictures beside it. */
async function putTogether(folder: string, files: readonly OutletFile[]): Promise<void> {
  const staging = await openStaging(folder);
  try {
    for (const file of files) await staging.write(file);
    const [first] = await staging.place();
    if (first) throw new FaultError(first.fault);
  } finally {
    await staging.discard();
  }
}

/** Each document stands in the folder as soon as it is whole. */
function looseOutlet(folder: string): Outlet {
  return {
    put: async (files) => {
      const [only, ...others] = files;
      const isAlone = only && others.length === 0 && !only[0].includes("/");
      if (isAlone) await writeWholeFile(join(folder, only[0]), only[1]);
      else await putTogether(folder, files);
    },
    pathOf: (name) => join(folder, name),
    finish: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
  };
}

/** A pack in a folder of its own: nothing of it is there until all of it is. */
async function folderOutlet(folder: string, pack: string): Promise<Outlet> {
  const staging = await openStaging(folder);
  return {
    put: async (files) => {
      for (const [name, bytes] of files) await staging.write([`${pack}/${name}`, bytes]);
    },
    pathOf: (name) => join(folder, pack, name),
    finish: async () => {
      const unplaced = await staging.place();
      await staging.discard();
      return unplaced.map(({ name, fault }) => ({ name: name.slice(pack.length + 1), fault }));
    },
    discard: staging.discard,
  };
}

/** A pack in one file, which has no name until it is whole. */
async function zipOutlet(path: string, date: Date): Promise<Outlet> {
  const zip = await openZipFile(path, date);
  return {
    put: async (files) => {
      for (const file of files) await zip.add(file);
    },
    pathOf: () => path,
    finish: async () => {
      await zip.finish();
      return [];
    },
    discard: zip.discard,
  };
}

/**
 * Opens the place that an export writes to, inside a folder that is there. Throws FOLDER_MISSING,
 * FOLDER_UNWRITABLE, DISK_FULL, FILE_IN_USE.
 */
export function openOutlet(
  folder: string,
  pack: { readonly form: PackForm; readonly name: string } | null,
  date: Date,
): Promise<Outlet> {
  if (!pack) return Promise.resolve(looseOutlet(folder));
  if (pack.form === "folder") return folderOutlet(folder, pack.name);
  return zipOutlet(join(folder, `${pack.name}.zip`), date);
}

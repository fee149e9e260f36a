import { constants } from "node:fs";
import { access, mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Folder } from "../../../shared/contract/views.ts";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import { faultOfFileError } from "../files.ts";
import { demand } from "./checks.ts";
import type { Services } from "./services.ts";

async function orFault<Value>(path: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const fault = faultOfFileError(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const isWritable = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** The folders in a folder by name; hidden ones are left out. */
async function foldersIn(path: string): Promise<Folder["folders"]> {
  const names = (await orFault(path, readdir(path))).filter((name) => !name.startsWith("."));
  const folders: Folder["folders"] = [];
  for (const name of names.sort((one, other) => one.localeCompare(other))) {
    const inner = join(path, name);
    if (await isFolder(inner)) folders.push({ path: inner, name });
  }
  return folders;
}

async function folderAt(given: string): Promise<Folder> {
  const path = resolve(given);
  const parent = dirname(path);
  return {
    path,
    name: basename(path) || path,
    parent: parent === path ? null : parent,
    writable: await isWritable(path),
    folders: await foldersIn(path),
  };
}

/** What the product writes: nothing else is opened, so that no program can be started by its path. */
const document = /\.(?:docx|pptx|xlsx|pdf|png|html|md|zip|imscc|ics)$/i;

/** Characters that some system refuses in names, and names that lead elsewhere. */
const badName = /[<>:"/\\|?*\p{Cc}]|^\.{1,2}$|[. ]$/u;

export const folderRoutes = ({ api, platform }: Services) => {
  const start = join(platform.paths.documents, "ToT Studio");
  return {
    list: api.folder.list.handler(async ({ input: { path } }) => {
      if (path === null) await orFault(start, mkdir(start, { recursive: true }));
      return folderAt(path ?? start);
    }),
    create: api.folder.create.handler(async ({ input: { parent, name } }) => {
      const clean = name.normalize("NFC").trim();
      demand(clean !== "" && !badName.test(clean), "name", "cannot be the name of a folder");
      const path = join(resolve(parent), clean);
      if (!(await isFolder(path))) await orFault(path, mkdir(path));
      return folderAt(path);
    }),
    choose: api.folder.choose.handler(({ input: { start: from } }) => platform.chooseFolder(from)),
    open: api.folder.open.handler(async ({ input: { path } }) => {
      demand(document.test(path), "path", "is no document");
      if (!(await isThere(path))) raise("FOLDER_MISSING", { path });
      await platform.openFile(resolve(path));
      return {};
    }),
    show: api.folder.show.handler(async ({ input: { path } }) => {
      await platform.showInFolder(path);
      return {};
    }),
  };
};

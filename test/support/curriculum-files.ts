import { join } from "node:path";
import { bytesOf, type FileSet } from "../../electron/engine/exchange/files.ts";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import type { CurriculumPackage } from "../../shared/curriculum/package.ts";

/** The files of the bundled curriculum. */
export const bundledFiles = (): Promise<FileSet> =>
  readFolder(join(import.meta.dirname, "../../curricula/nsss-tot"));

/** The curriculum in files that must be readable. */
export function readFiles(files: FileSet): CurriculumPackage {
  const result = readCurriculum(files);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** A small curriculum's files, with some replaced or added. */
export function filesWith(changes: Readonly<Record<string, string>>): FileSet {
  const texts = {
    "curriculum.yaml": "format: 1\nid: c\nsourceLanguage: en\nfactsAsOf: 2026-01-01\n",
    "modules/01-m/module.yaml": "title: { en: M, bn: ম }\n",
    "modules/01-m/01-s.session.yaml": "title: { en: S, bn: স }\nminutes: 60\n",
    "modules/01-m/01-s.en.md": "---\nsession: s\nlanguage: en\n---\n\none\n",
    ...changes,
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
}

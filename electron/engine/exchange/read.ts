import { createHash } from "node:crypto";
import type { Curriculum, Module } from "../../../shared/curriculum/curriculum.ts";
import type {
  Asset,
  CurriculumPackage,
  SessionContent,
} from "../../../shared/curriculum/package.ts";
import { assetNamePattern } from "../../../shared/document/nodes/asset-name.ts";
import { otherLanguage } from "../../../shared/language/language.ts";
import { failure, success, type Result } from "../../../shared/lib/result.ts";
import type { CurriculumProblem, FileSet } from "./files.ts";
import { roleOf, sessionPath, type FileRole } from "./paths.ts";
import {
  readCurriculumFile,
  readDeck,
  readLists,
  readModule,
  readSession,
} from "./read-entities.ts";
import { readText, withFreshBases } from "./read-text.ts";
import { readReview } from "./review.ts";
import { openSource, type Source } from "./source.ts";

type ModuleFile = Extract<FileRole, { kind: "module" }> & { readonly path: string };
type SessionFile = Extract<FileRole, { kind: "session" }> & { readonly path: string };

const byOrder = (one: { order: number; path: string }, other: typeof one): number =>
  one.order - other.order || (one.path < other.path ? -1 : 1);

function sortFiles(source: Source): {
  modules: ModuleFile[];
  sessions: Map<string, SessionFile[]>;
  assets: string[];
} {
  const modules: ModuleFile[] = [];
  const sessions = new Map<string, SessionFile[]>();
  const assets: string[] = [];
  for (const path of source.files.keys()) {
    const role = roleOf(path);
    if (role.kind === "module") modules.push({ ...role, path });
    if (role.kind === "session") {
      sessions.set(role.folder, [...(sessions.get(role.folder) ?? []), { ...role, path }]);
    }
    if (role.kind === "asset") assets.push(path);
    if (role.kind === "unknown") source.fault(path, null, "is no file of a curriculum");
  }
  return { modules: modules.sort(byOrder), sessions, assets: assets.sort() };
}

function readAssets(source: Source, paths: readonly string[]): Asset[] {
  return paths.map((path) => {
    const name = path.slice("assets/".length);
    const bytes = source.files.get(path) ?? new Uint8Array();
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (!assetNamePattern.test(name)) {
      source.fault(
        path,
        null,
        `a picture is named by its content: ${hash} and .png, .jpg, .gif, .svg or .webp`,
      );
    } else if (!name.startsWith(hash)) {
      source.fault(
        path,
        null,
        `the picture's content is not what its name says; it would be ${hash}`,
      );
    }
    return { name, bytes };
  });
}

function readContent(
  source: Source,
  file: SessionFile,
  module: string,
  curriculum: Curriculum | null,
): SessionContent | null {
  const { folder, stem, id } = file;
  const session = readSession(source, file.path, id, module);
  const deck = readDeck(source, sessionPath(folder, stem, "deck"));
  const texts = {
    en: readText(source, sessionPath(folder, stem, "en"), id, "en"),
    bn: readText(source, sessionPath(folder, stem, "bn"), id, "bn"),
  };
  if (!session || !deck || !curriculum) return null;
  const original = curriculum.sourceLanguage;
  const review = readReview(source, sessionPath(folder, stem, "review"), original);
  const translated = otherLanguage(original);
  const translation = withFreshBases(texts[translated], texts[original]);
  return { session, deck, texts: { ...texts, [translated]: translation }, review };
}

function readSessions(
  source: Source,
  files: readonly SessionFile[],
  module: string,
  curriculum: Curriculum | null,
): SessionContent[] {
  const heads = files.filter((file) => file.part === "session").sort(byOrder);
  const stems = new Set(heads.map((file) => file.stem));
  for (const file of files) {
    if (!stems.has(file.stem))
      source.fault(file.path, null, `has no ${file.stem}.session.yaml beside it`);
  }
  const contents = heads.map((file) => readContent(source, file, module, curriculum));
  return contents.filter((content) => content !== null);
}

/** What the files hold, as far as it can be read, with everything that was found wrong. */
export function gatherCurriculum(files: FileSet): {
  package: CurriculumPackage | null;
  faults: readonly CurriculumProblem[];
  notes: readonly CurriculumProblem[];
} {
  const source = openSource(files);
  const curriculum = readCurriculumFile(source);
  const sorted = sortFiles(source);
  const modules: Module[] = [];
  const sessions: SessionContent[] = [];
  for (const file of sorted.modules) {
    const module = readModule(source, file.path, file.id);
    if (module) modules.push(module);
    sessions.push(
      ...readSessions(source, sorted.sessions.get(file.folder) ?? [], file.id, curriculum),
    );
    sorted.sessions.delete(file.folder);
  }
  for (const [file] of sorted.sessions.values()) {
    if (file) source.fault(file.path, null, `its folder has no module.yaml`);
  }
  const lists = readLists(source);
  const assets = readAssets(source, sorted.assets);
  const { faults, notes } = source;
  const usable = curriculum !== null && faults.length === 0;
  return {
    package: usable ? { curriculum, modules, sessions, ...lists, assets } : null,
    faults,
    notes,
  };
}

/**
 * Reads a curriculum from its files: those of a folder, or of a package once unzipped. What a text
 * cannot hold as it was written is kept as words; anything else that is wrong refuses the whole, with
 * every problem and its place.
 */
export function readCurriculum(
  files: FileSet,
): Result<CurriculumPackage, readonly CurriculumProblem[]> {
  const gathered = gatherCurriculum(files);
  return gathered.package ? success(gathered.package) : failure(gathered.faults);
}

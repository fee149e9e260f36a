import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { productRoot } from "../host/paths.ts";
import { buildFolder } from "./folders.ts";

/** What the build is made from. A change of a test file changes no build. */
const sources = [
  "electron",
  "shared",
  "renderer",
  "resources/fonts",
  "package-lock.json",
  "rolldown.config.ts",
  "vite.config.ts",
  "vite.home.config.ts",
];

const stampFile = path.join(buildFolder, "stamp.txt");
const isSource = (name: string) => !/\.test\.tsx?$/.test(name);

function markOf(place: string): readonly string[] {
  const state = statSync(place, { throwIfNoEntry: false });
  return state && isSource(place) ? [`${place} ${state.size} ${state.mtimeMs}`] : [];
}

function marksBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? marksBelow(place) : markOf(place);
  });
}

const marksOf = (place: string) => (path.extname(place) ? markOf(place) : marksBelow(place));
let stamp: string | undefined;

/**
 * A line for each source with its size and time of change: much faster than reading them all. Taken
 * once, when the command begins: what changes later belongs to the next build.
 */
export function currentStamp(): string {
  stamp ??= sources.flatMap((source) => marksOf(path.join(productRoot, source))).join("\n");
  return stamp;
}

export const isFresh = (current: string): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, "utf8") === current;

export const writeStamp = (current: string): void => writeFileSync(stampFile, current);

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
];

const stampFile = path.join(buildFolder, "stamp.txt");
const isSource = (name: string) => !/\.test\.tsx?$/.test(name);

function marksBelow(place: string): readonly string[] {
  const state = statSync(place, { throwIfNoEntry: false });
  if (!state) return [];
  if (!state.isDirectory())
    return isSource(place) ? [`${place} ${state.size} ${state.mtimeMs}`] : [];
  return readdirSync(place).flatMap((name) => marksBelow(path.join(place, name)));
}

/** A line for each source with its size and time of change: much faster than reading them all. */
export function currentStamp(): string {
  return sources.flatMap((source) => marksBelow(path.join(productRoot, source))).join("\n");
}

export const isFresh = (stamp: string): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;

export const writeStamp = (stamp: string): void => writeFileSync(stampFile, stamp);

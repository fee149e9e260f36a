import path from "node:path";
import { productRoot } from "../host/paths.ts";

export const buildFolder = path.join(productRoot, "out");
export const compileCacheFolder = path.join(buildFolder, "cache");
export const testResultsFolder = path.join(buildFolder, "test");

/** A module that the build made, as an address to import. */
export const builtModule = (name: string): string =>
  new URL(`file://${path.join(buildFolder, "electron", name).replaceAll("\\", "/")}`).href;

import path from "node:path";
import { pathToFileURL } from "node:url";
import { productRoot } from "../host/paths.ts";

export const buildFolder = path.join(productRoot, "out");
export const testResultsFolder = path.join(buildFolder, "test");

/** A module that the build made, as an address to import. */
export const builtModule = (name: string): string =>
  pathToFileURL(path.join(buildFolder, "electron", name)).href;

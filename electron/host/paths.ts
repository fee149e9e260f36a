import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** The name of the product in window titles and folders that people see. */
export const productName = "ToT Studio";

/** The folder that holds package.json; the sources and the bundles stand equally deep below it. */
export const productRoot = path.resolve(import.meta.dirname, "../..");

type Environment = Readonly<Record<string, string | undefined>>;

/** The person's documents folder; on Linux as the desktop's settings name it. */
export function documentsFolder(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const usual = path.join(home, "Documents");
  if (platform !== "linux") return usual;
  const settings = path.join(
    environment["XDG_CONFIG_HOME"] || path.join(home, ".config"),
    "user-dirs.dirs",
  );
  if (!existsSync(settings)) return usual;
  const named = /^XDG_DOCUMENTS_DIR="(.*)"$/m.exec(readFileSync(settings, "utf8"))?.[1];
  return named ? named.replace("$HOME", home) : usual;
}

/** Where the bundled files stand below a root: the checkout, or an installed product's resources. */
export function bundledFolders(root: string) {
  return {
    curricula: path.join(root, "curricula"),
    preparedCurricula: path.join(root, "out", "curricula"),
    resources: path.join(root, "resources"),
  } as const;
}

/** The built renderer, what makes Home as HTML from it, and the built export worker. */
export const rendererFolder = path.join(productRoot, "out", "renderer");
export const homePageModule = path.join(productRoot, "out", "home", "home-page.js");
export const exportWorkerFile = path.join(productRoot, "out", "electron", "export-worker.js");

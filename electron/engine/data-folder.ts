import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where this system keeps a program's data: `TOT_DATA` where it is set; else %APPDATA%/ToT Studio on
 * Windows, ~/Library/Application Support/ToT Studio on macOS, and on others $XDG_DATA_HOME/tot-studio
 * (XDG base directory specification; ~/.local/share where it is not set).
 */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  system: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (environment["TOT_DATA"]) return environment["TOT_DATA"];
  if (system === "win32") {
    return join(environment["APPDATA"] ?? join(home, "AppData", "Roaming"), "ToT Studio");
  }
  if (system === "darwin") return join(home, "Library", "Application Support", "ToT Studio");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "tot-studio");
}

/** The database of a data folder. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, "tot-studio.sqlite");

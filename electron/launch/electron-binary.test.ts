import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import {
  electronVersion,
  findElectron,
  reasonOf,
  recentFailure,
  rememberFailure,
} from "./electron-binary.ts";

function packageWith(program: string | null): string {
  const folder = temporaryFolder();
  if (program) {
    mkdirSync(path.join(folder, "dist"));
    writeFileSync(path.join(folder, "dist", program), "");
    writeFileSync(path.join(folder, "path.txt"), program);
  }
  return folder;
}

describe("Electron's program", () => {
  test("is looked for where the package puts it", () => {
    const folder = packageWith("electron.exe");
    expect(findElectron({}, folder)).toBe(path.join(folder, "dist", "electron.exe"));
  });

  test("is missing where it was never fetched, or only half", () => {
    const folder = packageWith(null);
    expect(findElectron({}, folder)).toBeNull();
    writeFileSync(path.join(folder, "path.txt"), "electron");
    expect(findElectron({}, folder)).toBeNull();
  });

  test("may stand in a folder that the environment names", () => {
    const folder = packageWith("electron");
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, "dist") };
    const found = findElectron(environment, packageWith(null));
    expect(found).toBe(path.join(folder, "dist", "electron"));
  });

  test("its version is the package's", () => {
    const text = readFileSync("node_modules/electron/package.json", "utf8");
    expect(electronVersion()).toBe((JSON.parse(text) as { version: string }).version);
  });
});

describe("a failed try to fetch it", () => {
  const hour = 3_600_000;

  test("is remembered for a day, for that version", () => {
    const data = path.join(temporaryFolder(), "not", "yet", "there");
    expect(recentFailure(data, "45.4.1", 0)).toBeNull();
    rememberFailure(data, { version: "45.4.1", at: 100 * hour, reason: "fetch failed" });
    expect(recentFailure(data, "45.4.1", 123 * hour)?.reason).toBe("fetch failed");
    expect(recentFailure(data, "45.4.1", 124 * hour)).toBeNull();
    expect(recentFailure(data, "46.0.0", 101 * hour)).toBeNull();
  });

  test("that lies in the future, by a wrong clock, is not believed", () => {
    const data = temporaryFolder();
    rememberFailure(data, { version: "45.4.1", at: 100 * hour, reason: "x" });
    expect(recentFailure(data, "45.4.1", 90 * hour)).toBeNull();
  });

  test("a note that cannot be read counts as none, one that cannot be written is left out", () => {
    const data = temporaryFolder();
    writeFileSync(path.join(data, "electron-fetch.json"), "{");
    expect(recentFailure(data, "45.4.1", 0)).toBeNull();
    const file = path.join(data, "electron-fetch.json");
    expect(() => rememberFailure(file, { version: "1", at: 0, reason: "x" })).not.toThrow();
  });

  test("says why in one line, without the stack", () => {
    const output = "TypeError: fetch failed\n    at node:internal/deps/undici:1\n  [cause]: x\n";
    expect(reasonOf(output, 1)).toBe("its server cannot be reached (TypeError: fetch failed)");
    expect(reasonOf("Error: checksum mismatch\n    at x", 1)).toBe("Error: checksum mismatch");
    expect(reasonOf("", 3)).toBe("exit code 3");
  });
});

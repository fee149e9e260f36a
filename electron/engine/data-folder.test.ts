import { describe, expect, it } from "vitest";
import { defaultDataFolder } from "./data-folder.ts";

describe("the usual data folder", () => {
  it("is each system's own place for a program's data", () => {
    expect(defaultDataFolder({}, "linux", "/home/a")).toBe("/home/a/.local/share/tot-studio");
    expect(defaultDataFolder({ XDG_DATA_HOME: "/x" }, "linux", "/home/a")).toBe("/x/tot-studio");
    expect(defaultDataFolder({}, "darwin", "/Users/a")).toBe(
      "/Users/a/Library/Application Support/ToT Studio",
    );
    expect(defaultDataFolder({ APPDATA: "/roaming" }, "win32", "/users/a")).toBe(
      "/roaming/ToT Studio",
    );
  });

  it("is TOT_DATA where that is set, on every system", () => {
    for (const system of ["linux", "darwin", "win32"] as const) {
      expect(defaultDataFolder({ TOT_DATA: "/pen-drive" }, system, "/home/a")).toBe("/pen-drive");
    }
  });
});

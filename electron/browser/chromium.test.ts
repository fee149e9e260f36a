import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import { chromiumFlags, chromiumPlaces, findChromium, windowFlags } from "./chromium.ts";

test("Windows: Chrome, then Edge, which every Windows has", () => {
  const environment = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Local" };
  expect(chromiumPlaces(environment, "win32").slice(0, 3)).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Local\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ]);
});

test("macOS: the applications of all and of the person", () => {
  const places = chromiumPlaces({}, "darwin");
  expect(places[0]).toBe("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(places.some((place) => place.includes("Microsoft Edge.app"))).toBe(true);
});

test("Linux: the path first, and the usual folders where the path is bare", () => {
  const places = chromiumPlaces({ PATH: "/opt/bin" }, "linux");
  expect(places.slice(0, 2)).toEqual(["/opt/bin/chromium", "/usr/bin/chromium"]);
  expect(places).toContain("/snap/bin/chromium");
  expect(places).toContain("/usr/bin/microsoft-edge");
});

test("a browser that is named is used, or none", () => {
  const file = path.join(temporaryFolder(), "browser");
  expect(findChromium({ TOT_CHROMIUM: file })).toBeNull();
  writeFileSync(file, "");
  expect(findChromium({ TOT_CHROMIUM: file })).toBe(file);
});

test("the sandbox is given up for root alone", () => {
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  expect(chromiumFlags().includes("--no-sandbox")).toBe(isRoot);
  expect(chromiumFlags()).toContain("--disable-background-networking");
});

test("the network keeps its own process where that has a sandbox", () => {
  for (const platform of ["win32", "darwin"] as const) {
    expect(windowFlags(platform)).toEqual(chromiumFlags());
  }
  expect(windowFlags("linux").join(" ")).toContain("NetworkServiceInProcess2");
});

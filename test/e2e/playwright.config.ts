import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "../../electron/browser/chromium.ts";
import type { StudioOptions } from "./studio.ts";

export default defineConfig<StudioOptions>({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../out/test/e2e",
  globalSetup: "./announce-skips.ts",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 1,
  reporter: "list",
  use: {
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [...chromiumFlags()],
    },
    viewport: { width: 1360, height: 860 },
    locale: "en-GB",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "browser", use: { host: "browser" } },
    { name: "electron", use: { host: "electron" } },
  ],
});

import { defineConfig } from "rolldown";

/** Native or WebAssembly modules, and those that only one job in many needs. */
const external = [
  /^node:/,
  "electron",
  "better-sqlite3",
  "harfbuzzjs",
  "playwright-core",
  "bufferutil",
  "utf-8-validate",
];

const shared = { external, platform: "node", logLevel: "warn" } as const;

export default defineConfig([
  {
    ...shared,
    input: {
      main: "electron/main/main.ts",
      engine: "electron/main/engine-process.ts",
      launch: "electron/launch/run.ts",
      browser: "electron/browser/main.ts",
      tot: "electron/cli/tot.ts",
      "export-worker": "electron/engine/exporters/worker.ts",
    },
    output: {
      dir: "out/electron",
      format: "esm",
      minify: "dce-only",
      // Beside the entries, so that `import.meta.dirname` means the same in each of them.
      chunkFileNames: "[name]-[hash].js",
      // One file for what opens the window and one for what works behind it: each file costs time.
      codeSplitting: {
        groups: [
          { name: "opening", test: /electron[\\/](launch[\\/](run|start)|browser[\\/]main)\.ts$/ },
          { name: "answering", test: /electron[\\/]browser[\\/]routes\.ts$/ },
          {
            name: "working",
            test: /electron[\\/](engine[\\/]engine|browser[\\/](first-view|sockets|printing))\.ts$/,
          },
        ],
      },
    },
  },
  {
    ...shared,
    input: { preload: "electron/preload/preload.ts" },
    output: { dir: "out/electron", format: "cjs", entryFileNames: "[name].cjs" },
  },
]);

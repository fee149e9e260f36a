import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { productRoot } from "../../electron/host/paths.ts";

type Configuration = {
  readonly icon: string;
  readonly npmRebuild: boolean;
  readonly asarUnpack: readonly string[];
  readonly files: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
};

const builder = createRequire(import.meta.resolve("electron-builder"));
const schema = JSON.parse(
  readFileSync(
    path.join(path.dirname(builder.resolve("app-builder-lib/package.json")), "scheme.json"),
    "utf8",
  ),
) as object;
const text = readFileSync(path.join(productRoot, "electron-builder.yml"), "utf8");
const configuration = parse(text) as Configuration;

function problemsOf(value: unknown) {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(value);
  return validate.errors ?? [];
}

test("electron-builder.yml is what electron-builder's schema allows", () => {
  expect(problemsOf(configuration)).toEqual([]);
});

test("the schema notices a mistake", () => {
  expect(problemsOf({ ...configuration, npmRebuilt: false })).not.toEqual([]);
  expect(problemsOf({ ...configuration, win: { target: 3 } })).not.toEqual([]);
});

test("the icon is there, and large enough for every system", () => {
  const picture = readFileSync(path.join(productRoot, configuration.icon));
  // The width in a PNG's first chunk: https://www.w3.org/TR/png-3/#11IHDR
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(512);
});

test("native binaries are taken as they are and stay outside the archive", () => {
  expect(configuration.npmRebuild).toBe(false);
  expect(configuration.asarUnpack).toContain("**/*.node");
});

test("the built code, the resources and the curricula are all packed", () => {
  expect(configuration.files).toEqual(
    expect.arrayContaining(["out/electron/**", "out/renderer/**", "package.json"]),
  );
  expect(configuration.extraResources).toEqual(
    ["resources", "curricula", "out/curricula"].map((folder) => ({ from: folder, to: folder })),
  );
});

test("the program cannot be turned into a plain Node, nor be given other code", () => {
  expect(configuration.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
  });
});

import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { productRoot } from "../../electron/host/paths.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Finding = { readonly code: string; readonly filename: string; readonly help?: string };
type Planted = Readonly<Record<string, string>>;

const linter = path.join(productRoot, "node_modules", "oxlint", "bin", "oxlint");

/** Lints planted files under the project's own rules, in a folder of the same shape. */
async function lint(planted: Planted): Promise<readonly Finding[]> {
  const folder = temporaryFolder();
  copyFileSync(path.join(productRoot, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
  for (const [name, text] of Object.entries(planted)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const output = await new Promise<string>((resolve) => {
    const values = [linter, "--format=json"];
    execFile(process.execPath, values, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
  return (JSON.parse(output) as { diagnostics: readonly Finding[] }).diagnostics;
}

const importing = (specifier: string) =>
  `import { thing } from "${specifier}";\nexport const used = thing;\n`;

async function refusalOf(file: string, specifier: string): Promise<string | null> {
  const found = await lint({ [file]: importing(specifier) });
  return found.find(({ code }) => code.includes("no-restricted-imports"))?.help ?? null;
}

const refused: readonly (readonly [file: string, specifier: string, why: string])[] = [
  ["shared/document/a.ts", "../../electron/engine/platform.ts", "nothing outside shared"],
  ["shared/planning/a.ts", "../../renderer/ui/x.ts", "nothing outside shared"],
  ["shared/document/a.ts", "node:fs", "runs anywhere"],
  ["shared/document/a.ts", "react", "runs anywhere"],
  ["shared/document/a.ts", "better-sqlite3", "runs anywhere"],
  ["shared/document/a.ts", "@orpc/server", "runs anywhere"],
  ["electron/engine/api/a.ts", "electron", "import Electron"],
  ["electron/browser/a.ts", "electron", "import Electron"],
  ["electron/cli/a.ts", "electron", "import Electron"],
  ["electron/cli/a.ts", "../../renderer/client/x.ts", "never imports the renderer"],
  ["electron/engine/api/a.ts", "../../browser/server.ts", "knows no host"],
  ["electron/engine/a.ts", "../main/app.ts", "knows no host"],
  ["electron/engine/storage/a.ts", "../../host/paths.ts", "knows no host"],
  ["electron/engine/exporters/a.ts", "../storage/open.ts", "never on storage"],
  ["electron/engine/exporters/docx/a.ts", "../../storage/open.ts", "never on storage"],
  ["electron/engine/importers/docx/a.ts", "better-sqlite3", "never on storage"],
  ["electron/engine/exchange/a.ts", "../api/router.ts", "never on storage"],
  ["electron/engine/exporters/docx/a.ts", "../pptx/deck.ts", "never import each other"],
  ["electron/engine/exporters/html/a.ts", "../docx/styles.ts", "never import each other"],
  ["electron/engine/importers/pptx/a.ts", "../docx/read.ts", "never import each other"],
  ["electron/engine/exporters/docx/a.ts", "../../../main/app.ts", "knows no host"],
  ["electron/main/a.ts", "../engine/storage/open.ts", "enters the engine by"],
  ["electron/main/a.ts", "../browser/server.ts", "do not know each other"],
  ["electron/main/a.ts", "../../renderer/client/x.ts", "never imports the renderer"],
  ["electron/browser/a.ts", "../engine/api/router.ts", "enters the engine by"],
  ["electron/browser/a.ts", "../main/app.ts", "do not know each other"],
  ["electron/host/a.ts", "../engine/exporters/jobs.ts", "enters the engine by"],
  ["electron/preload/a.ts", "node:fs", "nothing but Electron"],
  ["electron/preload/a.ts", "../main/app.ts", "nothing but Electron"],
  ["renderer/ui/a.ts", "../../electron/engine/engine.ts", "shared/contract alone"],
  ["renderer/features/plan/a.ts", "electron", "shared/contract alone"],
  ["renderer/client/a.ts", "../../electron/engine/engine.ts", "shared/contract alone"],
  ["renderer/app/a.ts", "node:path", "no Node"],
  ["renderer/features/plan/a.ts", "@orpc/client/websocket", "touches the contract's transport"],
  ["renderer/app/a.ts", "@orpc/client", "touches the contract's transport"],
  ["renderer/editor/a.ts", "@orpc/contract", "touches the contract's transport"],
  ["renderer/features/plan/a.ts", "../author/screen.tsx", "never imports another feature"],
  ["renderer/features/plan/parts/a.ts", "../../map/grid.tsx", "never imports another feature"],
  ["renderer/features/plan/a.ts", "../../app/shell.tsx", "never imports another feature"],
  ["renderer/ui/a.ts", "../features/plan/screen.tsx", "nothing imports it"],
  ["renderer/editor/a.ts", "../app/shell.tsx", "nothing imports it"],
  ["renderer/client/a.ts", "../features/plan/screen.tsx", "below the screens"],
];

const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ["shared/document/a.ts", "zod"],
  ["shared/document/a.ts", "remark-parse"],
  ["shared/document/a.ts", "../lib/result.ts"],
  ["shared/document/a.ts", "./walk.ts"],
  ["shared/contract/a.ts", "@orpc/contract"],
  ["electron/main/a.ts", "electron"],
  ["electron/main/a.ts", "../engine/engine.ts"],
  ["electron/preload/a.ts", "electron"],
  ["electron/browser/a.ts", "../engine/platform.ts"],
  ["electron/cli/a.ts", "../engine/engine.ts"],
  ["electron/engine/exporters/docx/a.ts", "../../../../shared/composition/model.ts"],
  ["electron/engine/exporters/docx/a.ts", "../ooxml/parts.ts"],
  ["renderer/client/a.ts", "@orpc/client/websocket"],
  ["renderer/app/a.ts", "../features/plan/screen.tsx"],
  ["renderer/features/plan/a.ts", "../../client/engine.ts"],
  ["renderer/features/plan/a.ts", "./steps.tsx"],
];

describe("the import table of the architecture", () => {
  test.each(refused)("%s may not import %s", async (file, specifier, why) => {
    expect(await refusalOf(file, specifier)).toContain(why);
  });

  test.each(allowed)("%s may import %s", async (file, specifier) => {
    expect(await refusalOf(file, specifier)).toBeNull();
  });

  test("a cycle is refused", async () => {
    const found = await lint({
      "shared/lib/a.ts": `import { b } from "./b.ts";\nexport const a = () => b;\n`,
      "shared/lib/b.ts": `import { a } from "./a.ts";\nexport const b = () => a;\n`,
    });
    expect(found.map(({ code }) => code)).toContain("import(no-cycle)");
  });
});

import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import { databaseFile } from "../engine/data-folder.ts";
import { findKeptHome, keepHome, type HomePlace } from "./kept-home.ts";

function place(): HomePlace {
  const folder = temporaryFolder();
  const [data, rendererFolder] = [path.join(folder, "data"), path.join(folder, "renderer")];
  for (const made of [data, rendererFolder]) mkdirSync(made);
  writeFileSync(path.join(rendererFolder, "index.html"), "<!doctype html>");
  writeFileSync(databaseFile(data), "one");
  return { data, documents: folder, rendererFolder, homePageModule: "none" };
}

const taken = (where: HomePlace) => findKeptHome(where, true).take();

test("Home is given to the first window as the last run left it, and to no other", async () => {
  const where = place();
  await keepHome(where, "<p>Home\n</p>");
  const kept = findKeptHome(where, true);
  expect(kept.take()).toBe("<p>Home\n</p>");
  expect(kept.take()).toBeNull();
});

test.each([
  ["the data", (where: HomePlace) => writeFileSync(databaseFile(where.data), "other")],
  [
    "what is not yet in the data",
    ({ data }: HomePlace) => writeFileSync(`${databaseFile(data)}-wal`, ""),
  ],
  [
    "the build",
    ({ rendererFolder }: HomePlace) => writeFileSync(path.join(rendererFolder, "index.html"), ""),
  ],
])("it is not given where %s has changed since", async (_what, change) => {
  const where = place();
  await keepHome(where, "Home");
  change(where);
  expect(taken(where)).toBeNull();
});

test("it is not given where a folder that it names is another", async () => {
  const where = place();
  await keepHome(where, "Home");
  expect(taken({ ...where, documents: "/elsewhere" })).toBeNull();
});

test("its file is for its owner alone, and nothing else is left beside it", async () => {
  const where = place();
  await keepHome(where, "Home");
  await keepHome(where, "Home again");
  expect(readdirSync(where.data).sort()).toEqual(["home.html", "tot-studio.sqlite"]);
  expect(statSync(path.join(where.data, "home.html")).mode & 0o077).toBe(0);
  expect(taken(where)).toBe("Home again");
});

test("a folder that cannot be written to is nobody's concern", async () => {
  const where = { ...place(), data: "/nowhere" };
  await keepHome(where, "Home");
  expect(taken(where)).toBeNull();
});

test("what works behind the window waits for it to draw, and waits for nobody where none is awaited", async () => {
  const where = place();
  await keepHome(where, "Home");
  const [awaited, alone] = [findKeptHome(where, true), findKeptHome(where, false)];
  await alone.drawn;
  const waiting = await Promise.race([
    awaited.drawn.then(() => "drawn"),
    Promise.resolve("waiting"),
  ]);
  expect(waiting).toBe("waiting");
  awaited.tellDrawn();
  await awaited.drawn;
});

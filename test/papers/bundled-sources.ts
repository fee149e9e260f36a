import { join } from "node:path";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import type { BookSources } from "../../shared/composition/book/scope.ts";
import type { MapSource } from "../../shared/composition/map/source.ts";
import type { AssetReader, SessionSource } from "../../shared/composition/source.ts";
import { sessionNumbers } from "../../shared/curriculum/numbering.ts";
import { coverageOf } from "../../shared/planning/coverage-of.ts";
import { sampleSource } from "../export/sample.ts";

const read = readCurriculum(
  await readFolder(join(import.meta.dirname, "../../curricula/nsss-tot")),
);
if (!read.ok) throw new Error(JSON.stringify(read.fault[0]));
const { curriculum, modules, sessions, facts, glossary, assets, courses, placements } = read.value;
const numbers = sessionNumbers({ modules, sessions: sessions.map(({ session }) => session) });
const titles = new Map(
  sessions.map(({ session: { id, title } }) => [id, { number: numbers.get(id) ?? "", title }]),
);

/** Where everything is placed; translations are counted whole, as papers of the map do not say them. */
const map: MapSource = {
  modules,
  courses,
  placements,
  asOf: "2026-11-28",
  coverage: coverageOf({
    curriculum,
    modules,
    courses,
    placements,
    sessions: sessions.map(({ session }) => ({ session, words: { en: 1, bn: 1 }, translated: 1 })),
    facts: facts.length,
    terms: glossary.length,
  }),
};

const bytesOf = new Map(assets.map(({ name, bytes }) => [name, bytes]));
/** The pictures of the bundled curriculum. */
export const bundledAssets: AssetReader = (name) => {
  const bytes = bytesOf.get(name);
  if (!bytes) throw new Error(`No such picture: ${name}`);
  return bytes;
};

const all = sessions.map(({ session, texts, deck }): SessionSource => {
  const at = modules.findIndex(({ id }) => id === session.module);
  const module = modules[at];
  if (!module) throw new Error(`${session.id} has no module`);
  return {
    session,
    texts,
    deck,
    curriculum,
    institute: sampleSource.institute,
    template: sampleSource.template,
    module: { ...module, number: String(at + 1) },
    number: numbers.get(session.id) ?? "",
    course: null,
    placement: null,
    facts,
    glossary,
    sessions: titles,
    map,
  };
});
const [first, ...others] = all;
if (!first) throw new Error("the bundled curriculum has sessions");

/** Every session of the bundled curriculum, each for its own slot. */
export const bundledSources: BookSources = [first, ...others];

/** The courses that some of its sessions are placed in. */
export const placedCourses: readonly string[] = courses
  .map(({ id }) => id)
  .filter((id) => placements.some(({ course }) => course === id));

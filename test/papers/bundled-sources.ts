import { join } from "node:path";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import type { BookSources } from "../../shared/composition/book/scope.ts";
import type { AssetReader, SessionSource } from "../../shared/composition/source.ts";
import { sessionNumbers } from "../../shared/curriculum/numbering.ts";
import { sampleSource } from "../export/sample.ts";

const read = readCurriculum(
  await readFolder(join(import.meta.dirname, "../../curricula/nsss-tot")),
);
if (!read.ok) throw new Error(JSON.stringify(read.fault[0]));
const { curriculum, modules, sessions, facts, glossary, assets } = read.value;
const numbers = sessionNumbers({ modules, sessions: sessions.map(({ session }) => session) });
const titles = new Map(
  sessions.map(({ session: { id, title } }) => [id, { number: numbers.get(id) ?? "", title }]),
);

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
  };
});
const [first, ...others] = all;
if (!first) throw new Error("the bundled curriculum has sessions");

/** Every session of the bundled curriculum, each for its own slot. */
export const bundledSources: BookSources = [first, ...others];

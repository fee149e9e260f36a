import { join } from "node:path";
import { composeBook } from "../../../../shared/composition/book/compose.ts";
import type { BookModel } from "../../../../shared/composition/book/model.ts";
import { inLook, lookFor } from "../../../../shared/composition/in-look.ts";
import { composeInsert } from "../../../../shared/composition/map/insert.ts";
import { composeMapPaper } from "../../../../shared/composition/map/map-paper.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import { raise } from "../../../../shared/contract/errors.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { printFile } from "../html/page.ts";
import { languagesOf, madeOf, type DocumentTools, type MadeDocument } from "../made-document.ts";
import type { PlannedBook } from "../planned-file.ts";

type Sources = readonly SessionSource[];

const mapOf = ({ map }: SessionSource) => map ?? raise("NOT_FOUND", { kind: "map", id: "" });

/** A paper of the map: of all courses, or the insert for one. */
function composeMapBook(
  kind: "map" | "insert",
  source: SessionSource,
  course: string | null,
  language: Language,
): BookModel {
  const map = mapOf(source);
  if (kind === "map") return composeMapPaper(source, map, language);
  const found = map.courses.find(({ id }) => id === course);
  return composeInsert(
    source,
    map,
    found ?? raise("NOT_FOUND", { kind: "course", id: course ?? "" }),
    language,
  );
}

/** A book of several sessions, or a paper of the map. Throws NOT_FOUND, ASSET_MISSING. */
export async function makeBook(
  file: PlannedBook,
  [first, ...others]: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  if (!first) return raise("NOT_FOUND", { kind: "session", id: "" });
  const [language, ...further] = languagesOf(file.language);
  const { kind } = file;
  const look = lookFor(file.look ?? {}, first.institute);
  if (kind === "map" && file.format === "xlsx") {
    const { mapToXlsx } = await import("../xlsx/map.ts");
    return madeOf(mapToXlsx(first, mapOf(first), [language, ...further]));
  }
  const composeKind = (each: Language) =>
    kind === "map" || kind === "insert"
      ? composeMapBook(kind, first, file.course ?? null, each)
      : composeBook(kind, [first, ...others], each);
  const compose = (each: Language) => inLook(composeKind(each), look);
  const model = compose(language);
  const models = [model, ...further.map(compose)] as const;
  if (file.format === "md") {
    const { bookMarkdown } = await import("./markdown.ts");
    return bookMarkdown(models, tools);
  }
  if (file.format === "pdf") {
    const { bookToHtml } = await import("../html/book/book.ts");
    const page = bookToHtml(models, { ...tools, look });
    const { resources } = tools;
    return { type: "print", html: printFile(page, { title: model.title, language, resources }) };
  }
  const { bookToDocx } = await import("../docx/book/book.ts");
  const fontsFolder = join(tools.resources, "fonts");
  return madeOf(
    await bookToDocx(models, { assets: tools.assets, fontsFolder, look, pages: tools.pages ?? {} }),
  );
}

import { join } from "node:path";
import type { BookModel } from "../../../../shared/composition/book/model.ts";
import { composePackContents } from "../../../../shared/composition/pack-contents.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import { raise } from "../../../../shared/contract/errors.ts";
import type { Language } from "../../../../shared/language/language.ts";
import {
  languagesOf,
  madeOf,
  madeText,
  type DocumentTools,
  type MadeDocument,
} from "../made-document.ts";
import type { PlannedContents } from "../planned-file.ts";

async function contentsPage(
  models: readonly [BookModel, ...BookModel[]],
  { assets, resources }: DocumentTools,
): Promise<MadeDocument> {
  const { bookToHtml } = await import("../html/book/book.ts");
  const { screenFile } = await import("../html/screen.ts");
  const [{ title, language }] = models;
  return madeText(
    screenFile(bookToHtml(models, { assets, resources }), { title, language, resources }),
  );
}

/** The contents list of a pack, with links to its documents. */
export async function makeContents(
  { format, language, contents }: PlannedContents,
  [first]: readonly SessionSource[],
  tools: DocumentTools,
): Promise<MadeDocument> {
  if (!first) return raise("NOT_FOUND", { kind: "session", id: "" });
  const [one, ...others] = languagesOf(language);
  const compose = (each: Language) => composePackContents(contents, first, each);
  const models = [compose(one), ...others.map(compose)] as const;
  if (format === "html") return contentsPage(models, tools);
  const { bookToDocx } = await import("../docx/book/book.ts");
  const fontsFolder = join(tools.resources, "fonts");
  return madeOf(await bookToDocx(models, { assets: tools.assets, fontsFolder }));
}

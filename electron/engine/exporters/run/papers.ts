import { join } from "node:path";
import type { BookModel } from "../../../../shared/composition/book/model.ts";
import { inLook } from "../../../../shared/composition/in-look.ts";
import type { Look } from "../../../../shared/contract/export.ts";
import type { Language, OutputLanguage } from "../../../../shared/language/language.ts";
import { languagesOf, madeOf, type DocumentTools, type MadeDocument } from "../made-document.ts";

export type RunPaperTools = Omit<DocumentTools, "pages"> & {
  /** The moment of making. */
  readonly date: Date;
};

/** A paper in its languages and its look. */
export function composedIn(
  { language, look }: { readonly language: OutputLanguage; readonly look: Look },
  compose: (language: Language) => BookModel,
): readonly [BookModel, ...BookModel[]] {
  const [first, ...others] = languagesOf(language);
  const composeOne = (each: Language) => inLook(compose(each), look);
  return [composeOne(first), ...others.map(composeOne)];
}

/** A composed paper as a Word document or for the printer; `title` becomes the PDF's title. */
export async function paperDocument(
  models: readonly [BookModel, ...BookModel[]],
  { format, look, title }: { readonly format: string; readonly look: Look; readonly title: string },
  { assets, resources, date }: RunPaperTools,
): Promise<MadeDocument> {
  const [{ language }] = models;
  if (format === "pdf") {
    const { bookToHtml } = await import("../html/book/book.ts");
    const { printFile } = await import("../html/page.ts");
    const page = bookToHtml(models, { assets, resources, look });
    return { type: "print", html: printFile(page, { title, language, resources }) };
  }
  const { bookToDocx } = await import("../docx/book/book.ts");
  const fontsFolder = join(resources, "fonts");
  return madeOf(await bookToDocx(models, { assets, fontsFolder, date, look }));
}

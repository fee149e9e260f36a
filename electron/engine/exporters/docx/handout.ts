import type { HandoutModel } from "../../../../shared/composition/model.ts";
import { columns } from "./design.ts";
import { flow } from "./flow.ts";
import { columnsSection } from "./handout-columns.ts";
import { outcomesBox, partToElements } from "./handout-parts.ts";
import { mastheadToHeader } from "./masthead.ts";
import { packDocument, portrait, type DocxSection } from "./pack.ts";
import { wordsParagraph } from "./paragraph.ts";
import { runningFooter, runningHeader } from "./running.ts";
import { newWriter, type DocxContext, type Writer } from "./writer.ts";

/**
 * A handout as a Word document, A4: one model for one language, two for both, one after the other with
 * a masthead each, or in columns beside each other. Throws ASSET_MISSING where a picture is not stored.
 */
export async function handoutToDocx(
  models: readonly HandoutModel[],
  context: DocxContext,
): Promise<Uint8Array> {
  const [first] = models;
  if (!first) throw new RangeError("A handout needs at least one model");
  const [, second] = models;
  const inColumns = context.look?.both === "columns" && second !== undefined;
  const writer = newWriter(first.language, context, inColumns ? "stacked" : "labels");
  const sections = inColumns
    ? [columnsSection(first, second, writer)]
    : models.map((model) => handoutSection(model, writer));
  return packDocument(sections, writer, {
    ...context,
    title: `${first.masthead.code} ${first.title}`,
    creator: first.masthead.institute,
    language: first.language,
    bilingual: models.length > 1,
  });
}

/** Each language has its own digits, but the lists and footnotes of the whole document. */
function handoutSection(model: HandoutModel, shared: Writer): DocxSection {
  shared.language = model.language;
  const { title, subtitle, masthead, running } = model;
  return {
    page: portrait,
    firstHeader: mastheadToHeader(masthead, { width: columns.all }, shared),
    header: [runningHeader(running, columns.all, shared)],
    footer: [runningFooter(running, columns.all, shared)],
    children: flow([
      wordsParagraph("Title", title, shared),
      ...(subtitle ? [wordsParagraph("Subtitle", subtitle, shared)] : []),
      ...outcomesBox(model.outcomes, shared),
      ...model.parts.flatMap((part) => partToElements(part, shared)),
    ]),
  };
}

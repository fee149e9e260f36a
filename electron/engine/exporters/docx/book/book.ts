import type { BookModel } from "../../../../../shared/composition/book/model.ts";
import { headingName, type HeadingPages } from "../../heading-pages.ts";
import { columns } from "../design.ts";
import type { Element } from "../element.ts";
import { flow } from "../flow.ts";
import { logoRun } from "../image.ts";
import { mastheadToHeader } from "../masthead.ts";
import { landscape, packDocument, portrait, type DocxSection } from "../pack.ts";
import { paragraphOf, wordsParagraph } from "../paragraph.ts";
import { runningFooter, runningHeader } from "../running.ts";
import { newWriter, type DocxContext, type Writer } from "../writer.ts";
import { contentsOf } from "./contents.ts";
import { bookPart, type BookWriting } from "./parts.ts";

/** A section without anything at head and foot. */
const bare = () => [paragraphOf("TSHairline", [])];

/** Millimetres of the logo's square on a cover. */
const coverLogo = 24;

function coverSection(model: BookModel, lines: readonly string[], writer: Writer): DocxSection {
  const [kind = "", ...rest] = lines;
  const { logo, institute } = model.masthead;
  const setting = { side: coverLogo, description: institute, part: writer.body };
  const picture = logo ? logoRun(logo, setting, writer) : null;
  const children = [
    ...(picture ? [paragraphOf("TSCoverLine", [picture])] : []),
    wordsParagraph("TSCoverKind", kind, writer),
    wordsParagraph("TSCoverTitle", model.title, writer),
    ...(model.subtitle ? [wordsParagraph("TSCoverOther", model.subtitle, writer)] : []),
    ...rest.map((line) => wordsParagraph("TSCoverLine", line, writer)),
  ];
  return { page: portrait, firstHeader: null, header: bare(), footer: bare(), children };
}

/** Across, a page is low: the title leaves its height to the table. */
const titles = (model: BookModel, writer: Writer): Element[] => [
  wordsParagraph(model.across ? "Heading3" : "Title", model.title, writer),
  ...(model.subtitle ? [wordsParagraph("Subtitle", model.subtitle, writer)] : []),
];

/** Cover and contents where the book has them, then its parts. */
function bookSections(
  model: BookModel,
  index: number,
  pages: HeadingPages,
  writer: Writer,
): readonly DocxSection[] {
  writer.language = model.language;
  const writing: BookWriting = { writer, entries: [], index };
  const parts = model.parts.flatMap((part) => bookPart(part, writing));
  const contents = model.contents
    ? [
        wordsParagraph("TSContentsTitle", model.contents, writer),
        ...contentsOf(
          writing.entries,
          writing.entries.map((_, entry) => pages[headingName(index, entry)]),
          writer,
        ),
      ]
    : [];
  const opening = model.cover ? contents : titles(model, writer);
  const width = model.across ? columns.landscape : columns.all;
  const body: DocxSection = {
    page: model.across ? landscape : portrait,
    firstHeader: model.cover ? null : mastheadToHeader(model.masthead, { width }, writer),
    header: [runningHeader(model.running, width, writer)],
    footer: [runningFooter(model.running, width, writer)],
    children: flow([...opening, ...parts]),
  };
  return model.cover ? [coverSection(model, model.cover, writer), body] : [body];
}

/**
 * A book as a Word document, A4: one model for one language, two for both, one after the other.
 * `pages` are those of its headings in print, for the contents. Throws ASSET_MISSING where a picture is not stored.
 */
export async function bookToDocx(
  models: readonly [BookModel, ...BookModel[]],
  context: DocxContext & { readonly pages?: HeadingPages },
): Promise<Uint8Array> {
  const [first] = models;
  const writer = newWriter(first.language, context, first.across ? "across" : "labels");
  const sections = models.flatMap((model, index) =>
    bookSections(model, index, context.pages ?? {}, writer),
  );
  return packDocument(sections, writer, {
    ...context,
    title: first.title,
    creator: first.masthead.institute,
    language: first.language,
    bilingual: models.length > 1,
  });
}

import type { BlockNode, ContentDocument } from "../../../../shared/document/nodes/block.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { blockToElements } from "./blocks.ts";
import { columns } from "./design.ts";
import type { Element } from "./element.ts";
import { flow } from "./flow.ts";
import { packDocument, portrait } from "./pack.ts";
import { paragraphOf, wordsParagraph } from "./paragraph.ts";
import { runningFooter } from "./running.ts";
import { newWriter, type DocxContext, type Writer } from "./writer.ts";
import { label } from "../../../../shared/composition/labels.ts";

/** A table, picture or diagram keeps its caption, above it and without a number. */
function withCaption(block: BlockNode, writer: Writer): readonly Element[] {
  const caption = "caption" in block ? block.caption : "";
  const elements = blockToElements(block, writer);
  return caption ? [wordsParagraph("Caption", caption, writer), ...elements] : elements;
}

/**
 * A text by itself as a Word document: what `tot convert` makes of Markdown. It has no masthead, and its
 * text begins at the margin. Throws ASSET_MISSING where a picture is not stored.
 */
export async function documentToDocx(
  document: ContentDocument,
  context: DocxContext,
): Promise<Uint8Array> {
  const { language, blocks } = document;
  const writer = newWriter(language, context, "plain");
  const heading = blocks.find((block) => block.type === "heading");
  const title = heading ? plainText(heading) : "";
  const running = {
    code: "",
    title,
    right: "",
    footerLeft: title,
    footerCentre: "",
    page: { before: label("page", language), between: label("pageOf", language) },
  };
  const section = {
    page: portrait,
    firstHeader: null,
    header: [paragraphOf("TSHairline", [])],
    footer: [runningFooter(running, columns.all, writer)],
    children: flow(blocks.flatMap((block) => withCaption(block, writer))),
  };
  return packDocument([section], writer, { ...context, title, creator: "", language });
}

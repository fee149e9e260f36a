import type { ContentDocument } from "../../../../shared/document/nodes/block.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { blockToElements } from "./blocks.ts";
import { columns } from "./design.ts";
import { flow } from "./flow.ts";
import { packDocument, portrait } from "./pack.ts";
import { runningFooter } from "./running.ts";
import { newWriter, type DocxContext } from "./writer.ts";
import { label } from "../../../../shared/composition/labels.ts";

/**
 * A text by itself as a Word document: what `tot convert` makes of Markdown. It has no masthead, and its
 * text begins at the margin. Throws ASSET_MISSING where a picture is not stored.
 */
export async function documentToDocx(
  document: ContentDocument,
  context: DocxContext,
): Promise<Uint8Array> {
  const { language, blocks } = document;
  const writer = newWriter(language, context, false);
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
    header: [],
    footer: [runningFooter(running, columns.all, writer)],
    children: flow(blocks.flatMap((block) => blockToElements(block, writer))),
  };
  return packDocument([section], writer, { ...context, title, creator: "", language });
}

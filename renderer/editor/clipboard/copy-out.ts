import { Editor, Range, type Descendant } from "slate";
import { crossReferenceText, factText } from "../../../shared/composition/references.ts";
import { withOwnContent } from "../../../shared/document/clipboard/own-content.ts";
import { blocksToPlain } from "../../../shared/document/clipboard/plain.ts";
import { blocksToHtml } from "../../../shared/document/html/write.ts";
import type { HtmlWords } from "../../../shared/document/html/write-inline.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { voidChildren } from "../../../shared/document/nodes/inline.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { StudioEditor } from "../studio-editor.ts";
import type { Surroundings } from "../surroundings.ts";

/** Pictures beyond these many bytes together go to other programs as their descriptions only. */
const mostBytes = 30_000_000;

/**
 * Reads stored pictures as data addresses, at once: a copy must be complete when its event ends, and
 * pictures far from the window are not drawn.
 */
function pictureReader(mediaBase: string): HtmlWords["picture"] {
  let left = mostBytes;
  return (asset) => {
    if (left <= 0) return null;
    try {
      const request = new XMLHttpRequest();
      request.open("GET", `${mediaBase}${asset}`, false);
      request.overrideMimeType("text/plain; charset=x-user-defined");
      request.send();
      if (request.status !== 200) return null;
      left -= request.responseText.length;
      const bytes = request.responseText.replace(/[^]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) & 0xff),
      );
      return `data:${mediaTypeOf(asset)};base64,${btoa(bytes)}`;
    } catch {
      return null;
    }
  };
}

const mediaTypes: Readonly<Record<string, string>> = { jpg: "image/jpeg", svg: "image/svg+xml" };

function mediaTypeOf(asset: string): string {
  const ending = asset.slice(asset.lastIndexOf(".") + 1);
  return mediaTypes[ending] ?? `image/${ending}`;
}

const wordsFor = (
  { facts, references, mediaBase }: Surroundings,
  language: Language,
): HtmlWords => ({
  fact: (fact) => factText({ type: "fact", fact, children: voidChildren() }, facts, language),
  reference: (target) =>
    crossReferenceText(
      { type: "cross-reference", target, children: voidChildren() },
      references,
      language,
    ),
  picture: pictureReader(mediaBase),
});

/** What is selected, as blocks; none where there is only a caret in words. */
function selectedContent(editor: StudioEditor): readonly Block[] {
  const { selection } = editor;
  if (!selection) return [];
  const isVoid = Editor.void(editor, { at: selection.anchor }) !== undefined;
  if (Range.isCollapsed(selection) && !isVoid) return [];
  return (editor.getFragment() as readonly Descendant[]).filter(
    (node): node is Block => !("text" in node),
  );
}

/** Puts what is selected on the clipboard: whole for ourselves, as a page for Word, as plain text. */
export function copyOut(
  data: Pick<DataTransfer, "setData">,
  editor: StudioEditor,
  surroundings: Surroundings,
  language: Language,
): void {
  const blocks = selectedContent(editor);
  if (blocks.length === 0) return;
  const page = blocksToHtml(blocks, wordsFor(surroundings, language));
  data.setData("text/html", `<meta charset="utf-8">${withOwnContent(page, blocks)}`);
  data.setData("text/plain", blocksToPlain(blocks));
}

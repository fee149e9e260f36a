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

const widestPicture = 1_200;

/** A picture that is on the page as a data address; null where the page may not read it. */
function shownPicture(asset: string): string | null {
  const image = document.querySelector<HTMLImageElement>(`img[src$="${asset}"]`);
  if (!image?.naturalWidth) return null;
  const scale = Math.min(1, widestPicture / image.naturalWidth);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL(asset.endsWith(".jpg") ? "image/jpeg" : "image/png");
  } catch {
    return null;
  }
}

const wordsFor = ({ facts, references }: Surroundings, language: Language): HtmlWords => ({
  fact: (fact) => factText({ type: "fact", fact, children: voidChildren() }, facts, language),
  reference: (target) =>
    crossReferenceText(
      { type: "cross-reference", target, children: voidChildren() },
      references,
      language,
    ),
  picture: shownPicture,
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

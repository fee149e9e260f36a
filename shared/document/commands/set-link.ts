import { Editor, Range, Transforms } from "slate";
import { linkSchema, type Link } from "../nodes/inline.ts";
import { elementAround, isOfType } from "./find.ts";

/** A typed address as it is stored: with its scheme; null where it cannot be one. */
export function linkAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const isMail = /^[^\s@/:]+@[^\s@/:]+$/.test(trimmed);
  const hasScheme = /^[a-z][a-z+.-]*:/i.test(trimmed);
  const url = isMail ? `mailto:${trimmed}` : hasScheme ? trimmed : `https://${trimmed}`;
  return linkSchema.shape.url.safeParse(url).success ? url : null;
}

/** Makes the selected words a link, or sets the address of the link with the caret. */
export function setLink(editor: Editor, typed: string): boolean {
  const url = linkAddress(typed);
  if (!url || !editor.selection) return false;
  const around = elementAround(editor, ["link"]);
  if (around) Transforms.setNodes(editor, { url }, { at: around[1] });
  else addLink(editor, url, editor.selection);
  return true;
}

function addLink(editor: Editor, url: string, selection: Range): void {
  const link: Link = { type: "link", url, children: [] as never };
  if (Range.isCollapsed(selection)) {
    Transforms.insertNodes(editor, { ...link, children: [{ text: url }] });
    return;
  }
  Transforms.wrapNodes(editor, link, { split: true, match: (node) => "text" in node });
  Transforms.collapse(editor, { edge: "end" });
}

/** Makes the link with the caret plain words. */
export function removeLink(editor: Editor): void {
  Transforms.unwrapNodes(editor, { match: (node) => isOfType(node, "link") });
}

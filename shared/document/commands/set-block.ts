import { Transforms, type Editor, type Path } from "slate";
import type { DocumentElement } from "./document-editor.ts";

/** Sets properties of the element at a path: a caption, a title, a source, a diagram's data. */
export function setBlock<Element extends DocumentElement>(
  editor: Editor,
  at: Path,
  properties: Partial<Omit<Element, "type" | "children">>,
): void {
  Transforms.setNodes<Element>(editor, properties as Partial<Element>, { at });
}

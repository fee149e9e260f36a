import type { Editor } from "slate";
import type { DiagramData } from "../nodes/diagram.ts";
import { voidChildren } from "../nodes/inline.ts";
import { insertBlock } from "./insert-block.ts";

/** Adds a diagram with its first data. */
export function insertDiagram(editor: Editor, data: DiagramData): void {
  insertBlock(editor, { type: "diagram", data, caption: "", alt: "", children: voidChildren() });
}

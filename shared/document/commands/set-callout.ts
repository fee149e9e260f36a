import { Transforms, type Editor } from "slate";
import type { CalloutKind } from "../nodes/callout.ts";
import { elementAround } from "./find.ts";
import { unwrapBox } from "./unwrap-box.ts";
import { wrapBlocks } from "./wrap-blocks.ts";

/**
 * Puts the selected blocks into a callout of a kind. Where they are in one already it changes its kind,
 * or dissolves where it has that kind.
 */
export function setCallout(editor: Editor, kind: CalloutKind): void {
  const around = elementAround(editor, ["callout"]);
  if (!around) return wrapBlocks(editor, { type: "callout", kind, title: "", children: [] });
  const [callout, path] = around;
  if (callout.kind === kind) unwrapBox(editor, path);
  else Transforms.setNodes(editor, { kind }, { at: path });
}

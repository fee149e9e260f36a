import { Editor, Range, type Point } from "slate";
import { textBlockAround } from "../../../shared/document/commands/find.ts";

/** What signs offer while one types: commands after /, facts after #, places of the curriculum after [[. */
export type OfferKind = "command" | "fact" | "reference";
export type Trigger = { readonly kind: OfferKind; readonly length: number };

const triggers: readonly (Trigger & { readonly pattern: RegExp })[] = [
  { kind: "command", length: 1, pattern: /(?:^|\s)\/$/ },
  { kind: "fact", length: 1, pattern: /(?:^|[\s(“‘"'])#$/ },
  { kind: "reference", length: 2, pattern: /\[\[$/ },
];

/** The sign that has just been typed before the caret, where it offers something there. */
export function triggerAt(editor: Editor): (Trigger & { readonly caret: Point }) | undefined {
  const { selection } = editor;
  const block = textBlockAround(editor);
  if (!selection || Range.isExpanded(selection) || !block) return undefined;
  const caret = selection.anchor;
  const before = Editor.string(editor, {
    anchor: Editor.start(editor, block[1]),
    focus: caret,
  });
  const found = triggers.find(({ pattern }) => pattern.test(before));
  return found && { kind: found.kind, length: found.length, caret };
}

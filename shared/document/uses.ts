import { z } from "zod";
import type { Block } from "./nodes/block.ts";
import { walk, type TreeNode } from "./walk.ts";

/** Something that texts can refer to: a fact or session by its id, a picture by its content's hash. */
export const usedThingSchema = z.strictObject({
  kind: z.enum(["fact", "picture", "session"]),
  id: z.string().max(200),
});
export type UsedThing = z.infer<typeof usedThingSchema>;

function refersTo(node: TreeNode, { kind, id }: UsedThing): boolean {
  if ("text" in node) return false;
  if (kind === "fact") return node.type === "fact" && node.fact === id;
  if (kind === "picture") return node.type === "image" && node.asset === id;
  return node.type === "cross-reference" && node.target.session === id;
}

/** Ids of the blocks that refer to a thing, in their order. */
export function blocksUsing(blocks: readonly Block[], thing: UsedThing): string[] {
  return blocks.flatMap((block) => {
    let isUsing = false;
    walk([block], (node) => {
      isUsing ||= refersTo(node, thing);
      return !isUsing;
    });
    return isUsing ? [block.id] : [];
  });
}

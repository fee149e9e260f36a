import { Editor, Transforms, type Path } from "slate";
import { newId } from "../../lib/ids.ts";
import { everyone, type Block, type BlockIdentity, type BlockNode } from "../nodes/block.ts";

/** A new identity: nobody's counterpart, for everybody unless it stands beside a block for fewer. */
export const newIdentity = (beside?: Pick<BlockIdentity, "audience">): BlockIdentity => ({
  id: newId(),
  audience: beside?.audience ?? everyone,
});

/** A block's identity, without its content. */
export function identityOf({ id, audience, basis }: Block): BlockIdentity {
  return basis === undefined ? { id, audience } : { id, audience, basis };
}

/** Content as a top-level block with a new identity. */
export const asBlock = (node: BlockNode, beside?: Pick<BlockIdentity, "audience">): Block => ({
  ...node,
  ...newIdentity(beside),
});

/** Takes the identity from an element that has moved inside another. */
export function dropIdentity(editor: Editor, path: Path): void {
  Transforms.unsetNodes<Block>(editor, ["id", "audience", "basis"], { at: path });
}

import type { ReactNode } from "react";
import type { RenderLeafProps } from "slate-react";

export function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  let content = children as ReactNode;
  if (leaf.bold) content = <strong>{content}</strong>;
  if (leaf.italic) content = <em>{content}</em>;
  if (leaf.underline) content = <u>{content}</u>;
  if (leaf.strike) content = <s>{content}</s>;
  if (leaf.sub) content = <sub>{content}</sub>;
  if (leaf.sup) content = <sup>{content}</sup>;
  if (leaf.highlight) content = <mark>{content}</mark>;
  return <span {...attributes}>{content}</span>;
}

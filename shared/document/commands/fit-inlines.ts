import { Node, type Descendant } from "slate";
import { isText, type Inline, type Link } from "../nodes/inline.ts";
import type { Text } from "../nodes/text.ts";

/** Words and inline elements as a text block may have them: links hold words only, and no links. */
export function fitInlines(children: readonly Inline[]): Inline[] {
  const fits = children.every((child) => isText(child) || child.type !== "link" || isPlain(child));
  if (fits) return [...children];
  return children.flatMap((child) =>
    isText(child) || child.type !== "link" ? [child] : splitLink(child),
  );
}

const isPlain = (link: Link): boolean => link.children.every((child) => Node.isText(child));

/** A link around a fact, footnote or link becomes links around the words on its sides. */
function splitLink(link: Link): Inline[] {
  const result: Inline[] = [];
  let run: Text[] = [];
  const close = () => {
    if (run.some(({ text }) => text !== "")) result.push({ ...link, children: run });
    run = [];
  };
  for (const child of link.children as readonly Descendant[]) {
    if (Node.isText(child)) run.push(child);
    else {
      close();
      result.push(child as Inline);
    }
  }
  close();
  return result;
}

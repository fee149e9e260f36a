import { XMLParser } from "fast-xml-parser";

/** An element in the order of its children: its name, and text as "#text". */
type Node = { readonly [name: string]: unknown };

const attributes = ":@";
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

const nameOf = (node: Node): string => Object.keys(node).find((name) => name !== attributes) ?? "";
const childrenOf = (node: Node): readonly Node[] => {
  const inside = node[nameOf(node)];
  return Array.isArray(inside) ? (inside as readonly Node[]) : [];
};
const attribute = (node: Node, name: string): string | undefined =>
  (node[attributes] as Readonly<Record<string, string>> | undefined)?.[name];

function* within(node: Node, wanted: string): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (nameOf(child) === wanted) yield child;
    else yield* within(child, wanted);
  }
}

function textOf(node: Node): string {
  const name = nameOf(node);
  if (name === "#text") return String(node[name]);
  if (name === "text:s") return " ".repeat(Number(attribute(node, "text:c") ?? 1));
  if (name === "text:line-break") return "\n";
  if (name === "text:tab") return "\t";
  return childrenOf(node).map(textOf).join("");
}

const paragraphsOf = (frame: Node): string => [...within(frame, "text:p")].map(textOf).join("\n");

/** The text of the first placeholder of a class; nothing where there is none. */
function placeholder(frames: Iterable<Node>, wanted: string): string {
  for (const frame of frames) {
    if (attribute(frame, "presentation:class") === wanted) return paragraphsOf(frame);
  }
  return "";
}

export type OpenedSlide = { readonly title: string; readonly notes: string };

/** What another program found in a presentation: reads its flat OpenDocument (.fodp). */
export function readOpened(xml: string): OpenedSlide[] {
  const roots = parser.parse(xml) as readonly Node[];
  return roots
    .flatMap((root) => [...within(root, "draw:page")])
    .map((page) => {
      const own = childrenOf(page).filter((child) => nameOf(child) === "draw:frame");
      const notes = childrenOf(page).filter((child) => nameOf(child) === "presentation:notes");
      return {
        title: placeholder(own, "title"),
        notes: placeholder(
          notes.flatMap((each) => childrenOf(each)),
          "notes",
        ),
      };
    });
}

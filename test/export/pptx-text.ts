import { XMLParser } from "fast-xml-parser";
import { readParts, textOf, type Parts } from "../../electron/engine/exporters/pptx/parts.ts";

type Node = { readonly [key: string]: unknown };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ["p:sp", "a:p", "a:r", "a:fld", "p:grpSp"].includes(name),
});

const child = (node: Node | undefined, ...path: string[]): Node | undefined =>
  path.reduce<Node | undefined>((at, name) => at?.[name] as Node | undefined, node);
const list = (node: Node | undefined, name: string): readonly Node[] =>
  (node?.[name] as readonly Node[] | undefined) ?? [];

function runText(run: Node): string {
  const text = run["a:t"];
  if (typeof text === "string" || typeof text === "number") return String(text);
  const inner = child(run, "a:t")?.["#text"];
  return typeof inner === "string" || typeof inner === "number" ? String(inner) : "";
}

const shapeText = (shape: Node): string =>
  list(child(shape, "p:txBody"), "a:p")
    .map((paragraph) => list(paragraph, "a:r").map(runText).join(""))
    .join("\n");

const placeholderOf = (shape: Node) => child(shape, "p:nvSpPr", "p:nvPr", "p:ph")?.["@type"];

function shapesOf(parts: Parts, name: string, root: string): readonly Node[] {
  const tree = child(parser.parse(textOf(parts, name)) as Node, root, "p:cSld", "p:spTree");
  return list(tree, "p:sp");
}

export type ReadSlide = {
  readonly title: string;
  readonly bodies: readonly string[];
  readonly notes: string;
  /** Placeholders without text, by their type. */
  readonly empty: readonly unknown[];
};

/** Reads titles, body texts and notes out of a presentation, as another program would. */
export function readSlides(bytes: Uint8Array): ReadSlide[] {
  const parts = readParts(bytes);
  const count = [...parts.keys()].filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length;
  return Array.from({ length: count }, (_, index) => {
    const shapes = shapesOf(parts, `ppt/slides/slide${index + 1}.xml`, "p:sld");
    const notes = shapesOf(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, "p:notes");
    const of = (all: readonly Node[], ...types: string[]) =>
      all.filter((shape) => types.includes(String(placeholderOf(shape)))).map(shapeText);
    const filled = (shape: Node) =>
      shapeText(shape) !== "" || list(list(child(shape, "p:txBody"), "a:p")[0], "a:fld").length > 0;
    return {
      title: of(shapes, "title", "ctrTitle").join(""),
      bodies: of(shapes, "body", "subTitle"),
      notes: of(notes, "body").join(""),
      empty: shapes.filter((shape) => placeholderOf(shape) && !filled(shape)).map(placeholderOf),
    };
  });
}

import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node } from "yaml";
import { idPattern } from "../../../shared/lib/ids.ts";

const lineWidth = 100;

const isShort = (node: unknown): boolean =>
  isScalar(node) &&
  (typeof node.value === "number" ||
    (typeof node.value === "string" && idPattern.test(node.value)));

/** Ids and numbers stand in one line; everything else in lines of its own, so that a change is a line. */
function layOut(_key: unknown, node: Node): void {
  if (isSeq(node)) node.flow = node.items.length === 0 || node.items.every(isShort);
  if (isMap(node)) {
    const values = node.items.map((pair) => pair.value);
    node.flow = values.every((value) => isScalar(value) && typeof value.value === "number");
  }
  if (isScalar(node) && typeof node.value === "string") node.type = styleOf(node.value);
}

/** Spaces that a block could lose: at the ends of lines, at the start, or several together. */
const loseable = /^\s|\n[^\S\n]|[^\S\n](?:\s|$)/;

/** Long texts are folded under their key, texts of several lines kept as they are. */
function styleOf(text: string): Scalar.Type | undefined {
  if (text.includes("\n")) {
    return loseable.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  }
  return text.length > lineWidth * 0.8 && !loseable.test(text) ? Scalar.BLOCK_FOLDED : undefined;
}

/** Data as YAML that people read and that diffs: one thing a line, long texts folded. */
export function yamlText(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, { Node: layOut });
  // Folded quotes lose spaces beside line feeds; those of JSON lose nothing.
  return document.toString({ lineWidth, flowCollectionPadding: true, doubleQuotedAsJSON: true });
}

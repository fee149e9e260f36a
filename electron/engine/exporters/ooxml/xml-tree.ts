import { XMLParser, XMLValidator } from "fast-xml-parser";

export type XmlNode = {
  /** With its prefix, as it is written: "w:tbl". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

type Parsed = Record<string, unknown> & { readonly ":@"?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

function nodesOf(parsed: readonly Parsed[]): XmlNode[] {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@");
    if (!name || name.startsWith("#") || name.startsWith("?")) return [];
    const children = nodesOf(entry[name] as readonly Parsed[]);
    return [{ name, attributes: entry[":@"] ?? {}, children }];
  });
}

/** What is wrong with a text as XML; null where it is well formed. */
export function xmlFault(text: string): string | null {
  const result = XMLValidator.validate(text);
  return result === true ? null : `${result.err.msg} (line ${result.err.line})`;
}

/** The root element of a well-formed XML text; entities stay as they are written. */
export function parseXml(text: string): XmlNode {
  const [root] = nodesOf(parser.parse(text) as Parsed[]);
  return root ?? { name: "", attributes: {}, children: [] };
}

/** Every element below a node, itself included, in document order. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** The name without its prefix. */
export const localName = (node: XmlNode): string => node.name.slice(node.name.indexOf(":") + 1);

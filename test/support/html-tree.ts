import { parse, type DefaultTreeAdapterMap } from "parse5";
import type { HtmlNode } from "../../shared/document/html/node.ts";

type Parsed = DefaultTreeAdapterMap["node"];

function asHtmlNode(node: Parsed): HtmlNode {
  const name = node.nodeName;
  const kind = name === "#text" ? 3 : name === "#comment" ? 8 : name === "#document" ? 9 : 1;
  const attributes = new Map(
    "attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : [],
  );
  return {
    nodeType: kind,
    nodeName: name,
    nodeValue: "value" in node ? node.value : null,
    childNodes: "childNodes" in node ? node.childNodes.map(asHtmlNode) : [],
    getAttribute: (attribute) => attributes.get(attribute) ?? null,
  };
}

/** A page as a browser parses it, by the same algorithm. */
export const parsePage = (html: string): HtmlNode => asHtmlNode(parse(html));

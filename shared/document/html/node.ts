/**
 * As much of a parsed page as reading needs. The nodes of a browser's DOM are such nodes, and so is what
 * any other parser makes with a few lines around it; nothing is ever fetched, run or shown.
 */
export type HtmlNode = {
  /** 1 element, 3 text, 8 comment, 9 document, 11 fragment, as in the DOM. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
};

const elementType = 1;
const textType = 3;

export const isElement = (node: HtmlNode): boolean => node.nodeType === elementType;
export const isText = (node: HtmlNode): boolean => node.nodeType === textType;

/** An element's name in lower case; empty for anything else. */
export const tagOf = (node: HtmlNode): string =>
  isElement(node) ? node.nodeName.toLowerCase() : "";

/** An attribute's value; empty where it is absent. */
export const attributeOf = (node: HtmlNode, name: string): string =>
  node.getAttribute?.(name) ?? "";

/** Every node under a node in reading order, without recursion, so that no depth is too deep. */
export function* nodesIn(root: HtmlNode): Generator<HtmlNode> {
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node !== root) yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) open.push(child);
    }
  }
}

/** The words under a node, as they stand. */
export function textIn(root: HtmlNode): string {
  let text = isText(root) ? (root.nodeValue ?? "") : "";
  for (const node of nodesIn(root)) if (isText(node)) text += node.nodeValue ?? "";
  return text;
}

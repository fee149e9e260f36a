type Attributes = Readonly<Record<string, string | number>>;
/** What stands in an element: other elements, or words; null is left out. */
export type Child = Element | string | null;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};
const entityOf = (character: string) => entities[character] ?? character;
const escapeWords = (words: string) => words.replace(/[&<>]/g, entityOf);
/** A text or number as an attribute's value. */
export const escapeValue = (value: string | number): string =>
  String(value).replace(/[&<>"\t\n]/g, entityOf);

/**
 * An XML element as it is written. It is text from the beginning: a long document has hundreds of
 * thousands of them, and a tree of objects takes many times as long to write.
 */
export class Element {
  readonly tag: string;
  readonly xml: string;
  /** The style of a paragraph; null for any other element. */
  readonly style: string | null;

  constructor(tag: string, xml: string, style: string | null = null) {
    this.tag = tag;
    this.xml = xml;
    this.style = style;
  }
}

function xmlOf(name: string, attributes: Attributes, children: readonly Child[]): string {
  let head = name;
  for (const key in attributes) head += ` ${key}="${escapeValue(attributes[key] ?? "")}"`;
  let content = "";
  for (const child of children) {
    if (child !== null) content += typeof child === "string" ? escapeWords(child) : child.xml;
  }
  return content === "" ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** Makes an element of this name, with its attributes as they are written; null children are left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Element => new Element(name, xmlOf(name, attributes, children));

/** An element with only a `w:val`. */
export const value = (name: string, val: string | number): Element =>
  element(name, { "w:val": val });

/** A paragraph in a style; `properties` are what this one paragraph adds, in the order of the schema. */
export function paragraphElement(
  style: string,
  properties: readonly Child[],
  children: readonly Child[],
): Element {
  const setting = element("w:pPr", {}, value("w:pStyle", style), ...properties);
  return new Element("w:p", xmlOf("w:p", {}, [setting, ...children]), style);
}

/** The elements of a part, one after the other. */
export const asXml = (elements: readonly Element[]): string =>
  elements.map(({ xml }) => xml).join("");

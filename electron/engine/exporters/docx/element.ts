import { FileChild, NextAttributeComponent } from "docx";

type Attributes = Readonly<Record<string, string | number>>;
export type Child = Element | FileChild | string | null;

const payload = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));

/** An XML element that the docx library has no class for, or only one that says too little. */
export class Element extends FileChild {
  readonly tag: string;

  constructor(name: string, attributes: Attributes, children: readonly Child[]) {
    super(name);
    this.tag = name;
    if (Object.keys(attributes).length > 0) {
      this.root.push(new NextAttributeComponent(payload(attributes)));
    }
    this.root.push(...children.filter((child) => child !== null));
  }
}

/** Makes an element of this name, with its attributes as they are written; null children are left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Element => new Element(name, attributes, children);

/** An element with only a `w:val`. */
export const value = (name: string, val: string | number): Element =>
  element(name, { "w:val": val });

type Context = Parameters<FileChild["prepForXml"]>[0];
const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** A paragraph that knows its style, so that the space around it can be set. */
class ParagraphElement extends Element {
  readonly style: string;

  constructor(style: string, properties: readonly Child[], children: readonly Child[]) {
    super("w:p", {}, [element("w:pPr", {}, value("w:pStyle", style), ...properties), ...children]);
    this.style = style;
  }
}

/** A paragraph in a style; `properties` are what this one paragraph adds, in the order of the schema. */
export const paragraphElement = (
  style: string,
  properties: readonly Child[],
  children: readonly Child[],
): Element => new ParagraphElement(style, properties, children);

/** The style of a paragraph; null for any other element. */
export const styleOf = (each: Element): string | null =>
  each instanceof ParagraphElement ? each.style : null;

class LinkElement extends Element {
  readonly id: string;
  readonly url: string;

  constructor(id: string, url: string, children: readonly Child[]) {
    super("w:hyperlink", { "r:id": `rId${id}`, "w:history": 1 }, children);
    this.id = id;
    this.url = url;
  }

  /** The part that the link stands in is known only when it is written. */
  override prepForXml(context: Context) {
    context.viewWrapper.Relationships.addRelationship(this.id, hyperlink, this.url, "External");
    return super.prepForXml(context);
  }
}

/** A link to a web or mail address; `id` is unique in the document. */
export const linkElement = (id: string, url: string, children: readonly Child[]): Element =>
  new LinkElement(id, url, children);

import { Editor, Node, Path, Transforms, type Descendant, type Point } from "slate";
import { assertNever } from "../../shared/lib/assert-never.ts";
import { everyone, type Block } from "../../shared/document/nodes/block.ts";
import { voidChildren, type Inline } from "../../shared/document/nodes/inline.ts";
import type { DocumentElement } from "../../shared/document/commands/document-editor.ts";

/*
 * Documents as lines that a person reads: a line an element, indented under its parent.
 *   p #a: Words with **bold**, {fact:coverage} and the caret|
 *   table #t header-row 50/50
 *     row
 *       cell: One
 *       cell columns=2: Two
 * `|` is the caret or the moving end of the selection, `^` its fixed end.
 */

type Line = {
  readonly depth: number;
  readonly head: readonly string[];
  readonly text: string | null;
};

function readLine(line: string): Line {
  const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
  const [, head = "", text = null] = /^([^:]*?)(?::(?: (.*))?)?$/s.exec(line.trim()) ?? [];
  const hasText = line.includes(":");
  return { depth, head: head.trim().split(/\s+/), text: hasText ? (text ?? "") : null };
}

const markSigns = {
  "**": "bold",
  "++": "italic",
  __: "underline",
  "~~": "strike",
  ",,": "sub",
  "''": "sup",
  "==": "highlight",
} as const;
const marked = Object.keys(markSigns)
  .map((sign) => sign.replace(/[*+]/g, "\\$&"))
  .map((sign) => `${sign}.+?${sign}`)
  .join("|");
const special = new RegExp(`(${marked}|\\{[^}]+\\}|\\[[^\\]]*\\]\\([^)]*\\))`);

function readInlines(text: string): Inline[] {
  const parts = text.split(special);
  return parts.filter((part, index) => part !== "" || index === 0).map(readInline);
}

function readInline(part: string): Inline {
  const sign = part.slice(0, 2) as keyof typeof markSigns;
  if (part.length > 4 && sign in markSigns) {
    return { text: part.slice(2, -2), [markSigns[sign]]: true };
  }
  const [, name, value = ""] = /^\{(\w+):(.*)\}$/.exec(part) ?? [];
  if (name === "fact") return { type: "fact", fact: value, children: voidChildren() };
  if (name === "note") {
    return { type: "footnote", note: [{ text: value }], children: voidChildren() };
  }
  if (name === "session") {
    const target = { kind: "session" as const, session: value };
    return { type: "cross-reference", target, children: voidChildren() };
  }
  const [, words, url] = /^\[(.*)\]\((.*)\)$/.exec(part) ?? [];
  if (url !== undefined) return { type: "link", url, children: [{ text: words ?? "" }] };
  return { text: part };
}

type Made = { readonly node: Record<string, unknown>; readonly children: Made[] };

function makeNode({ head, text }: Line): Record<string, unknown> {
  const [name = "", ...words] = head.filter((word) => word !== "|");
  const empty = () => [{ text: head.includes("|") ? "|" : "" }];
  const inlines = () => readInlines(text ?? "");
  const number = (key: string) => Number(words.find((each) => each.startsWith(key))?.split("=")[1]);
  const paragraph = text === null ? [] : [{ type: "paragraph", children: inlines() }];
  if (/^h[1-4]$/.test(name))
    return { type: "heading", level: Number(name[1]), children: inlines() };
  switch (name) {
    case "p":
      return { type: "paragraph", children: inlines() };
    case "ul":
    case "ol":
      return { type: "list", style: name === "ul" ? "bulleted" : "numbered", children: [] };
    case "li":
      return { type: "list-item", children: [{ type: "list-item-text", children: inlines() }] };
    case "table":
      return {
        type: "table",
        caption: "",
        headerRow: words.includes("header-row"),
        headerColumn: words.includes("header-column"),
        columns: (words.find((each) => each.includes("/")) ?? "100").split("/").map(Number),
        children: [],
      };
    case "row":
      return { type: "table-row", children: [] };
    case "cell":
      return {
        type: "table-cell",
        ...(number("columns") ? { columnSpan: number("columns") } : {}),
        ...(number("rows") ? { rowSpan: number("rows") } : {}),
        children: paragraph,
      };
    case "quote":
      return { type: "quote", source: "", children: paragraph };
    case "lines":
      return { type: "exercise-lines", lines: Number(words.at(-1) ?? 4), children: empty() };
    case "page-break":
      return { type: "page-break", children: empty() };
    case "image":
      return {
        type: "image",
        asset: `${"0".repeat(64)}.png`,
        alt: "",
        caption: "",
        width: 100,
        children: empty(),
      };
    default:
      return { type: "callout", kind: name, title: "", children: paragraph };
  }
}

/** Reads a document; the blocks' ids are those after `#`. */
export function readDocument(source: string): Block[] {
  const roots: Made[] = [];
  const open: Made[] = [];
  for (const line of source.split("\n").filter((each) => each.trim() !== "")) {
    const read = readLine(line);
    const id = read.head.find((word) => word.startsWith("#"))?.slice(1);
    const audience = everyone.filter((reader) => !read.head.includes(`-${reader}`));
    const node = {
      ...makeNode(read),
      ...(read.depth === 0 ? { ...(id && { id }), audience } : {}),
    };
    const made = { node, children: [] };
    open.length = read.depth;
    (open.at(-1)?.children ?? roots).push(made);
    open.push(made);
  }
  return roots.map(build) as unknown as Block[];
}

function build({ node, children }: Made): Record<string, unknown> {
  const own = node["children"] as unknown[];
  return { ...node, children: [...own, ...children.map(build)] };
}

/** Takes the marks of the selection out of the words and selects their places. */
export function takeSelection(editor: Editor): void {
  Editor.withoutNormalizing(editor, () => {
    const anchor = takeMark(editor, "^");
    const focus = takeMark(editor, "|");
    if (focus) Transforms.select(editor, { anchor: anchor ?? focus, focus });
  });
}

function takeMark(editor: Editor, mark: string): Point | undefined {
  for (const [text, path] of Node.texts(editor)) {
    const offset = text.text.indexOf(mark);
    if (offset < 0) continue;
    editor.apply({ type: "remove_text", path, offset, text: mark });
    return { path, offset };
  }
  return undefined;
}

/** Writes an editor's document in the same lines, with its selection. Unknown ids count as new1, new2... */
export function writeDocument(editor: Editor, known: ReadonlySet<string>): string {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    if (known.has(id)) return id;
    if (!names.has(id)) names.set(id, `new${names.size + 1}`);
    return names.get(id);
  };
  const lines = (editor.children as Block[]).flatMap((block, index) => {
    const [first = "", ...rest] = writeElement(editor, block, [index]);
    const missing = everyone.filter((reader) => !block.audience.includes(reader));
    const identity = [`#${nameOf(block.id)}`, ...missing.map((reader) => `-${reader}`)].join(" ");
    return [first.replace(/^[\w-]+/, (name) => `${name} ${identity}`), ...rest];
  });
  return lines.join("\n");
}

function writeElement(editor: Editor, element: DocumentElement, path: Path): string[] {
  const within = (children: readonly Descendant[], skip = 0) =>
    children
      .slice(skip)
      .flatMap((child, index) =>
        writeElement(editor, child as DocumentElement, [...path, index + skip]),
      )
      .map((line) => `  ${line}`);
  const words = (node: DocumentElement, at = path) =>
    node.children.map((_, index) => writeInline(editor, [...at, index])).join("");
  const caret = () => (isSelected(editor, path) ? " |" : "");
  switch (element.type) {
    case "paragraph":
      return [`p: ${words(element)}`.trimEnd()];
    case "heading":
      return [`h${element.level}: ${words(element)}`.trimEnd()];
    case "list":
      return [element.style === "bulleted" ? "ul" : "ol", ...within(element.children)];
    case "list-item": {
      const own = words(element.children[0], [...path, 0]);
      return [`li: ${own}`.trimEnd(), ...within(element.children, 1)];
    }
    case "table": {
      const heads = [element.headerRow && "header-row", element.headerColumn && "header-column"];
      const widths = element.columns.length > 1 ? element.columns.map(Math.round).join("/") : "";
      return [["table", ...heads, widths].filter(Boolean).join(" "), ...within(element.children)];
    }
    case "table-row":
      return ["row", ...within(element.children)];
    case "table-cell":
      return [
        [
          "cell",
          element.columnSpan && `columns=${element.columnSpan}`,
          element.rowSpan && `rows=${element.rowSpan}`,
        ]
          .filter(Boolean)
          .join(" "),
        ...within(element.children),
      ];
    case "callout":
      return [element.kind, ...within(element.children)];
    case "quote":
      return ["quote", ...within(element.children)];
    case "exercise-lines":
      return [`lines ${element.lines}${caret()}`];
    case "image":
    case "page-break":
    case "diagram":
      return [`${element.type}${caret()}`];
    case "list-item-text":
    case "link":
    case "footnote":
    case "cross-reference":
    case "fact":
      return [words(element)];
    default:
      return assertNever(element);
  }
}

const isSelected = (editor: Editor, path: Path): boolean =>
  editor.selection !== null && Path.isDescendant(editor.selection.focus.path, path);

function writeInline(editor: Editor, path: Path): string {
  const node = Node.get(editor, path);
  if (Node.isText(node)) {
    const text = withMarks(editor, node.text, path);
    const signs = Object.entries(markSigns).flatMap(([sign, mark]) => (node[mark] ? [sign] : []));
    return signs.reduce((inner, sign) => `${sign}${inner}${sign}`, text);
  }
  const element = node as DocumentElement;
  if (element.type === "fact") return `{fact:${element.fact}}`;
  if (element.type === "footnote")
    return `{note:${Node.string({ children: element.note } as never)}}`;
  if (element.type === "cross-reference") return `{session:${element.target.session}}`;
  if (element.type !== "link") return "";
  const words = element.children.map((_, index) => writeInline(editor, [...path, index])).join("");
  return `[${words}](${element.url})`;
}

function withMarks(editor: Editor, text: string, path: Path): string {
  const { selection } = editor;
  if (!selection) return text;
  const isCollapsed =
    Path.equals(selection.anchor.path, selection.focus.path) &&
    selection.anchor.offset === selection.focus.offset;
  const marks = [
    ...(isCollapsed ? [] : [{ ...selection.anchor, sign: "^" }]),
    { ...selection.focus, sign: "|" },
  ].filter((mark) => Path.equals(mark.path, path));
  return marks
    .toSorted((one, other) => other.offset - one.offset)
    .reduce((shown, { offset, sign }) => shown.slice(0, offset) + sign + shown.slice(offset), text);
}

import type { PageEdges } from "../../../shared/contract/export.ts";
import { inDigits } from "../../../shared/language/digits.ts";

/** What the engine gives for a preview: markup, its style sheet, and the sheet in millimetres. */
export type Paper = {
  readonly html: string;
  readonly css: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly edges: PageEdges;
};

const pixelsPerMillimetre = 96 / 25.4;
/** Pixels between two sheets. */
const gap = 32;

type Margins = { top: number; right: number; bottom: number; left: number };

const toPixels = (length: string): number => {
  const value = Number.parseFloat(length);
  if (length.endsWith("mm")) return value * pixelsPerMillimetre;
  if (length.endsWith("cm")) return value * 10 * pixelsPerMillimetre;
  if (length.endsWith("in")) return value * 96;
  if (length.endsWith("pt")) return (value * 96) / 72;
  return value;
};

/** The margins of the first page rule; CSS repeats missing sides as it does everywhere. */
export function pageMargins(css: string): Margins {
  const declared = /@page[^{]*\{[^}]*?margin:\s*([^;}]+)/.exec(css)?.[1] ?? "20mm";
  const [top = 0, right = top, bottom = top, left = right] = declared
    .trim()
    .split(/\s+/)
    .map(toPixels);
  return { top, right, bottom, left };
}

/**
 * Pixels by which the text of a left-hand page stands more to the left than that of a right-hand one, where
 * sheets are printed on both sides.
 */
export function leftHandShift(css: string): number {
  const left = /@page[^{]*:left\s*\{[^}]*?margin-left:\s*([^;}]+)/.exec(css)?.[1];
  return left === undefined ? 0 : pageMargins(css).left - toPixels(left);
}

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const sheetCss = (width: number, height: number, margins: Margins) => `
  :host { display: block; position: relative; color: #000; }
  .sheet { position: absolute; top: 0; width: ${width}px; height: ${height}px;
    background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / 18%); }
  .flow { position: relative; width: ${width - margins.left - margins.right}px;
    height: ${height - margins.top - margins.bottom}px;
    padding: ${margins.top}px 0 0 ${margins.left}px;
    columns: 1; column-gap: ${margins.left + margins.right + gap}px; column-fill: auto; }
  .paper + .paper { break-before: column; }
  .edge { position: absolute; left: calc(${margins.left}px - var(--shift, 0px));
    right: calc(${margins.right}px + var(--shift, 0px)); display: flex;
    justify-content: space-between; gap: 12px; padding: 6px 0; color: #55635d;
    font: 8.5pt/1.35 Carlito, "Noto Sans Bengali", sans-serif; }
  .head { bottom: ${height - margins.top + 20}px; border-bottom: 0.5pt solid #8fa69c; }
  .foot { top: ${height - margins.bottom + 12}px; border-top: 0.5pt solid #8fa69c; }
  .foot b { color: #1c2321; }
`;

/** Words at an edge of a sheet, from left to right; the last of the foot is its number. */
function edge(name: "head" | "foot", parts: readonly string[], size: number): HTMLElement {
  const line = document.createElement("div");
  line.className = `edge ${name}`;
  line.style.fontSize = `${size}pt`;
  line.append(
    ...parts.map((text, index) => {
      const part = document.createElement(
        name === "foot" && index === parts.length - 1 ? "b" : "span",
      );
      part.textContent = text;
      return part;
    }),
  );
  return line;
}

/** Head and foot as the printer sets them: the first sheet has its masthead, and a head may be left out. */
function edgesOf({ head, foot, page, digits, size }: PageEdges, number: number, pages: number) {
  const count = inDigits(`${page.before} ${number} ${page.between} ${pages}`, digits);
  const line = edge("foot", [foot.left, foot.centre, count], size);
  const isBare = number === 1 || (!head.left && !head.right);
  return isBare ? [line] : [edge("head", [head.left, head.right], size), line];
}

/**
 * Inline styles are set from script, which the content policy allows, and not from markup, which it
 * does not: inside tags they come in under another name.
 */
function markupInto(element: HTMLElement, markup: string): void {
  element.innerHTML = markup.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/\sstyle="/g, ' data-style="'),
  );
  for (const styled of element.querySelectorAll<HTMLElement>("[data-style]")) {
    styled.style.cssText = styled.dataset["style"] ?? "";
  }
}

/**
 * Lays a document out in pages inside the host's shadow root: the text flows through columns of a
 * page's height, each over a sheet. Gives the size of all pages together in pixels.
 */
export function layPages(host: HTMLElement, paper: Paper) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const width = paper.page.width * pixelsPerMillimetre;
  const height = paper.page.height * pixelsPerMillimetre;
  const margins = pageMargins(paper.css);
  const css = paper.css.replaceAll(":root", ":host");
  root.adoptedStyleSheets = [styleSheet(css), styleSheet(sheetCss(width, height, margins))];

  const flow = document.createElement("div");
  flow.className = "flow";
  markupInto(flow, paper.html);
  root.replaceChildren(flow);

  const step = width + gap;
  const shift = leftHandShift(css);
  const used = flow.scrollWidth - margins.left;
  const pages = Math.max(1, Math.round((used + margins.left + margins.right + gap) / step));
  const sheets = Array.from({ length: pages }, (_, index) => {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    const moved = index % 2 === 1 ? shift : 0;
    sheet.style.left = `${index * step + moved}px`;
    sheet.style.setProperty("--shift", `${moved}px`);
    sheet.append(...edgesOf(paper.edges, index + 1, pages));
    return sheet;
  });
  flow.before(...sheets);
  return { pages, width: pages * step - gap, height };
}

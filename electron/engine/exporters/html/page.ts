import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Running } from "../../../../shared/composition/model.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** A printed document: its markup, its style sheet, and its sheet in millimetres. */
export type PrintedPage = {
  readonly html: string;
  readonly css: string;
  readonly page: { readonly width: number; readonly height: number };
};

/** A CSS string literal. */
const literal = (text: string) => `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;

const faces: readonly (readonly [string, string, number, string])[] = [
  ["Carlito", "Carlito-Regular", 400, "normal"],
  ["Carlito", "Carlito-Bold", 700, "normal"],
  ["Carlito", "Carlito-Italic", 400, "italic"],
  ["Carlito", "Carlito-BoldItalic", 700, "italic"],
  ["Caladea", "Caladea-Regular", 400, "normal"],
  ["Caladea", "Caladea-Bold", 700, "normal"],
  ["Caladea", "Caladea-Italic", 400, "italic"],
  ["Caladea", "Caladea-BoldItalic", 700, "italic"],
  ["Gelasio", "Gelasio-Regular", 400, "normal"],
  ["Gelasio", "Gelasio-Bold", 700, "normal"],
  ["Arimo", "Arimo-Regular", 400, "normal"],
  ["Arimo", "Arimo-Bold", 700, "normal"],
  ["Noto Sans Bengali", "NotoSansBengali-Regular", 400, "normal"],
  ["Noto Sans Bengali", "NotoSansBengali-Bold", 700, "normal"],
  ["Noto Serif Bengali", "NotoSerifBengali-Regular", 400, "normal"],
  ["Noto Serif Bengali", "NotoSerifBengali-Bold", 700, "normal"],
];

/** Font faces for a page on disk, from the resources folder. */
function fontFaces(resources: string): string {
  const folder = pathToFileURL(`${join(resources, "fonts")}/`).href;
  return faces
    .map(
      ([family, file, weight, style]) =>
        `@font-face { font-family: "${family}"; src: url("${folder}${file}.ttf"); font-weight: ${weight}; font-style: ${style}; }`,
    )
    .join("\n");
}

/** The style sheets that the product brings for paper, by name. */
export function printCss(resources: string, ...names: readonly string[]): string {
  return names
    .map((name) => readFileSync(join(resources, "templates", "print", `${name}.css`), "utf8"))
    .join("\n");
}

type Sheet = {
  readonly name: string;
  /** CSS page size and margins. */
  readonly size: string;
  readonly margin: string;
  readonly running: Running;
  readonly language: Language;
  /** Whether the first page has a masthead in place of the running title. */
  readonly masthead: boolean;
};

/**
 * The rules of a named page: running title at the head (not on a first page with a masthead), title,
 * date and page number at the foot. Margin boxes hold literal text: Chromium has no running elements.
 */
export function pageRules({ name, size, margin, running, language, masthead }: Sheet): string {
  const counter = language === "bn" ? ", bengali" : "";
  const small = `font: 400 8.5pt/11.5pt Carlito, "Noto Sans Bengali", sans-serif; color: #55635d;`;
  const head = `${small} border-bottom: .5pt solid #8fa69c; padding-bottom: 1.5mm; margin-bottom: 6mm; vertical-align: bottom;`;
  const foot = `${small} border-top: .5pt solid #8fa69c; padding-top: 1.5mm; margin-top: 4mm; vertical-align: top;`;
  const page = `${literal(`${running.page.before} `)} counter(page${counter}) ${literal(` ${running.page.between} `)} counter(pages${counter})`;
  const none = "content: none; border: 0;";
  return `@page ${name} { size: ${size}; margin: ${margin};
  @top-left { content: ${literal(`${running.code}   ${running.title}`)}; ${head} width: 60%; text-align: left; }
  @top-right { content: ${literal(running.right)}; ${head} width: 40%; text-align: right; }
  @bottom-left { content: ${literal(running.footerLeft)}; ${foot} text-align: left; width: 38%; }
  @bottom-center { content: ${literal(running.footerCentre)}; ${foot} text-align: center; width: 24%; }
  @bottom-right { content: ${page}; ${foot} color: #1c2321; font-weight: 700; text-align: right; width: 38%; }
}
${masthead ? `@page ${name}:first { @top-left { ${none} } @top-right { ${none} } }` : ""}
.${name} { page: ${name}; }
.${name} + .paper { break-before: page; }`;
}

/**
 * A complete HTML file for the printer: nothing in it reaches outside the product's own fonts.
 * `title` becomes the PDF's title.
 */
export function printFile(
  printed: PrintedPage,
  context: { readonly title: string; readonly language: Language; readonly resources: string },
): string {
  const title = context.title.replace(/[&<]/g, (character) =>
    character === "&" ? "&amp;" : "&lt;",
  );
  return `<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src file:; img-src data:">
<style>${fontFaces(context.resources)}
html, body { margin: 0; }
${printed.css}</style></head>
<body>${printed.html}<div class="faces" aria-hidden="true">Aa অ <b>Aa অ</b></div></body></html>
`;
}

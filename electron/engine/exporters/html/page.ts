import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Look } from "../../../../shared/contract/export.ts";
import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** A printed document: its markup, its style sheet, and its sheet in millimetres. */
export type PrintedPage = {
  readonly html: string;
  readonly css: string;
  readonly page: { readonly width: number; readonly height: number };
};

/** What laying a document out for paper needs beside it. */
export type PaperContext = {
  readonly assets: AssetReader;
  /** The product's resources folder. */
  readonly resources: string;
  readonly look?: Look | undefined;
};

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

/** The style sheets of documents in a look: what the kind needs, then what the look changes. */
export function lookCss(
  { resources, look = {} }: { readonly resources: string; readonly look?: Look | undefined },
  ...names: readonly string[]
): string {
  const { print = "colour", digits } = look;
  const changes = print === "colour" ? [] : [print];
  const counted = digits ? `.paper ol, .paper:lang(bn) ol { list-style: ${listOf[digits]}; }` : "";
  return `${printCss(resources, ...names, ...changes)}\n${counted}`;
}

/** What CSS calls the digits of a numbered list. */
const listOf: Readonly<Record<Language, string>> = { en: "decimal", bn: "bengali" };

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

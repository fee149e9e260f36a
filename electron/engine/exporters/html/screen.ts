import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../../shared/language/language.ts";
import { html } from "./html.ts";
import type { PrintedPage } from "./page.ts";

/** The faces of a page for the screen: Bangla ones come with it, Latin ones are those of the reader's system. */
const faces = [
  ["Noto Sans Bengali", "NotoSansBengali-Regular", 400],
  ["Noto Sans Bengali", "NotoSansBengali-Bold", 700],
  ["Noto Serif Bengali", "NotoSerifBengali-Regular", 400],
  ["Noto Serif Bengali", "NotoSerifBengali-Bold", 700],
] as const;

/** Metric twins of what Windows brings. */
const locals = [
  ["Carlito", "Calibri"],
  ["Caladea", "Cambria"],
] as const;

export const screenFonts: readonly string[] = faces.map(([, file]) => `${file}.woff2`);

/** The bytes of one of the fonts for the screen. */
export const readFont = (resources: string, file: string): Uint8Array =>
  readFileSync(join(resources, "fonts", file));

/** Font faces, with the address of each file. */
export function screenFaces(address: (file: string) => string): string {
  const own = faces.map(
    ([family, file, weight]) =>
      `@font-face { font-family: "${family}"; src: url("${address(`${file}.woff2`)}") format("woff2"); font-weight: ${weight}; font-display: swap; }`,
  );
  const others = locals.map(
    ([family, twin]) =>
      `@font-face { font-family: "${family}"; src: local("${twin}"), local("${family}"); }`,
  );
  return [...others, ...own].join("\n");
}

/** The style sheets that the product brings for the screen, by name. */
export function screenCss(resources: string, ...names: readonly string[]): string {
  return names
    .map((name) => readFileSync(join(resources, "templates", "site", `${name}.css`), "utf8"))
    .join("\n");
}

/**
 * What is set for paper as one HTML file for the screen, with its pictures and Bangla fonts inside: it
 * opens from anywhere, and prints as the paper does.
 */
export function screenFile(
  printed: PrintedPage,
  context: { readonly title: string; readonly language: Language; readonly resources: string },
): string {
  const { title, language, resources } = context;
  const inside = (file: string) =>
    `data:font/woff2;base64,${Buffer.from(readFont(resources, file)).toString("base64")}`;
  const style = [screenFaces(inside), printed.css, screenCss(resources, "screen")].join("\n");
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <main class="sheet">${{ markup: printed.html }}</main>
      </body>
    </html> `.markup;
}

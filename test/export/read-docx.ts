import { unzipSync } from "fflate";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};
const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);

/** A part of an Office file as text. */
export function readPart(file: Uint8Array, path: string): string {
  const bytes = unzipSync(file, { filter: ({ name }) => name === path })[path];
  if (!bytes) throw new Error(`${path} is not in the file`);
  return Buffer.from(bytes).toString("utf8");
}

/** The paragraphs of a part as a reader sees them; what stands in for missing drawings is left out. */
export function readParagraphs(file: Uint8Array, path = "word/document.xml"): string[] {
  const part = readPart(file, path).replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "");
  return [...part.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>|<w:br\/>/gs)]
      .map(([whole, text]) => decoded(text ?? (whole === "<w:br/>" ? "\n" : "\t")))
      .join(""),
  );
}

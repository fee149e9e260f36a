import { splitByScript } from "../../../../../shared/language/script.ts";
import { mapParts, numberOf } from "../parts.ts";
import { escapeXml, languageTag, scriptTag } from "../xml.ts";
import type { Step } from "./step.ts";

const notesParts = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const notesBody = /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/;
const imageHolder = '<p:ph type="sldImg"/>';

function paragraphXml(line: string): string {
  const runs = splitByScript(line).map(
    ({ text, script }) =>
      `<a:r><a:rPr lang="${scriptTag[script]}"/><a:t>${escapeXml(text)}</a:t></a:r>`,
  );
  return `<a:p>${runs.join("")}</a:p>`;
}

/** Blank lines separate paragraphs; single line feeds do too. */
const linesOf = (notes: string) =>
  notes
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * Notes are paragraphs with the language of their script (the library: one paragraph in en-US with
 * carriage returns in it), and their placeholders are those of the notes master.
 */
export const splitNotes: Step = (parts, { scenes }) =>
  mapParts(parts, notesParts, (xml, name) => {
    const scene = scenes[numberOf(name) - 1];
    const lines = linesOf(scene?.notes ?? "").map(paragraphXml);
    const tag = languageTag[scene?.language ?? "en"];
    const empty = `<a:p><a:endParaRPr lang="${tag}"/></a:p>`;
    return xml
      .replace(imageHolder, '<p:ph type="sldImg" idx="2"/>')
      .replace(
        notesBody,
        (_, before: string, after: string) =>
          `${before}${lines.length > 0 ? lines.join("") : empty}${after}`,
      )
      .replaceAll('lang="en-US"', `lang="${tag}"`)
      .replace(/<p:extLst>[\s\S]*?<\/p:extLst>/, "");
  });

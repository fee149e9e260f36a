import type { Step } from "./step.ts";
import { escapeXml, languageTag, xmlHead } from "../xml.ts";

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** The list of titles; a list without entries is not allowed. */
function titlesXml(titles: readonly string[]): string {
  const count = titles.length;
  if (count === 0) return "";
  const strings = titles.map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join("");
  const heading = `<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant></vt:vector></HeadingPairs>`;
  return `${heading}<TitlesOfParts><vt:vector size="${count}" baseType="lpstr">${strings}</vt:vector></TitlesOfParts>`;
}

function applicationXml(titles: readonly string[], hidden: number, institute: string): string {
  const count = titles.length;
  const total = titles.reduce((sum, title) => sum + words(title), 0);
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Words>${total}</Words><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${count}</Slides><Notes>${count}</Notes><HiddenSlides>${hidden}</HiddenSlides>${titlesXml(titles)}<Company>${escapeXml(institute)}</Company><AppVersion>16.0000</AppVersion></Properties>`;
}

function coreXml(title: string, institute: string, language: string): string {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `${xmlHead}<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(institute)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}

/**
 * The properties name the slides' real titles and no moment, so that the same deck gives the same
 * file (the library: "Slide 1", the clock, and the company's name without escaping "&").
 */
export const writeProperties: Step = (
  parts,
  { scenes, context: { title, institute, language } },
) => {
  const titles = scenes.map((scene) => scene.title);
  const hidden = scenes.filter((scene) => scene.hidden).length;
  return new Map([
    ...parts,
    ["docProps/app.xml", applicationXml(titles, hidden, institute)],
    ["docProps/core.xml", coreXml(title, institute, languageTag[language])],
  ]);
};

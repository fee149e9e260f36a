import type { MarginChoice } from "../../../../shared/curriculum/page-choices.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { wordNamespace } from "./styles-xml.ts";

const schema = "http://schemas.microsoft.com/office/word";

/** Settings: embedded fonts, pages on both sides, Word 2013's layout, and no question about fields when the file opens. */
export function settingsXml(language: Language, margins: MarginChoice): string {
  const sides = margins === "mirrored" ? "<w:mirrorMargins/>" : "";
  const main = language === "bn" ? "bn-BD" : "en-GB";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="${wordNamespace}"><w:embedTrueTypeFonts/><w:saveSubsetFonts/>${sides}<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="${schema}" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="${schema}" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="${schema}" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="${schema}" w:val="1"/></w:compat><w:themeFontLang w:val="${main}" w:bidi="bn-BD"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? "");

/** The document's properties: title, institute, and when it was made. */
export function corePropertiesXml(title: string, creator: string, date: Date): string {
  const moment = date.toISOString().replace(/\.\d+Z$/, "Z");
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>${time("created")}${time("modified")}</cp:coreProperties>`;
}

import type { SceneChart, SceneRun } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { Language } from "../../../../../shared/language/language.ts";
import { colourName, typefaceOf } from "../build/theme-names.ts";
import { colourXml, facesXml } from "../masters/shape-xml.ts";
import { escapeXml, languageTag } from "../xml.ts";

export type ChartData = { readonly chart: SceneChart; readonly language: Language };

/** Numeral system 05 and locale 0845 (bn-BD) ask for Bangla digits. */
const digits: Readonly<Record<Language, string>> = { en: "", bn: "[$-5000845]" };

/** A number format in the digits of the chart's language, in each of its conditions. */
export function formatXml({ language }: ChartData, format: string): string {
  const code = format
    .split(";")
    .map((part) => `${digits[language]}${part}`)
    .join(";");
  return `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/>`;
}

export const fillXml = (template: Template, colour: string): string =>
  `<a:solidFill>${colourXml(colourName(template, colour))}</a:solidFill>`;

/** How the chart's texts are set: as a run of the scene is. */
export function textXml(
  run: SceneRun | undefined,
  { chart, language }: ChartData,
  template: Template,
): string {
  const size = Math.round((run?.size ?? 18) * 100);
  const faces = facesXml(typefaceOf(template, chart.face, language === "bn" ? "bengali" : "latin"));
  const characters = `<a:defRPr sz="${size}" b="${run?.bold ? 1 : 0}">${fillXml(template, run?.colour ?? template.colours.ink)}${faces}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters}</a:pPr><a:endParaRPr lang="${languageTag[language]}"/></a:p></c:txPr>`;
}

const share = (value: number) => Number(value.toFixed(4));

/** A box inside the chart's, as shares of it. */
export function layoutXml(
  { box }: SceneChart,
  inner: SceneChart["box"],
  target: "inner" | null,
): string {
  const targetXml = target ? `<c:layoutTarget val="${target}"/>` : "";
  return `<c:layout><c:manualLayout>${targetXml}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share((inner.x - box.x) / box.width)}"/><c:y val="${share((inner.y - box.y) / box.height)}"/><c:w val="${share(inner.width / box.width)}"/><c:h val="${share(inner.height / box.height)}"/></c:manualLayout></c:layout>`;
}

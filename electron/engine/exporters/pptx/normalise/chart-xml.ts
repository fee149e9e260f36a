import { pointsPerInch, type SceneChart, type SceneRun } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { Language } from "../../../../../shared/language/language.ts";
import { colourName, typefaceOf } from "../build/theme-names.ts";
import { colourXml, facesXml } from "../masters/shape-xml.ts";
import { escapeXml, languageTag, xmlHead } from "../xml.ts";

export type ChartData = { readonly chart: SceneChart; readonly language: Language };

/** Numeral system 05 and locale 0845 (bn-BD) ask for Bangla digits. */
const digits: Readonly<Record<Language, string>> = { en: "", bn: "[$-5000845]" };
const labelAxis = 1_001;
const valueAxis = 1_002;
/** Bars take 1 / 1.4 of their band, as the preview draws them. */
const gapWidth = 40;
/** Space that the values at the ends of the bars need, as the preview has it. */
const valueRoom = 60 / pointsPerInch;

const fillXml = (template: Template, colour: string) =>
  `<a:solidFill>${colourXml(colourName(template, colour))}</a:solidFill>`;

function textXml(
  run: SceneRun | undefined,
  { chart, language }: ChartData,
  template: Template,
): string {
  const size = Math.round((run?.size ?? 18) * 100);
  const faces = facesXml(typefaceOf(template, chart.face, language === "bn" ? "bengali" : "latin"));
  const characters = `<a:defRPr sz="${size}" b="${run?.bold ? 1 : 0}">${fillXml(template, run?.colour ?? template.colours.ink)}${faces}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters}</a:pPr><a:endParaRPr lang="${languageTag[language]}"/></a:p></c:txPr>`;
}

function layoutXml({ box, labelWidth }: SceneChart): string {
  const share = (value: number) => Number(value.toFixed(4));
  const width = (box.width - labelWidth - valueRoom) / box.width;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(labelWidth / box.width)}"/><c:y val="0"/><c:w val="${share(width)}"/><c:h val="1"/></c:manualLayout></c:layout>`;
}

const points = (values: readonly (string | number)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${typeof value === "number" ? value : escapeXml(value)}</c:v></c:pt>`).join("")}`;

function seriesXml(data: ChartData, template: Template): string {
  const { chart, language } = data;
  const largest = Math.max(...chart.bars.map(({ value }) => value));
  const whole = chart.bars.every(({ value }) => Number.isInteger(value));
  const format = `${digits[language]}${whole ? "#,##0" : "#,##0.##"}`;
  const last = chart.bars.length + 1;
  const marked = chart.bars.flatMap(({ value }, index) =>
    value === largest
      ? [
          `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(template, chart.colour)}</c:spPr></c:dPt>`,
        ]
      : [],
  );
  const labels = `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(chart.bars[0]?.valueText.runs[0], data, template)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const categories = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(chart.bars.map(({ label }) => label))}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>Sheet1!$B$2:$B$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(chart.bars.map(({ value }) => value))}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr>${fillXml(template, chart.otherColour)}</c:spPr><c:invertIfNegative val="0"/>${marked.join("")}${labels}${categories}${values}</c:ser>`;
}

function axesXml(data: ChartData, template: Template): string {
  const { chart } = data;
  const values = chart.bars.map(({ value }) => value);
  const largest = Math.max(0, ...values) || 1;
  const line = `<c:spPr><a:ln w="12700">${fillXml(template, chart.axis)}</a:ln></c:spPr>`;
  const labels = `<c:catAx><c:axId val="${labelAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(chart.bars[0]?.text.runs[0], data, template)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const amounts = `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${largest}"/><c:min val="${Math.min(0, ...values)}"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${labelAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return labels + amounts;
}

/** A bar chart part (ECMA-376 part 1, 21.2): one series, two axes, values at the ends of the bars. */
export function chartXml(data: ChartData, template: Template): string {
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(data, template)}<c:gapWidth val="${gapWidth}"/><c:axId val="${labelAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`;
  const plot = `<c:plotArea>${layoutXml(data.chart)}${bars}${axesXml(data, template)}</c:plotArea>`;
  return `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

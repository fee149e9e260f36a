import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readParts, textOf } from "../../electron/engine/exporters/pptx/parts.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { mostSeries } from "../../shared/deck/chart-kinds.ts";
import type { SlideBody } from "../../shared/deck/deck.ts";
import { drawScene } from "../../shared/deck/drawing/draw-scene.ts";
import type { SceneChart } from "../../shared/deck/scene.ts";
import { contrast } from "../../shared/deck/templates/colour.ts";
import { templateIds } from "../../shared/deck/templates/own-template.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import { deckSource } from "./deck-source.ts";
import { both, deckOf, measure, resources, scenesOf, template } from "./deck-tools.ts";
import { sampleAssets } from "./sample.ts";

type Chart = Extract<SlideBody, { layout: "chart" }>;

const chart = (labels: number, series: number, kind: Chart["kind"] = "bar"): Chart => ({
  layout: "chart",
  kind,
  title: both("Several series"),
  series: Array.from({ length: series }, (_, index) => both(`Series ${index + 1}`)),
  bars: Array.from({ length: labels }, (_, index) => ({
    label: both(`Year ${index + 1}`),
    value: 10 + index,
    others: Array.from({ length: series - 1 }, (_each, place) => 20 + index + place),
  })),
  source: both(""),
});

function chartIn(scene: ReturnType<typeof scenesOf>[number] | undefined): SceneChart {
  const found = scene?.elements.find((element) => element.kind === "chart");
  if (found?.kind !== "chart") throw new Error("no chart");
  return found;
}

const sceneOf = (body: Chart) => chartIn(scenesOf(deckOf(body), "en")[0]);

async function partsOf(body: Chart) {
  const bytes = await scenesToPptx(scenesOf(deckOf(body), "en"), {
    assets: sampleAssets,
    template,
    title: "Series",
    institute: "Cabinet Division",
    language: "en",
  });
  return readParts(bytes);
}

describe("a chart of several series", () => {
  it.each(["bar", "line"] as const)(
    "is a native %s chart with a series each and a key",
    async (kind) => {
      const xml = textOf(await partsOf(chart(3, 3, kind)), "ppt/charts/chart1.xml");
      expect([...xml.matchAll(/<c:ser>/g)]).toHaveLength(3);
      const names = [...xml.matchAll(/<c:tx>.*?<c:f>([^<]+)<\/c:f>.*?<c:v>([^<]+)<\/c:v>/g)];
      expect(names.map(([, cell, name]) => [cell, name])).toEqual([
        ["Sheet1!$B$1", "Series 1"],
        ["Sheet1!$C$1", "Series 2"],
        ["Sheet1!$D$1", "Series 3"],
      ]);
      expect(xml).toContain('<c:legendPos val="t"/>');
    },
  );

  it("has its names and figures in the workbook, where the chart looks for them", async () => {
    const parts = await partsOf(chart(2, 2));
    const book = parts.get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx");
    const sheets = unzipSync(book instanceof Uint8Array ? book : new Uint8Array());
    const sheet = strFromU8(sheets["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const cells = [...sheet.matchAll(/<c r="([A-D]\d)"[^>]*>(?:<is><t>|<v>)([^<]+)/g)];
    expect(Object.fromEntries(cells.map(([, cell, text]) => [cell, text]))).toEqual({
      B1: "Series 1",
      C1: "Series 2",
      A2: "Year 1",
      B2: "10",
      C2: "20",
      A3: "Year 2",
      B3: "11",
      C3: "21",
    });
  });

  it.each(templateIds)(
    "is told apart without colour, in %s at 4.5:1 on its ground",
    async (builtIn) => {
      const shown = await readTemplate(resources, { builtIn, own: null });
      const source = deckSource(deckOf(chart(2, mostSeries)));
      const [scene] = layoutDeck(source, { language: "en", measure, template: shown });
      const { series } = chartIn(scene);
      for (const { colour } of series) {
        expect(contrast(colour, scene?.background ?? "")).toBeGreaterThanOrEqual(4.5);
      }
      expect(new Set(series.map(({ marker }) => marker)).size).toBe(mostSeries);
      expect(new Set(series.map(({ fill, striped }) => `${fill} ${striped}`)).size).toBe(
        mostSeries,
      );
    },
  );

  it("says every figure with its series for who cannot see it", () => {
    expect(sceneOf(chart(1, 2)).alt).toBe("Year 1: Series 1 10, Series 2 20");
  });

  it("draws every figure of the preview where its label stands", () => {
    const [scene] = scenesOf(deckOf(chart(3, 2)), "en");
    const texts = (scene ? drawScene(scene) : []).flatMap((mark) =>
      mark.kind === "text" ? mark.spans.map(({ text }) => text) : [],
    );
    for (const shown of ["10", "11", "12", "20", "21", "22", "Series 1", "Series 2"]) {
      expect(texts).toContain(shown);
    }
  });

  it("is reported, never silently crowded, where its bars leave no room for their figures", () => {
    expect(sceneOf(chart(4, 3)).overflow).toBe(0);
    expect(sceneOf(chart(12, mostSeries)).overflow).toBeGreaterThan(0);
  });

  it("counts figures of a lakh and more as the preview says them", async () => {
    const body = chart(1, 1);
    const rich = { ...body, bars: [{ label: both("Crores"), value: 1_23_45_678 }] };
    const xml = textOf(await partsOf(rich), "ppt/charts/chart1.xml");
    expect(xml).toContain("[&gt;=10000000]##\\,##\\,##\\,##0");
    expect(sceneOf(rich).alt).toBe("Crores: 1,23,45,678");
  });
});

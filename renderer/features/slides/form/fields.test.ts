import { describe, expect, it } from "vitest";
import { slideBodySchema, type SlideBody } from "../../../../shared/deck/deck.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { emptyBody, startLayouts } from "./empty-body.ts";
import { changeLayout } from "./change-layout.ts";
import { addSeries, hiddenSeries, removeSeries } from "./chart-series.ts";
import type { SlideField } from "./field.ts";
import { slideFields } from "./fields.ts";

const text = (en: string) => bilingual(en, `${en} বাংলা`);
const two = (name: string) => [text(`${name} 1`), text(`${name} 2`)];
const diagramData = { kind: "staircase", steps: [] } as never;

const bodies: SlideBody[] = [
  ...startLayouts.map((layout) => emptyBody(layout)),
  {
    layout: "table",
    title: text("t"),
    header: two("h"),
    rows: [two("r"), two("s")],
    source: text("src"),
  },
  {
    layout: "chart",
    title: text("t"),
    bars: [{ label: text("bar"), value: 3 }],
    source: text("src"),
  },
  {
    layout: "chart",
    title: text("t"),
    series: two("series"),
    bars: [
      { label: text("bar"), value: 3, others: [4] },
      { label: text("bar 2"), value: -3, others: [0.5] },
    ],
    source: text("src"),
  },
  {
    layout: "activity",
    title: text("t"),
    task: two("task"),
    rolesTitle: text("roles"),
    roles: two("role"),
    timing: [{ title: text("phase"), minutes: 5 }],
  },
  {
    layout: "quotation",
    title: text("t"),
    source: text("s"),
    reference: text("r"),
    quotation: text("q"),
  },
  {
    layout: "picture",
    title: text("t"),
    asset: `${"0".repeat(64)}.png`,
    alt: text("alt"),
    source: text("s"),
  },
  {
    layout: "diagram",
    title: text("t"),
    diagram: { en: diagramData, bn: diagramData },
    alt: text("alt"),
    source: text("s"),
  },
];

const fields = (body: SlideBody) => slideFields(body, slidesWords.en.fields, String);
const changed = text("changed");

/** The body after something was written into a field. */
function write(field: SlideField): SlideBody {
  switch (field.kind) {
    case "text":
      return field.put(changed);
    case "points":
      return field.put(field.values.map((value, place) => (place === 0 ? changed : value)));
    case "figures":
      return field.put([...field.rows, { title: changed, number: 7 }]);
    case "grid":
      return field.put(
        field.header.map((cell) => cell),
        [...field.rows.map((row) => [...row]), field.header.map(() => changed)],
      );
    case "series":
      return field.rename(0, changed);
    case "chart-kind":
      return field.put("line");
    case "diagram":
      return field.put({ ...field.value, basis: "changed" });
    case "picture":
      return field.put("changed");
    default:
      return assertNever(field);
  }
}

const said = { "chart-kind": "line", picture: "changed" } as const;
const expectedIn = ({ kind }: SlideField) =>
  kind in said ? said[kind as keyof typeof said] : "changed";

describe.each(bodies.map((body) => [body.layout, body] as const))("%s", (layout, body) => {
  it("keeps every other text when one is changed", () => {
    fields(body).forEach((field, index) => {
      if (field.kind === "points" && field.values.length === 0) return;
      if (field.kind === "series" && field.names.length === 0) return;
      const after = write(field);
      if (layout !== "diagram" && layout !== "picture") {
        expect(slideBodySchema.parse(after)).toEqual(after);
      }
      fields(after).forEach((other, place) => {
        const before = fields(body)[place];
        if (place !== index) expect(JSON.stringify(other)).toBe(JSON.stringify(before));
        else expect(JSON.stringify(other)).toContain(expectedIn(field));
      });
    });
  });

  it.each(startLayouts)("keeps its title as %s, and every line where that has lines", (next) => {
    const after = changeLayout(body, next);
    if (layout !== "diagram") expect(slideBodySchema.safeParse(after).error).toBeUndefined();
    if ("title" in body && "title" in after && body.title.en !== "") {
      expect(after.title).toEqual(body.title);
    }
    if (layout === "bullets" && "points" in after && body.layout === "bullets") {
      expect(after.points).toEqual(body.points);
    }
  });
});

describe("the series of a chart", () => {
  const chart = {
    layout: "chart",
    title: text("t"),
    bars: [
      { label: text("2016"), value: 24 },
      { label: text("2022"), value: 19 },
    ],
    source: text("s"),
  } as const satisfies SlideBody;

  it("keeps its figures as the first when a second comes, and gets them back without it", () => {
    const body = { ...chart, bars: [...chart.bars] };
    const added = addSeries(body);
    expect(added.bars.map(({ value, others }) => [value, others])).toEqual([
      [24, [0]],
      [19, [0]],
    ]);
    expect(slideBodySchema.parse(added)).toEqual(added);
    expect(removeSeries(added, 1)).toEqual(body);
  });

  it("lets the second take the place of a first that goes", () => {
    const body = { ...chart, series: two("series"), bars: [{ ...chart.bars[0], others: [7] }] };
    expect(removeSeries(body, 0).bars).toEqual([{ label: text("2016"), value: 7 }]);
  });

  it("keeps those that a pie does not show, and counts them", () => {
    const body = { ...chart, series: two("series"), bars: [{ ...chart.bars[0], others: [7] }] };
    expect(hiddenSeries({ ...body, kind: "pie" })).toBe(1);
    expect(hiddenSeries({ ...body, kind: "line" })).toBe(0);
    expect(hiddenSeries({ ...chart, kind: "pie" })).toBe(0);
  });

  it("becomes a table with a column for each series, figures and names kept", () => {
    const body = { ...chart, series: two("series"), bars: [{ ...chart.bars[0], others: [7.5] }] };
    expect(changeLayout(body, "table")).toMatchObject({
      layout: "table",
      header: [{ en: "" }, { en: "series 1" }, { en: "series 2" }],
      rows: [[{ en: "2016" }, { en: "24", bn: "২৪" }, { en: "7.5", bn: "৭.৫" }]],
    });
  });
});

import { describe, expect, it } from "vitest";
import { slideBodySchema, type SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { emptyBody, slideFields, startLayouts } from "./slide-fields.ts";

const text = (en: string) => bilingual(en, `${en} বাংলা`);
const two = (name: string) => [text(`${name} 1`), text(`${name} 2`)];
const diagramData = { kind: "staircase", steps: [] } as never;

const bodies: SlideBody[] = [
  ...startLayouts.map(emptyBody),
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
    layout: "diagram",
    title: text("t"),
    diagram: { en: diagramData, bn: diagramData },
    alt: text("alt"),
    source: text("s"),
  },
];

const fields = (body: SlideBody) => slideFields(body, slidesWords.en.fields, String);
const changed = text("changed");

describe.each(bodies.map((body) => [body.layout, body] as const))("%s", (layout, body) => {
  it("keeps every other text when one is changed", () => {
    fields(body).forEach((field, index) => {
      const after =
        field.kind === "text"
          ? field.put(changed)
          : field.put(field.values.map((value, place) => (place === 0 ? changed : value)));
      if (layout !== "diagram") expect(slideBodySchema.parse(after)).toEqual(after);
      fields(after).forEach((other, place) => {
        const before = fields(body)[place];
        if (place !== index) expect(JSON.stringify(other)).toBe(JSON.stringify(before));
        else expect(JSON.stringify(other)).toContain("changed");
      });
    });
  });
});

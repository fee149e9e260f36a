import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeHandout } from "../../../../shared/composition/handout.ts";
import { composePlan } from "../../../../shared/composition/plan.ts";
import { sampleAssets, sampleSource } from "../../../../test/export/sample.ts";
import { blockToHtml, htmlContext } from "./blocks.ts";
import { handoutToHtml } from "./handout.ts";
import { html } from "./html.ts";
import { printFile } from "./page.ts";
import { planToHtml } from "./plan.ts";

const resources = join(import.meta.dirname, "../../../../resources");
const tools = { assets: sampleAssets, resources };
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

describe("markup", () => {
  test("text never becomes markup", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        expect(markup.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
        expect(markup.match(/"/g)).toHaveLength(2);
      }),
    );
  });

  test("a paragraph keeps its marks and links", () => {
    const { markup } = blockToHtml(
      {
        type: "paragraph",
        children: [
          { text: "H" },
          { text: "2", sub: true },
          { text: "O <b>", bold: true, italic: true },
          { type: "link", url: "https://example.org/?a=1&b=2", children: [{ text: "more" }] },
        ],
      },
      htmlContext("en", sampleAssets),
    );
    expect(markup).toBe(
      '<p>H<sub>2</sub><em><strong>O &lt;b&gt;</strong></em><a href="https://example.org/?a=1&amp;b=2">more</a></p>',
    );
  });
});

describe.each(["en", "bn"] as const)("a printed handout in %s", (language) => {
  const model = composeHandout(sampleSource, language);
  const printed = handoutToHtml([model], tools);

  test("says the title, every outcome and every section", () => {
    const text = textOf(printed.html);
    for (const words of [
      model.title,
      model.masthead.code,
      ...model.outcomes.items.map((item) => item.text),
      ...model.parts.flatMap((part) => (part.kind === "section" ? [part.title] : [])),
    ]) {
      expect(text).toContain(words);
    }
  });

  test("brings its pictures and refers to nothing outside the product", () => {
    const file = printFile(printed, { title: model.title, language, resources });
    const addresses = [...file.matchAll(/(?:src|href)="([^"]*)"|url\("([^"]*)"\)/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    for (const address of addresses.filter((each) => !/^(?:#|https:)/.test(each))) {
      expect(address).toMatch(/^(?:data:image\/|file:.*\/resources\/fonts\/)/);
    }
    expect(file).not.toMatch(/<(?:script|link|iframe|img[^>]+src="http)/);
  });
});

test("a plan in both languages shows both, with the first language's digits", () => {
  const model = composePlan(sampleSource, { form: "full", language: "bn", second: "en" });
  const { html: markup, page } = planToHtml(model, tools);
  expect(page).toEqual({ width: 297, height: 210 });
  const text = textOf(markup);
  expect(text).toContain(sampleSource.session.title.bn);
  expect(text).toContain(sampleSource.session.title.en);
  for (const step of model.steps) expect(text).toContain(`${step.start}–${step.end}`);
});

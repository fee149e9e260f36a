import { describe, expect, it } from "vitest";
import { handoutToHtml } from "../../electron/engine/exporters/html/handout.ts";
import { planToHtml } from "../../electron/engine/exporters/html/plan.ts";
import { bookToHtml } from "../../electron/engine/exporters/html/book/book.ts";
import { composeBook } from "../../shared/composition/book/compose.ts";
import { composeHandout } from "../../shared/composition/handout.ts";
import { composePlan } from "../../shared/composition/plan.ts";
import { textBookKinds } from "../../shared/contract/export-choices.ts";
import { languages } from "../../shared/language/language.ts";
import { threeSessions } from "./book-source.ts";
import { docxContext, docxSamples } from "./docx-samples.ts";
import { readPart } from "./read-docx.ts";
import { sampleSource } from "./sample.ts";

const context = {
  assets: docxContext.assets,
  resources: new URL("../../resources", import.meta.url).pathname,
};

/** Levels that go down by more than one leave a reader who jumps by headings without the one between. */
function skipped(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`${before} to ${level}`] : [];
  });
}

const paragraphsOf = (xml: string) => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => each);
const styleOf = (paragraph: string) => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "";

/** Outline levels by style, as Word's navigation pane and screen readers take them, from 1. */
function outlineOf(styles: string): ReadonlyMap<string, number> {
  const defined = [...styles.matchAll(/w:styleId="([^"]+)">(.*?)<\/w:style>/gs)];
  return new Map(
    defined.flatMap(([, id = "", body = ""]) => {
      const level = /<w:outlineLvl w:val="(\d)"/.exec(body)?.[1];
      return level === undefined ? [] : [[id, Number(level) + 1] as const];
    }),
  );
}

const named = Object.keys(docxSamples).filter((name) => !name.startsWith("document"));

describe.each(named)("what a screen reader meets in %s", (name) => {
  const made = () => docxSamples[name]?.() ?? Promise.reject(new Error(name));

  it("are headings in order, real lists, table heads, described pictures and languages", async () => {
    const bytes = await made();
    const body = readPart(bytes, "word/document.xml");
    const paragraphs = paragraphsOf(body);
    const outline = outlineOf(readPart(bytes, "word/styles.xml"));
    const levels = paragraphs.flatMap((each) => outline.get(styleOf(each)) ?? []);
    expect(levels.length).toBeGreaterThan(0);
    expect(skipped(levels)).toEqual([]);

    const lists = paragraphs.filter((each) => /^List(Bullet|Number)$/.test(styleOf(each)));
    expect(lists.filter((each) => !each.includes("<w:numPr>"))).toEqual([]);

    const tables = body.match(/<w:tblStyle w:val="(?:TSTable|TSPlan)"\/>.*?<\/w:tr>/gs) ?? [];
    const headed = tables.filter((table) => table.includes('w:firstRow="1"'));
    expect(headed.filter((table) => !table.includes("<w:tblHeader/>"))).toEqual([]);

    const drawings = body.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(drawings.filter((drawing) => !/descr="[^"]+"/.test(drawing))).toEqual([]);

    const bangla = [
      ...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*[\u0980-\u09ff](?:(?!<\/w:r>).)*<\/w:r>/gs),
    ];
    const untagged = bangla.filter(
      ([run]) =>
        !run.includes("mc:") && !run.includes("<w:drawing>") && !run.includes('w:bidi="bn-BD"'),
    );
    expect(untagged.map(([run]) => run.slice(0, 300))).toEqual([]);
  });
});

/** What people write on in Word follows its styles alone; forms and maps align marks in their cells. */
const writtenOn = named.filter((name) =>
  /^(?:handout|plan|guide|guideline|workbook|answers)-/.test(name),
);

describe.each(writtenOn)("%s in Word", (name) => {
  it("looks as its styles say: nothing is formatted by hand", async () => {
    const body = readPart(
      await (docxSamples[name]?.() ?? Promise.reject(new Error(name))),
      "word/document.xml",
    ).replace(/<w:txbxContent>.*?<\/w:txbxContent>/gs, "");
    expect(body.match(/<w:rPr>(?:(?!<\/w:rPr>).)*<w:(?:sz|color) /g) ?? []).toEqual([]);
    expect(body.match(/<w:(?:jc|spacing) /g) ?? []).toEqual([]);
  });
});

const papers = languages.flatMap((language) => [
  ["handout", language, handoutToHtml([composeHandout(sampleSource, language)], context)] as const,
  ...(["plain", "full"] as const).map(
    (form) =>
      [
        `plan, ${form}`,
        language,
        planToHtml(composePlan(sampleSource, { form, language, second: null }), context),
      ] as const,
  ),
  ...textBookKinds.map(
    (kind) =>
      [kind, language, bookToHtml([composeBook(kind, threeSessions, language)], context)] as const,
  ),
]);

describe.each(papers)("what a PDF is tagged from: %s in %s", (_, language, { html }) => {
  it("has headings in order, table heads with their scope, described pictures, its language", () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(skipped(levels)).toEqual([]);
    expect(html.match(/<th(?![^>]*scope=)[ >][^>]*>/g) ?? []).toEqual([]);
    expect(html.match(/<img(?![^>]*alt="[^"]+")[^>]*>/g) ?? []).toEqual([]);
    const tables = html.match(/<table class="data[^"]*">.*?<\/table>/gs) ?? [];
    expect(
      tables.filter((table) => !table.includes("<th")).map((each) => each.slice(0, 200)),
    ).toEqual([]);
    expect(html).toMatch(new RegExp(`<article[^>]*lang="${language}"`));
  });
});

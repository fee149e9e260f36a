import { expect, test } from "vitest";
import { element, paragraphElement } from "./element.ts";
import { createMarkers } from "./markers.ts";

const words = (text: string) => paragraphElement("BodyText", [], [element("w:t", {}, text)]);
const section = "<w:sectPr><w:pgSz/></w:sectPr>";
const marked = (index: number, properties = "") =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">content-${index}</w:t></w:r></w:p>`;

test("content stands where its marker was", () => {
  const markers = createMarkers();
  markers.place([words("one"), words("two")]);
  expect(markers.fill(`<w:body>${marked(0)}</w:body>`)).toBe(
    `<w:body>${words("one").xml}${words("two").xml}</w:body>`,
  );
});

test("the last paragraph of a section carries the section's properties, and no empty one is added", () => {
  const markers = createMarkers();
  markers.place([words("one"), words("two")]);
  const filled = markers.fill(marked(0, `<w:pPr>${section}</w:pPr>`));
  expect(filled).toContain(`<w:pStyle w:val="BodyText"/>${section}</w:pPr><w:t>two</w:t>`);
  expect(filled).not.toContain("content-");
  expect(filled.match(/<w:p>/g)).toHaveLength(2);
});

test("a section that ends with a table gets an invisible paragraph for its properties", () => {
  const markers = createMarkers();
  markers.place([element("w:tbl")]);
  expect(markers.fill(marked(0, `<w:pPr>${section}</w:pPr>`))).toMatch(/^<w:tbl\/><w:p>.*sectPr/);
});

test("words of a person that look like a marker stay words", () => {
  const markers = createMarkers();
  markers.place([words("content-0")]);
  expect(markers.fill(marked(0))).toContain("content-0");
});

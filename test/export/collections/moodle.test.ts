import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../../electron/engine/exporters/make-document.ts";
import { questionsToGift } from "../../../electron/engine/exporters/moodle/gift.ts";
import type { CollectionKind } from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import { zipPackage } from "../../../electron/engine/exporters/ooxml/zip.ts";
import { expectGolden } from "../golden.ts";
import { threeSessions } from "../book-source.ts";
import { sampleAssets } from "../sample.ts";
import { cartridgeFaults } from "../../../electron/engine/exporters/moodle/cartridge-lint.ts";
import { readGift } from "./gift-reader.ts";

const resources = new URL("../../../resources", import.meta.url).pathname;

async function bytesOf(kind: CollectionKind, language: OutputLanguage): Promise<Uint8Array> {
  const format = kind === "moodle" ? "imscc" : "gift";
  const file = { kind, format, language, name: "", session: null } as const;
  const made = await makeDocument(file, threeSessions, { assets: sampleAssets, resources });
  if (made.type !== "bytes") throw new Error("a collection in one file");
  return made.bytes;
}

describe("a course for Moodle", () => {
  it.each(["en", "bn", "both"] as const)(
    "keeps the rules of the cartridge (%s)",
    async (language) => {
      expect(cartridgeFaults(await bytesOf("moodle", language))).toEqual([]);
    },
  );

  it("is described as it always was", async () => {
    const files = unzipSync(await bytesOf("moodle", "en"));
    for (const name of ["imsmanifest.xml", "tests/i-test-governance-en.xml"])
      expectGolden(`moodle/${name}`, strFromU8(files[name] ?? new Uint8Array()));
  });

  it("has modules, their sessions, a handout in each language, and a test of each module", async () => {
    const files = unzipSync(await bytesOf("moodle", "both"));
    const manifest = strFromU8(files["imsmanifest.xml"] ?? new Uint8Array());
    const titles = [...manifest.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(titles).toHaveLength(2 + 3 + 3 * 2 + 2 * 2);
    expect(titles.filter((title) => title === "হ্যান্ডআউট")).toHaveLength(3);
    expect(titles.at(-1)).toMatch(/Governance &amp; reform/);
  });

  it("shows pictures and styles that are in it, and nothing from elsewhere", async () => {
    const files = unzipSync(await bytesOf("moodle", "en"));
    const pages = Object.keys(files).filter((name) => name.endsWith(".html"));
    expect(pages).toHaveLength(3);
    for (const name of pages) {
      const page = strFromU8(files[name] ?? new Uint8Array());
      const addresses = [...page.matchAll(/(?:src|<link[^>]* href)="([^"]*)"/g)];
      expect(addresses.length).toBeGreaterThan(1);
      for (const [, address = ""] of addresses) {
        expect(Object.keys(files)).toContain(new URL(address, `file:///${name}`).pathname.slice(1));
      }
    }
  });

  it("is told of what is missing, so that the lint can fail", async () => {
    const files = unzipSync(await bytesOf("moodle", "en"));
    const parts = new Map(Object.entries(files));
    parts.delete("handouts/handout.css");
    expect(cartridgeFaults(zipPackage(parts))).toEqual([
      expect.stringContaining("handouts/handout.css is not there"),
    ]);
    const broken = (from: string, to: string) => {
      const changed = new Map<string, Uint8Array | string>();
      for (const [name, bytes] of Object.entries(files)) {
        const isXml = name.endsWith(".xml");
        changed.set(name, isXml ? strFromU8(bytes).replaceAll(from, to) : bytes);
      }
      return zipPackage(changed);
    };
    for (const [from, to] of [
      ["cc.multiple_choice", "cc.essay"],
      ['linkrefid="general_fb"', 'linkrefid="hint"'],
      ['identifierref="', 'identifierref="x'],
      [">a3</varequal>", ">a9</varequal>"],
    ] as const) {
      expect(cartridgeFaults(broken(from, to)).length, from).toBeGreaterThan(0);
    }
  });
});

describe("a question bank as GIFT", () => {
  it("is read back whole: categories by module and outcome, answers, reasons", async () => {
    const text = strFromU8(await bytesOf("questions", "both"));
    const questions = readGift(text);
    const items = threeSessions.flatMap(({ session }) => session.testItems);
    expect(questions).toHaveLength(items.length * 2);
    expect(questions.map(({ stem }) => stem)).toEqual([
      ...items.map(({ stem }) => stem.bn),
      ...items.map(({ stem }) => stem.en),
    ]);
    questions.forEach(({ answers, feedback }, index) => {
      const item = items[index % items.length];
      expect(answers.findIndex(({ isRight }) => isRight)).toBe(item?.answer);
      expect([item?.reason.en, item?.reason.bn]).toContain(feedback);
    });
    const last = questions.at(-1)?.category;
    expect(last?.slice(0, 2)).toEqual(["$course$", "top"]);
    expect(last?.[3]).toContain("Governance & reform");
    expect(last?.[5]).toMatch(/^Outcome 1: /);
  });

  it("is written as it always was", async () => {
    expectGolden("moodle/questions-en.gift.txt", strFromU8(await bytesOf("questions", "en")));
  });

  it("keeps every sign of every text", () => {
    const text = fc
      .array(fc.constantFrom(..."~=#{}:\\%[]/&<>\n-> aক্ষ্ম১".split("")), { minLength: 1 })
      .map((signs) => signs.join(""))
      .filter((words) => /[aক১]/.test(words));
    const clean = (words: string) => words.trim().replace(/\s*\n\s*/g, "\n");
    fc.assert(
      fc.property(text, text, text, text, (stem, right, wrong, reason) => {
        const options = [
          { text: wrong, isRight: false },
          { text: right, isRight: true },
        ];
        const category = ["A/B", "C"];
        const [read, ...others] = readGift(
          questionsToGift([{ id: "q", name: "8.2: 1", category, stem, options, reason }]),
        );
        expect(others).toEqual([]);
        expect(read?.category).toEqual(["$course$", "top", "A/B", "C"]);
        expect(read?.name).toBe("8.2: 1");
        const texts = [read?.stem, ...(read?.answers.map((answer) => answer.text) ?? [])];
        expect([...texts, read?.feedback]).toEqual([stem, wrong, right, reason].map(clean));
      }),
    );
  });
});

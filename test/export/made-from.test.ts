import { describe, expect, it } from "vitest";
import { composeHandout } from "../../shared/composition/handout.ts";
import { madeFrom } from "../../shared/composition/made-from.ts";
import { composePlan } from "../../shared/composition/plan.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import type { ExportKind } from "../../shared/contract/export.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { measure, template } from "./deck-tools.ts";
import { sampleSource } from "./sample.ts";

type Path = readonly (string | number)[];

/** Where every text and number of plain data stands. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string" || typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

const changedLeaf = (value: unknown) =>
  typeof value === "number" ? value + 1 : `${String(value)} x`;

function changedAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return changedLeaf(value);
  if (Array.isArray(value)) return value.with(Number(key), changedAt(value[Number(key)], rest));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: changedAt(fields[key], rest) };
}

/** The sample with its first slides, for the rest of them take long to lay out so many times. */
const original = { ...sampleSource, deck: { slides: sampleSource.deck.slides.slice(0, 3) } };
const plain = { ...original, sessions: Object.fromEntries(original.sessions) };
const sourceWith = (path: Path): SessionSource => {
  const changed = changedAt(plain, path) as typeof plain;
  return { ...changed, sessions: new Map(Object.entries(changed.sessions)) };
};

const composed: Readonly<Record<ExportKind, (source: SessionSource, of: Language) => unknown>> = {
  handout: composeHandout,
  plan: (source, language) => composePlan(source, { form: "full", language, second: null }),
  deck: (source, language) => layoutDeck(source, { language, measure, template }),
};

const withoutReaders = (key: string, value: unknown) => (key === "audience" ? undefined : value);

/** What a document says; null where the change makes data that no document can be made from. */
function said(kind: ExportKind, source: SessionSource, language: Language): string | null {
  try {
    return JSON.stringify(composed[kind](source, language), withoutReaders);
  } catch {
    return null;
  }
}

/** A session's id never changes. */
const leaves = leavesOf(plain).filter((path) => path.join(".") !== "session.id");

describe.each(["handout", "plan", "deck"] as const)("what a %s is made from", (kind) => {
  it.each(languages)("changes with everything that it shows (%s)", (language) => {
    const before = said(kind, original, language);
    const fingerprint = madeFrom(original, kind, language);
    let shown = 0;
    const unnoticed = leaves.filter((path) => {
      const source = sourceWith(path);
      const after = said(kind, source, language);
      if (after === null || after === before) return false;
      shown += 1;
      return madeFrom(source, kind, language) === fingerprint;
    });
    expect(unnoticed.map((path) => path.join("."))).toEqual([]);
    expect(shown).toBeGreaterThan(20);
  });
});

describe("what a document is made from", () => {
  const noticed = (path: Path, kind: ExportKind, language: "en" | "bn" | "both") =>
    madeFrom(sourceWith(path), kind, language) !== madeFrom(original, kind, language);

  it.each([
    ["the session's status", ["session", "status"]],
    ["a placement's state", ["placement", "status"]],
    ["a placement's reason", ["placement", "reason", "en"]],
    ["the curriculum's objective", ["curriculum", "objective", "en"]],
  ])("does not change with %s, which no document shows", (_, path) => {
    for (const kind of ["handout", "plan", "deck"] as const) {
      expect(noticed(path, kind, "both")).toBe(false);
    }
  });

  it("does not change with a text in a language that it is not in", () => {
    const note = ["session", "aim", "bn"];
    const slide = ["deck", "slides", 2, "notes", "bn"];
    expect([noticed(note, "plan", "en"), noticed(note, "plan", "both")]).toEqual([false, true]);
    expect([noticed(slide, "deck", "en"), noticed(slide, "deck", "bn")]).toEqual([false, true]);
    const title = ["session", "title", "bn"];
    expect(noticed(title, "handout", "en")).toBe(true);
  });
});

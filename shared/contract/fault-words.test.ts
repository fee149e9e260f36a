import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { errorCodes, type Fault } from "./errors.ts";
import { wordsOfFault } from "./fault-words.ts";

const data = {
  kind: "session",
  id: "lifecycle-approach",
  field: "minutes",
  problem: "too many.",
  path: "/data/tot-studio.sqlite",
  found: 12,
  known: 3,
  asset: "a.png",
  bytes: 20_000_001,
  limit: 20_000_000,
  message: "oops.",
};
const faults = Object.keys(errorCodes).map((code) => ({ code, data }) as Fault);
const newer = { code: "DATABASE_NEWER", data: { path: "/d", found: 12, known: 3 } } as const;
const large = { code: "TOO_LARGE", data } as const;

describe("the words of a fault", () => {
  it.each(faults)(
    "$code: what happened, what was kept, what to do, in whole sentences",
    (fault) => {
      for (const language of languages) {
        for (const sentence of Object.values(wordsOfFault(fault, language))) {
          expect(sentence).toMatch(language === "bn" ? /[\u0980-\u09ff].*[^.।]।$/ : /[^.]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          expect(sentence).toBe(sentence.normalize("NFC"));
        }
      }
    },
  );

  it("have their numbers in the language's own digits", () => {
    expect(wordsOfFault(newer, "en").happened).toContain("version 12 of the data");
    expect(wordsOfFault(newer, "bn").happened).toContain("সংস্করণ ১২");
    expect(wordsOfFault(large, "bn").happened).toMatch(/২০\.১ এমবি.*২০ এমবি/);
  });

  it("never show a file that is just too large as just as large as the limit", () => {
    expect(wordsOfFault(large, "en").happened).toContain("20.1 MB; at most 20 MB");
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("the words of documents", () => {
  it.each(["labels.ts", "phrases.ts", "time-by-method.ts"])(
    "%s is in composed form (NFC)",
    (name) => {
      const text = readFileSync(new URL(name, import.meta.url), "utf8");
      expect(text).toBe(text.normalize("NFC"));
    },
  );
});

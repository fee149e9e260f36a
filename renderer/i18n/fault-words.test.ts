import { expect, it } from "vitest";
import { errorCodes } from "../../shared/contract/errors.ts";
import type { ClientFault } from "../client/faults.ts";
import { faultWords } from "./fault-words.ts";

const data = {
  kind: "session",
  id: "x",
  field: "minutes",
  problem: "too many",
  path: "/out",
  found: 2,
  known: 1,
  asset: "a.png",
  bytes: 30_000_000,
  limit: 20_000_000,
  message: "oops",
};
const codes = [...Object.keys(errorCodes), "DISCONNECTED"];
const bengali = /[\u0980-\u09ff]/;

it.each(codes)("%s says what happened, what was kept and what to do, in both languages", (code) => {
  const fault = { code, data } as ClientFault;
  for (const language of ["en", "bn"] as const) {
    const { happened, kept, todo } = faultWords[language](fault);
    for (const sentence of [happened, kept, todo]) {
      expect(sentence.length).toBeGreaterThan(8);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(bengali.test(sentence)).toBe(language === "bn");
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
  }
});

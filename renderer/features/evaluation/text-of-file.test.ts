import { describe, expect, it } from "vitest";
import { readResultFile } from "./text-of-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from({ length: text.length }, (_, at) =>
    view.setUint16(at * 2, text.charCodeAt(at), little),
  );
  return bytes;
};
const rows = "১,ক,খ\n২,গ,ঘ\n";

describe("a file of results", () => {
  it.each([
    ["UTF-8", utf8(rows)],
    ["UTF-8 with a mark", utf8(`\ufeff${rows}`)],
    ["UTF-16, as Excel's Unicode text", utf16(`\ufeff${rows}`, true)],
    ["UTF-16 the other way round", utf16(`\ufeff${rows}`, false)],
  ])("is read as %s", (_, bytes) => {
    expect(readResultFile(bytes)).toEqual({ ok: true, text: rows, isGuessed: false });
  });

  it("is known as UTF-16 without a mark by its zeros", () => {
    const text = "1\tA\tB\n2\tC\tD\n";
    for (const little of [true, false]) {
      expect(readResultFile(utf16(text, little))).toMatchObject({ ok: true, text });
    }
  });

  it("keeps its letters and digits where it is in no Unicode, and says that it was guessed", () => {
    const bytes = Uint8Array.from([0x52, 0xe9, 0x2c, 0x41, 0x0a]);
    expect(readResultFile(bytes)).toEqual({ ok: true, text: "Ré,A\n", isGuessed: true });
  });

  it("is refused by name where it is a workbook, no text, or far too long", () => {
    const fault = (bytes: Uint8Array) => readResultFile(bytes);
    expect(fault(utf8("PK\u0003\u0004"))).toEqual({ ok: false, fault: "file-is-workbook" });
    expect(fault(Uint8Array.from([0x41, 0, 1, 2, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47]))).toEqual({
      ok: false,
      fault: "file-not-text",
    });
    expect(fault(new Uint8Array(4_000_001))).toEqual({ ok: false, fault: "file-too-large" });
  });
});

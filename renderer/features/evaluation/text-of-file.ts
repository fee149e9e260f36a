/** What is wrong with a file of results. */
export type ResultFileFault = "file-too-large" | "file-is-workbook" | "file-not-text";

/** The text of a file; `isGuessed` where its letters are in no Unicode encoding and may be wrong. */
export type ResultFile =
  | { readonly ok: true; readonly text: string; readonly isGuessed: boolean }
  | { readonly ok: false; readonly fault: ResultFileFault };

/** Bytes that are read: far more than the results of the largest course. */
export const largestFile = 4_000_000;

const begins = (bytes: Uint8Array, ...signs: readonly number[]) =>
  signs.every((sign, index) => bytes[index] === sign);

/** UTF-16 without a mark: every other byte of what is mostly Latin letters and digits is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const head = bytes.subarray(0, 200);
  const zeros = (odd: number) => head.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length / 5) return "utf-16le";
  return zeros(0) > head.length / 5 ? "utf-16be" : null;
}

const isText = (text: string) => !/[\u0000-\u0008\u000e-\u001f]/.test(text);

function decoded(bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isGuessed: true };
  }
}

/** Reads a CSV or text file as spreadsheets write them: UTF-8 or UTF-16, with or without a mark. */
export function readResultFile(bytes: Uint8Array): ResultFile {
  if (bytes.length > largestFile) return { ok: false, fault: "file-too-large" };
  const isWorkbook = begins(bytes, 0x50, 0x4b) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (isWorkbook) return { ok: false, fault: "file-is-workbook" };
  const { text, isGuessed } = decoded(bytes);
  return isText(text) ? { ok: true, text, isGuessed } : { ok: false, fault: "file-not-text" };
}

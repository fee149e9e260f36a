import type { MadeDocument } from "./made-document.ts";
import { lintOoxml } from "./ooxml/lint.ts";

const officeFormats: readonly string[] = ["docx", "pptx", "xlsx"];

/** A file of more bytes is not read again: that takes as long as making it, and books would wait twice. */
const mostChecked = 4_000_000;

/** An Office file with what our own check finds in it: a person hears of it before Word says it. */
export function checked(made: MadeDocument, { format }: { readonly format: string }): MadeDocument {
  if (made.type !== "bytes" || !officeFormats.includes(format)) return made;
  if (made.bytes.length > mostChecked) return made;
  const faults = lintOoxml(made.bytes);
  return faults.length > 0 ? { ...made, faults } : made;
}

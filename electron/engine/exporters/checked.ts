import type { MadeDocument } from "./made-document.ts";
import { lintOoxml } from "./ooxml/lint.ts";

const officeFormats: readonly string[] = ["docx", "pptx", "xlsx"];

/** An Office file with what our own check finds in it: a person hears of it before Word says it. */
export function checked(made: MadeDocument, { format }: { readonly format: string }): MadeDocument {
  if (made.type !== "bytes" || !officeFormats.includes(format)) return made;
  const faults = lintOoxml(made.bytes);
  return faults.length > 0 ? { ...made, faults } : made;
}

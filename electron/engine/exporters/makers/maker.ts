import type { SessionSource } from "../../../../shared/composition/source.ts";
import type { Look } from "../../../../shared/contract/export.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { printFile, type PrintedPage } from "../html/page.ts";
import type { DocumentTools, MadeDocument } from "../made-document.ts";
import type { PlannedDocument } from "../planned-file.ts";

/** Makes one document of a session, in a look that says everything. */
export type SessionMaker = (
  file: PlannedDocument & { readonly look: Look },
  source: SessionSource,
  tools: DocumentTools,
) => Promise<MadeDocument>;

/** A session's document for the printer; its title names the session. */
export function toPrint(
  page: PrintedPage,
  { number, session }: SessionSource,
  language: Language,
  { resources }: DocumentTools,
) {
  const title = `${number} ${textIn(session.title, language)}`;
  return { type: "print" as const, html: printFile(page, { title, language, resources }) };
}

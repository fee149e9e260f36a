import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { ExportKind } from "../../../shared/contract/export.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import type { ThingVersions } from "../storage/summaries.ts";

const textVersions = ({ en, bn }: ThingVersions, language: OutputLanguage) => {
  if (language === "both") return `en ${en}, bn ${bn}`;
  return language === "en" ? `en ${en}` : `bn ${bn}`;
};

/** What a document is made from, as versions: another answer later means that it has changed. */
export function contentOf(
  versions: ThingVersions,
  kind: ExportKind,
  language: OutputLanguage,
): string {
  const session = `session ${versions.session}`;
  switch (kind) {
    case "handout":
      return `${session}, ${textVersions(versions, language)}`;
    case "deck":
    case "plan":
      return `${session}, deck ${versions.deck}`;
    default:
      return assertNever(kind);
  }
}

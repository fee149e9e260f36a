import type { ExportKind, Finding } from "../../../../shared/contract/export.ts";
import { languages, type OutputLanguage } from "../../../../shared/language/language.ts";
import { scenesOf } from "../scenes.ts";
import type { Services } from "../services.ts";
import { sessionSource } from "../session-source.ts";
import type { Looked } from "./context.ts";
import { commentFindings } from "./comments.ts";
import { deckFindings } from "./deck.ts";
import { handoutFindings } from "./handout.ts";
import { minuteFindings, outcomeFindings, planFindings, planReferences } from "./plan.ts";

type Asked = {
  readonly sessions: readonly string[];
  readonly course: string | null;
  readonly kinds: readonly ExportKind[];
  readonly languages: readonly OutputLanguage[];
};

function isThereIn({ storage }: Services): Looked["isThere"] {
  return (session, slide) => {
    if (!storage.sessions.get(session)) return false;
    if (slide === undefined) return true;
    return storage.decks.get(session)?.deck.slides.some(({ id }) => id === slide) ?? false;
  };
}

async function languageFindings(looked: Looked, kinds: Asked["kinds"], services: Services) {
  return [
    ...(kinds.includes("handout") ? handoutFindings(looked) : []),
    ...commentFindings(looked, services.storage.reviews.comments(looked.source.session.id)),
    ...(kinds.includes("plan") ? planFindings(looked) : []),
    ...(kinds.includes("deck")
      ? deckFindings(looked, await scenesOf(looked.source, looked.language, services.platform))
      : []),
  ];
}

/** Everything that readers of the asked documents would stumble over, problems first. */
export async function findingsOf(services: Services, asked: Asked): Promise<Finding[]> {
  const wanted = languages.filter(
    (language) => asked.languages.includes(language) || asked.languages.includes("both"),
  );
  const isThere = isThereIn(services);
  const findings: Finding[] = [];
  for (const session of asked.sessions) {
    const source = sessionSource(services.storage, session, asked.course);
    for (const language of wanted) {
      const looked = { source, language, isThere };
      findings.push(...(await languageFindings(looked, asked.kinds, services)));
    }
    if (asked.kinds.includes("plan")) {
      findings.push(...minuteFindings(source), ...planReferences(source));
    }
    findings.push(...outcomeFindings(source));
  }
  const problems = findings.filter(({ level }) => level === "problem");
  return [...problems, ...findings.filter(({ level }) => level === "look")];
}

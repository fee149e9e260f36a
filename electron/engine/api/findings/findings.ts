import { join } from "node:path";
import type { ExportKind, Finding, Look, PlanForm } from "../../../../shared/contract/export.ts";
import { languages, type OutputLanguage } from "../../../../shared/language/language.ts";
import { scenesOf } from "../scenes.ts";
import type { Services } from "../services.ts";
import { sessionSource } from "../session-source.ts";
import type { Looked } from "./context.ts";
import { commentFindings } from "./comments.ts";
import { deckFindings } from "./deck.ts";
import { factFindings } from "./facts.ts";
import { handoutFindings } from "./handout.ts";
import { paperFindings } from "./paper.ts";
import { planRowFindings } from "./plan-rows.ts";
import { minuteFindings, outcomeFindings, planFindings, planReferences } from "./plan.ts";

type Asked = {
  readonly sessions: readonly string[];
  readonly course: string | null;
  readonly kinds: readonly ExportKind[];
  readonly languages: readonly OutputLanguage[];
  readonly planForms?: readonly PlanForm[] | undefined;
  readonly look?: Look | undefined;
};

function isThereIn({ storage }: Services): Looked["isThere"] {
  return (session, slide) => {
    if (!storage.sessions.get(session)) return false;
    if (slide === undefined) return true;
    return storage.decks.get(session)?.deck.slides.some(({ id }) => id === slide) ?? false;
  };
}

/** How a handout's words will be drawn. Fonts are loaded when they are first needed. */
async function drawnIn({ print = "colour" }: Look, { platform }: Services) {
  const { drawnCharacters, measureFor } = await import("../../exporters/measure.ts");
  const { resources } = platform.paths;
  const characters = await drawnCharacters(join(resources, "fonts"));
  const isDrawn = (sign: string) => characters.has(sign.codePointAt(0) ?? 0);
  return { measure: await measureFor(resources), isDrawn, print };
}

/** Rows of the full form that are too high, where that form is asked for. */
async function rowFindings(looked: Looked, { planForms }: Asked, { platform }: Services) {
  if (planForms && !planForms.includes("full")) return [];
  const { measureFor } = await import("../../exporters/measure.ts");
  return planRowFindings(looked, await measureFor(platform.paths.resources));
}

async function languageFindings(looked: Looked, asked: Asked, services: Services) {
  const { kinds, look = {} } = asked;
  return [
    ...(kinds.includes("handout")
      ? [...handoutFindings(looked), ...paperFindings(looked, await drawnIn(look, services))]
      : []),
    ...commentFindings(looked, services.storage.reviews.comments(looked.source.session.id)),
    ...(kinds.includes("plan")
      ? [...planFindings(looked), ...(await rowFindings(looked, asked, services))]
      : []),
    ...(kinds.includes("deck")
      ? deckFindings(
          looked,
          await scenesOf(looked.source, looked.language, services.platform, look),
        )
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
      findings.push(...(await languageFindings(looked, asked, services)));
    }
    if (asked.kinds.includes("plan")) {
      findings.push(...minuteFindings(source), ...planReferences(source));
    }
    if (asked.kinds.includes("handout")) {
      findings.push(...factFindings(source, services.platform.now()));
    }
    findings.push(...outcomeFindings(source));
  }
  const problems = findings.filter(({ level }) => level === "problem");
  return [...problems, ...findings.filter(({ level }) => level === "look")];
}

import type { CourseModule } from "../curriculum/course.ts";
import type { Institute } from "../curriculum/institute.ts";
import type { EdgeChoice } from "../curriculum/page-choices.ts";
import { textIn } from "../language/bilingual.ts";
import { longDate } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { label } from "./labels.ts";
import type { Masthead, Running } from "./model.ts";
import type { SessionSource } from "./source.ts";

/** The code of a session on paper: "SS 8.2", "এসএস ৮.২". */
function sessionCode(source: SessionSource, language: Language): string {
  return `${textIn(source.curriculum.code, language)} ${inDigits(source.number, language)}`.trim();
}

const placedIn = ({ course, placement }: SessionSource): CourseModule | null =>
  course?.modules.find((module) => module.id === placement?.courseModule) ?? null;

const numbered = (key: "module" | "lesson", number: string, language: Language) =>
  `${label(key, language)} ${inDigits(number, language)}`;

/** "Module 13, National Economic Management", or the title alone while the module has no number. */
export const modulePhrase = (source: SessionSource, language: Language): string =>
  modulePhraseOf(placedIn(source) ?? source.module, language);

/** The same for any module. */
export function modulePhraseOf(
  module: Pick<CourseModule, "number" | "title">,
  language: Language,
): string {
  const title = textIn(module.title, language);
  return module.number ? `${numbered("module", module.number, language)}, ${title}` : title;
}

/** The course, or the curriculum where the documents are for no course. */
export function courseName({ course, curriculum }: SessionSource, language: Language): string {
  return textIn(course?.title ?? curriculum.shortTitle, language);
}

/** Course, module and lesson: "Foundation Training Course · Module 13, Lesson 13.08". */
function contextLine(source: SessionSource, language: Language): string {
  const module = placedIn(source);
  const lesson = source.placement?.lesson;
  const place =
    module?.number && lesson
      ? `${numbered("module", module.number, language)}, ${numbered("lesson", lesson, language)}`
      : modulePhrase(source, language);
  return joined([courseName(source, language), place]);
}

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(" · ");

/** Who issues a document, as its head and cover name it. */
export const composeIssuer = (
  { institute }: Pick<SessionSource, "institute">,
  language: Language,
): Pick<Masthead, "institute" | "logo" | "address"> => ({
  institute: textIn(institute.name, language),
  logo: institute.logo,
  address: textIn(institute.address, language),
});

/** The head of the first page of a document of this kind. */
export function composeMasthead(
  source: SessionSource,
  kind: "handout" | "plan",
  language: Language,
): Masthead {
  return {
    ...composeIssuer(source, language),
    context: contextLine(source, language),
    kind: label(kind, language),
    code: sessionCode(source, language),
  };
}

/** Head and foot as an institute wants them: as usual, with its own words, or with as little as can be. */
export function withEdges(
  running: Running,
  { page: { header, footer } }: Institute,
  language: Language,
): Running {
  const heads: Readonly<Record<EdgeChoice, Partial<Running>>> = {
    usual: {},
    own: { right: textIn(header.words, language) },
    none: { code: "", title: "", right: "" },
  };
  const feet: Readonly<Record<EdgeChoice, Partial<Running>>> = {
    usual: {},
    own: { footerLeft: textIn(footer.words, language) },
    none: { footerLeft: "", footerCentre: "" },
  };
  return { ...running, ...heads[header.choice], ...feet[footer.choice] };
}

/** Head and foot of the pages that follow; `name` is what the foot calls the document. */
export function composeRunning(source: SessionSource, name: string, language: Language): Running {
  const code = sessionCode(source, language);
  const facts = longDate(source.curriculum.factsAsOf, language);
  const usual: Running = {
    code,
    title: textIn(source.session.title, language),
    right: joined([textIn(source.institute.shortName, language), courseName(source, language)]),
    footerLeft: joined([code, name]),
    footerCentre: `${label("factsAsOf", language)} ${facts}`,
    page: { before: label("page", language), between: label("pageOf", language) },
  };
  return withEdges(usual, source.institute, language);
}

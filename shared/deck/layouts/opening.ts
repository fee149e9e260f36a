import { inDigits } from "../../language/digits.ts";
import { longDate } from "../../language/dates.ts";
import { otherLanguage } from "../../language/language.ts";
import { normaliseText } from "../../language/normalise.ts";
import { ruleShape } from "../decoration.ts";
import type { SceneElement } from "../scene.ts";
import { plain, type ParagraphText } from "../text/paragraph.ts";
import { fittedText } from "../text/sizes.ts";
import { word } from "../words.ts";
import { sayLine, type SlideContext } from "./layouter.ts";

/** "SS 8.2" in the deck's letters and digits. */
export function sessionCode(context: SlideContext): string {
  const { curriculum, number } = context.source;
  return `${sayLine(context, curriculum.code)} ${inDigits(number, context.language)}`.trim();
}

/** "Facts as of 23 June 2024". */
function factsLine({ source, language }: SlideContext): string {
  return `${word("factsAsOf", language)} ${longDate(source.curriculum.factsAsOf, language)}`;
}

/** What the title slide says under the title: session and minutes, course. */
export function sessionLines(context: SlideContext): ParagraphText[] {
  const { source, language } = context;
  const minutes = source.placement?.minutes ?? source.session.minutes;
  const slot = `${inDigits(minutes, language)} ${word("minutes", language)}`;
  const course = source.course
    ? [sayLine(context, source.course.title), sayLine(context, source.course.institute)]
    : [sayLine(context, source.module.title)];
  return [
    plain(`${word("session", language)} ${sessionCode(context)} · ${slot}`),
    plain(course.filter((part) => part !== "").join(", ")),
  ];
}

/** A text in the other language, where there is one and it says something else. */
export function inOther({ language }: SlideContext, text: { en: string; bn: string }): string {
  const other = normaliseText(text[otherLanguage(language)]).trim();
  return other === normaliseText(text[language]).trim() || text[language] === "" ? "" : other;
}

/** Subtitle, rule, lines and the date of the facts, as title and closing slides have them. */
export function openingParts(
  context: SlideContext,
  layout: "opening" | "closing",
  subtitle: string,
  lines: readonly ParagraphText[],
): SceneElement[] {
  const places = context.template.places[layout];
  const part = (
    name: string,
    key: "subtitle" | "body" | "facts",
    texts: readonly ParagraphText[],
  ) =>
    fittedText(context, places[key], texts, {
      name,
      role: key === "facts" ? "other" : key,
    });
  return [
    ...(subtitle === "" ? [] : [part("Subtitle", "subtitle", [plain(subtitle)])]),
    ...places.rules.map((rule) => ruleShape(context, rule)),
    ...(lines.length === 0 ? [] : [part("Lines", "body", lines)]),
    part("Facts", "facts", [plain(factsLine(context))]),
  ];
}

import type { Slot } from "../../curriculum/course-run.ts";
import { textIn } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookPart } from "../book/model.ts";
import { label } from "../labels.ts";
import { minutesPhrase } from "../phrases.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord } from "./words.ts";

type Held = { readonly session: string; readonly slots: readonly Slot[] };

/** The sessions of the timetable in the order in which they are first held. */
function sessionsIn({ run }: EvaluationSource): readonly Held[] {
  const slots = [...run.slots].sort(
    (one, two) => one.date.localeCompare(two.date) || one.start - two.start,
  );
  const held = Map.groupBy(slots, ({ content }) =>
    content.kind === "session" ? content.session : "",
  );
  return [...held].flatMap(([session, of]) => (session ? [{ session, slots: of }] : []));
}

/** Who held it: each once, honours before the name. */
function namesIn(slots: readonly Slot[], { people }: EvaluationSource, language: Language): string {
  const ids = new Set(slots.flatMap((slot) => slot.people.map(({ person }) => person)));
  return [...ids]
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .map(({ honours, name }) => `${textIn(honours, language)} ${textIn(name, language)}`.trim())
    .join(", ");
}

/** The sessions that the run's timetable holds, each once: dates, number and title, minutes, by whom. */
export function heldSessions(
  source: EvaluationSource,
  language: Language,
): { readonly title: string; readonly parts: readonly BookPart[] } {
  const rows = sessionsIn(source).map(({ session: id, slots }) => {
    const session = source.sessions.find((each) => each.id === id);
    const minutes = slots.reduce((sum, slot) => sum + (slot.minutes ?? session?.minutes ?? 0), 0);
    const dates = [...new Set(slots.map(({ date }) => date))];
    return [
      dates.map((date) => longDate(date, language)).join(", "),
      session
        ? `${inDigits(session.number, language)} ${textIn(session.title, language)}`
        : `${id} (${evaluationWord("itemGone", language)})`,
      minutesPhrase(minutes, language),
      namesIn(slots, source, language),
    ];
  });
  const title = evaluationWord("sessionsHeld", language);
  if (rows.length === 0) {
    const text = evaluationWord("noSessions", language);
    return {
      title,
      parts: [{ kind: "block", block: { type: "paragraph", children: [{ text }] } }],
    };
  }
  return {
    title,
    parts: [
      {
        kind: "grid",
        head: [
          label("date", language),
          label("session", language),
          label("minutes", language),
          evaluationWord("by", language),
        ],
        rows,
        widths: [20, 42, 14, 24],
      },
    ],
  };
}

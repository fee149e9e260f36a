import type { Session } from "../../curriculum/session.ts";
import { optionLetter } from "../../evaluation/paper.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { bloomWord, label } from "../labels.ts";
import { outcomesPhrase } from "../phrases.ts";
import type { SessionSource } from "../source.ts";
import type { BookModel, BookPart } from "./model.ts";
import { bookOf, type BookSources } from "./scope.ts";

type Item = Extract<BookPart, { kind: "item" }>;
type TestItem = Session["testItems"][number];

/** "Outcome 2 · Apply". */
function tagOf({ session }: SessionSource, item: TestItem, language: Language): string {
  const index = session.outcomes.findIndex(({ id }) => id === item.outcome);
  const outcome = session.outcomes[index];
  if (!outcome) return "";
  return `${outcomesPhrase([index + 1], language)} · ${bloomWord(outcome.bloom, language)}`;
}

function itemOf(
  source: SessionSource,
  item: TestItem,
  number: number,
  { language, withKey }: Form,
): Item {
  return {
    kind: "item",
    number: inDigits(number, language),
    stem: textIn(item.stem, language),
    note: tagOf(source, item, language),
    options: item.options.map((option, index) => ({
      letter: optionLetter(index, language),
      text: textIn(option, language),
      right: withKey && index === item.answer,
    })),
    reason: withKey ? textIn(item.reason, language) : "",
  };
}

type Form = { readonly language: Language; readonly withKey: boolean };

/** The items of all sessions, counted through; each session's under its head where there are several. */
function itemsOf(sources: BookSources, form: Form): readonly BookPart[] {
  let number = 0;
  return sources.flatMap((source): readonly BookPart[] => {
    const { session } = source;
    if (session.testItems.length === 0) return [];
    const head = {
      kind: "session" as const,
      number: inDigits(source.number, form.language),
      title: textIn(session.title, form.language),
      note: "",
    };
    const items = session.testItems.map((item) => itemOf(source, item, (number += 1), form));
    return sources.length > 1 ? [head, ...items] : items;
  });
}

const countOf = (sources: BookSources) =>
  sources.reduce((sum, { session }) => sum + session.testItems.length, 0);

/** Points by outcome, for the one who marks: an item is one mark. */
function markingGrid({ session }: SessionSource, language: Language): readonly BookPart[] {
  const asked = session.outcomes.map(({ id }, index) => ({
    name: outcomesPhrase([index + 1], language),
    marks: session.testItems.filter(({ outcome }) => outcome === id).length,
  }));
  const shown = asked.filter(({ marks }) => marks > 0);
  const all = [...shown, { name: label("total", language), marks: session.testItems.length }];
  const share = Math.floor(70 / Math.max(1, all.length));
  return [
    {
      kind: "grid",
      head: [label("forTheMarker", language), ...all.map(({ name }) => name)],
      rows: [
        [label("marks", language), ...all.map(({ marks }) => `/ ${inDigits(marks, language)}`)],
      ],
      widths: [100 - share * all.length, ...all.map(() => share)],
    },
  ];
}

/** The paper of the pre- and post-test: the same items before and after, tagged by outcome. */
export function composeTest(sources: BookSources, language: Language): BookModel {
  const marks = inDigits(countOf(sources), language);
  const field = (key: string, value = "") => ({ key, value });
  const parts: BookPart[] = [
    {
      kind: "fields",
      pairs: [
        field(label("test", language), label("beforeAfter", language)),
        field(label("yourCode", language)),
        field(label("timeAndMarks", language), `${marks} ${label("minutesAndMarks", language)}`),
        field(label("date", language)),
      ],
    },
    {
      kind: "row",
      label: label("howTo", language),
      paragraphs: [label("testWords", language)],
      asList: false,
    },
    ...itemsOf(sources, { language, withKey: false }),
    ...(sources.length === 1 ? markingGrid(sources[0], language) : []),
  ];
  return bookOf(sources, { kind: "test", language, isLong: false, parts });
}

/** The key to the test, apart from the paper: the right option of each item, and why. */
export function composeAnswers(sources: BookSources, language: Language): BookModel {
  const parts = itemsOf(sources, { language, withKey: true });
  return bookOf(sources, { kind: "answers", language, isLong: false, parts });
}

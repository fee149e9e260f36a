import type { Person } from "../../curriculum/directory.ts";
import { textIn } from "../../language/bilingual.ts";
import { banglaDate } from "../../language/bangla-calendar.ts";
import { clock, dayAndDate, longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { heldSlots, namedPerson, type HeldSlot } from "./held.ts";
import { letterWords } from "./letter-words.ts";
import type { TimetablePaperSource } from "./source.ts";
import { timetablePaperWords } from "./words.ts";

/** An official letter as it will print, in one language. */
export type LetterModel = {
  readonly language: Language;
  readonly institute: string;
  readonly address: string;
  readonly memo: string;
  /** The date in the Bangla calendar, where it can be reckoned, and in the common one. */
  readonly dates: readonly string[];
  readonly to: readonly string[];
  readonly subject: string;
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly closing: readonly string[];
  readonly farewell: string;
  readonly signature: readonly string[];
  readonly enclosures: { readonly label: string; readonly items: readonly string[] };
};

/** What a letter is about beside its run. */
export type AskedLetter = {
  readonly person: Person;
  /** One slot, or null for all in which the person is. */
  readonly slot: string | null;
  /** YYYY-MM-DD. */
  readonly date: string;
};

function datesOf(date: string, language: Language): string[] {
  const words = letterWords[language];
  const bangla = banglaDate(date, language);
  const common = `${longDate(date, language)}${words.commonEra}`;
  return bangla ? [`${bangla} ${words.banglaEra}`, common] : [common];
}

/** The slots that a letter is about. */
const letterSlots = (
  source: TimetablePaperSource,
  { person, slot }: Pick<AskedLetter, "person" | "slot">,
  language: Language,
): HeldSlot[] =>
  heldSlots(source, language).filter(
    (held) =>
      held.slot.people.some((each) => each.person === person.id) &&
      (slot === null || held.slot.id === slot),
  );

function openingOf(source: TimetablePaperSource, count: number, language: Language): string[] {
  const { run, course, institute } = source;
  const words = letterWords[language];
  return [
    words.opening({
      institute: textIn(institute.name, language),
      course: textIn(course?.title ?? run.title, language),
      batch: run.batch ? timetablePaperWords[language].batch(inDigits(run.batch, language)) : "",
      from: longDate(run.firstDate, language),
      until: longDate(run.lastDate, language),
      participants: inDigits(run.headCount, language),
    }),
    words.invitation(count),
  ];
}

/** An invitation to a resource person in the form of the administration's letters. */
export function composeLetter(
  source: TimetablePaperSource,
  asked: AskedLetter,
  language: Language,
): LetterModel {
  const { institute } = source;
  const { person, date } = asked;
  const words = letterWords[language];
  const paper = timetablePaperWords[language];
  const held = letterSlots(source, asked, language);
  const name = namedPerson(person, language);
  const signer = institute.signatures.at(-1);
  return {
    language,
    institute: textIn(institute.name, language),
    address: textIn(institute.address, language),
    memo: words.memo,
    dates: datesOf(date, language),
    to: [name, textIn(person.title, language), textIn(person.organisation, language)].filter(
      Boolean,
    ),
    subject: words.subject(held.map(({ title }) => title)),
    salutation: words.salutation(name),
    opening: openingOf(source, held.length, language),
    table: {
      head: [paper.session, paper.date, paper.time, paper.venue],
      rows: held.map(({ title, slot, start, end, venue }) => [
        title,
        dayAndDate(slot.date, language),
        `${clock(start, language)}–${clock(end, language)}`,
        venue || "–",
      ]),
    },
    closing: words.closing,
    farewell: words.farewell,
    signature: [
      signer ? textIn(signer, language) : words.signature,
      textIn(institute.name, language),
    ],
    enclosures: { label: words.enclosures, items: words.enclosed },
  };
}

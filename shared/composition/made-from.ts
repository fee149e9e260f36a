import type { ExportKind } from "../contract/export.ts";
import type { Institute } from "../curriculum/institute.ts";
import type { Activity } from "../curriculum/session.ts";
import type { Block } from "../document/nodes/block.ts";
import { walk } from "../document/walk.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { textIn } from "../language/bilingual.ts";
import { languages, type OutputLanguage } from "../language/language.ts";
import { fingerprint } from "../lib/hash.ts";
import type { SessionSource } from "./source.ts";
import { visibleBlocks } from "./visible-blocks.ts";

const spoken = (language: OutputLanguage) => (language === "both" ? languages : [language]);

/** A text that documents show in both languages whatever their own is: not as a `Bilingual`. */
const inBoth = ({ en, bn }: Bilingual) => [en, bn];

/** An institute's profile; what it leaves open is left out, as documents have nothing of it. */
const instituteParts = ({ name, shortName, subtitle, ...profile }: Institute) => ({
  name,
  shortName,
  subtitle,
  ...(textIn(profile.address, "en") === "" ? {} : { address: profile.address }),
  ...(profile.logo === "" ? {} : { logo: profile.logo }),
  ...(profile.signatures.length === 0 ? {} : { signatures: profile.signatures }),
  ...pageParts(profile.page),
});

/** What differs from the usual pages. */
function pageParts({ margins, header, footer }: Institute["page"]) {
  const edge = ({ choice, words }: Institute["page"]["header"]) =>
    choice === "own" ? words : choice;
  return {
    ...(margins === "even" ? {} : { margins }),
    ...(header.choice === "usual" ? {} : { header: edge(header) }),
    ...(footer.choice === "usual" ? {} : { footer: edge(footer) }),
  };
}

/** What heads and feet of all documents are made from. */
function frameParts({ curriculum, course, placement, ...source }: SessionSource) {
  const placed = course?.modules.find(({ id }) => id === placement?.courseModule);
  return {
    title: inBoth(source.session.title),
    number: source.number,
    module: { number: source.module.number, title: source.module.title },
    institute: instituteParts(source.institute),
    curriculum: [curriculum.code, curriculum.shortTitle, curriculum.factsAsOf],
    course: course && [course.title, course.institute, course.participants],
    place: placement && [placed?.number, placed?.title, placement.lesson],
  };
}

/** Facts and other parts that a text refers to, as they stand now. */
function referenceParts(blocks: readonly Block[], { facts, sessions, deck }: SessionSource) {
  const parts: unknown[] = [];
  walk(blocks, (node) => {
    if (!("type" in node)) return;
    if (node.type === "fact") parts.push(facts.find(({ id }) => id === node.fact)?.value);
    if (node.type !== "cross-reference") return;
    const { target } = node;
    const slide = target.kind === "slide" ? target.slide : null;
    const position = deck.slides.findIndex(({ id }) => id === slide);
    parts.push([sessions.get(target.session)?.number, position]);
  });
  return parts;
}

/** What a handout tells of the step that carries an exercise's title. */
const exerciseParts = ({ title, method, minutes, outcomes }: Activity) => [
  inBoth(title),
  method,
  minutes.planned,
  outcomes,
];

function handoutParts(source: SessionSource, language: OutputLanguage) {
  const { session } = source;
  const texts = spoken(language).map((each) => visibleBlocks(source.texts[each].blocks, "handout"));
  const boxes = new Set(
    texts.flat().flatMap((block) => (block.type === "callout" ? [block.title] : [])),
  );
  const exercises = session.activities.filter(
    ({ title }) => boxes.has(title.en) || boxes.has(title.bn),
  );
  return {
    outcomes: session.outcomes,
    messages: session.keyMessages,
    terms: session.terms.map((id) => {
      const entry = source.glossary.find((term) => term.id === id);
      return entry && inBoth(entry.term);
    }),
    further: [session.law, session.reading],
    exercises: exercises.map(exerciseParts),
    blocks: texts.flat().map((block) => ({ ...block, basis: undefined, audience: undefined })),
    references: texts.map((blocks) => referenceParts(blocks, source)),
  };
}

function planParts({ session, placement, deck }: SessionSource) {
  const { outcomes, keyMessages, aim, preReading, activities, ifShort, ifLong } = session;
  return {
    session: { outcomes, keyMessages, aim, preReading, activities, ifShort, ifLong },
    notesAfter: session.notesAfter,
    slot: placement?.minutes ?? session.minutes,
    variant: placement?.variant,
    slides: deck.slides.map(({ id }) => id),
  };
}

const deckParts = ({ session, placement, deck, course }: SessionSource) => ({
  courseCode: course?.code,
  outcomes: session.outcomes,
  slot: placement?.minutes ?? session.minutes,
  slides: deck.slides.map((slide) => ({ ...slide, origin: undefined })),
});

const partsOf = {
  handout: handoutParts,
  plan: planParts,
  deck: deckParts,
} as const satisfies Record<
  ExportKind,
  (source: SessionSource, language: OutputLanguage) => object
>;

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === "object" &&
  value !== null &&
  "en" in value &&
  "bn" in value &&
  typeof value.en === "string";

/**
 * A fingerprint of everything in a session's source that a document of this kind shows in this
 * language. Another one later means that the document would now say something else. It does not
 * depend on how documents are composed, so that a newer version of the product leaves it as it is.
 */
export function madeFrom(
  source: SessionSource,
  kind: ExportKind,
  language: OutputLanguage,
): string {
  const said = (_: string, value: unknown) =>
    isBilingual(value) ? spoken(language).map((each) => textIn(value, each)) : value;
  const parts = { ...frameParts(source), ...partsOf[kind](source, language) };
  return fingerprint(JSON.stringify(parts, said));
}

import type { Callout } from "../../document/nodes/callout.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { blockSlide } from "./block-slide.ts";
import { isEmpty, joinTexts, type Drafted } from "./drafted.ts";
import { blockOrigin, isPairOf, sayBoth, type PairedBlock } from "./paired-blocks.ts";
import { asksOnly, isTextPair, questionSlide, textSlide, type TextPair } from "./text-slide.ts";
import { spoken, spokenParts } from "./spoken.ts";

/** The slides under one heading of the text; the part before the first heading has none. */
export type Section = {
  readonly id: string | null;
  readonly heading: Bilingual;
  readonly slides: readonly Drafted[];
  readonly origin: Drafted["sources"];
};

type Part = { heading: PairedBlock | null; blocks: PairedBlock[] };

/** Headings of the first two levels part a session; the others only give titles. */
const partingLevel = 2;

const headingText = (pair: PairedBlock): Bilingual =>
  sayBoth(pair, (block) => (block.type === "heading" ? spoken(block.children) : ""));

const level = ({ main }: PairedBlock) => (main.type === "heading" ? main.level : null);

function partsOf(blocks: readonly PairedBlock[]): Part[] {
  const parts: Part[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    const isParting = (level(block) ?? partingLevel + 1) <= partingLevel;
    if (isParting) parts.push({ heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

const isNote = (pair: PairedBlock): pair is PairedBlock<Callout> =>
  isPairOf(pair, "callout") && pair.main.kind === "facilitator-note";

/** Slides of a part's blocks in order: running text together, everything else by itself. */
function slidesOf(blocks: readonly PairedBlock[], heading: Bilingual): Drafted[] {
  const slides: Drafted[] = [];
  let title = heading;
  let texts: TextPair[] = [];
  const end = () => {
    slides.push(...textSlide(texts, title));
    texts = [];
  };
  for (const block of blocks) {
    if (isTextPair(block) && !asksOnly(block)) {
      texts.push(block);
      continue;
    }
    end();
    if (level(block) !== null) title = headingText(block);
    else if (asksOnly(block)) slides.push(questionSlide(block, title));
    else slides.push(...blockSlide(block, title));
  }
  end();
  return slides;
}

/** What is said to the trainer in a part goes into the notes of its first slide. */
function withTrainerNotes(slides: readonly Drafted[], blocks: readonly PairedBlock[]): Drafted[] {
  const [first, ...others] = slides;
  const callouts = blocks.filter(isNote);
  if (!first || callouts.length === 0) return [...slides];
  const notes = callouts.map((pair) => sayBoth(pair, ({ children }) => spokenParts(children)));
  const sources = [...first.sources, ...callouts.map((pair) => blockOrigin(pair as PairedBlock))];
  return [{ ...first, notes: joinTexts([first.notes, ...notes]), sources }, ...others];
}

/** The sections of a text with their slides; those without any slide are left out. */
export function sectionsOf(blocks: readonly PairedBlock[]): Section[] {
  return partsOf(blocks)
    .map(({ heading, blocks: own }): Section => {
      const title = heading ? headingText(heading) : bilingual();
      const shown = own.filter(({ audience }) => audience.includes("slide"));
      return {
        id: heading?.id ?? null,
        heading: title,
        slides: withTrainerNotes(slidesOf(shown, title), own),
        origin: heading ? [blockOrigin(heading)] : [],
      };
    })
    .filter(({ slides }) => slides.length > 0);
}

/** A section of several slides opens with one that names it; the first needs none. */
export function openingSlides(
  { id, heading, slides, origin }: Section,
  isFirst: boolean,
): Drafted[] {
  if (isFirst || id === null || slides.length < 2 || isEmpty(heading)) return [...slides];
  const body = { layout: "section" as const, title: heading, text: bilingual() };
  return [{ key: `block/${id}`, body, notes: bilingual(), sources: origin, minutes: 0 }, ...slides];
}

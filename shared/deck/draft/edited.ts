import { fingerprint } from "../../lib/hash.ts";
import type { Slide, SlideOrigin } from "../deck.ts";

/** JSON with keys in order: what was stored and read again has the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, ordered(each)]));
}

const printOf = (value: unknown) => fingerprint(JSON.stringify(ordered(value)));

/** Fingerprints of what a slide shows and of its notes. */
export const contentPrints = ({
  body,
  notes,
}: Pick<Slide, "body" | "notes">): SlideOrigin["drafted"] => ({
  body: printOf(body),
  notes: printOf(notes),
});

/** What of a drafted slide a person has changed since; nothing for a slide that was never drafted. */
export function editedParts(slide: Slide): { readonly body: boolean; readonly notes: boolean } {
  if (!slide.origin) return { body: false, notes: false };
  const now = contentPrints(slide);
  const { drafted } = slide.origin;
  return { body: now.body !== drafted.body, notes: now.notes !== drafted.notes };
}

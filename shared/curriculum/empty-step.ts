import { bilingual } from "../language/bilingual.ts";
import type { Activity } from "./session.ts";

/** A step that has its usual minutes and nothing else yet. */
export function emptyStep(id: string): Activity {
  const empty = bilingual();
  return {
    id,
    title: empty,
    content: empty,
    method: "L&D",
    minutes: { minimum: 5, planned: 10, maximum: 15 },
    facilitatorDoes: empty,
    participantsDo: empty,
    materials: empty,
    responsible: "lead",
    slides: [],
    usesHandout: false,
    outcomes: [],
    assessment: empty,
    dropOrder: 0,
  };
}

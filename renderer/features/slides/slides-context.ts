import type { Session } from "../../../shared/curriculum/session.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import type { Scenes } from "./live-scenes.ts";

/** What the parts of the screen need to show and change the deck. */
export type SlidesContext = {
  readonly session: Session;
  readonly record: EditedRecord<Deck>;
  readonly scenes: Scenes | null;
  readonly language: Language;
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
};

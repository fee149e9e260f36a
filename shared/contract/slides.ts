import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { deckSchema } from "../deck/deck.ts";
import { sceneSchema } from "../deck/scene.ts";
import { languageSchema } from "../language/language.ts";
import { errorCodes } from "./errors.ts";

const procedure = oc.errors(errorCodes);

/** Making and looking at slides that are not stored yet. */
export const slidesContract = {
  /** The deck that the session's text and plan give by rule; stores nothing. */
  draft: procedure.input(z.strictObject({ session: idSchema })).output(deckSchema),
  /**
   * Lays out a deck as it is being edited, and gives the scenes of some of its slides: the layout of
   * preview and export, with the sizes that all its slides together need.
   */
  layout: procedure
    .input(
      z.strictObject({
        session: idSchema,
        language: languageSchema,
        deck: deckSchema,
        slides: z.array(idSchema).max(1_000),
      }),
    )
    .output(z.array(sceneSchema)),
};

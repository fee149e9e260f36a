import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { sceneSchema } from "../deck/scene.ts";
import { ownTemplateSchema } from "../deck/templates/own-template.ts";
import { languageSchema } from "../language/language.ts";
import { errorCodes } from "./errors.ts";

const procedure = oc.errors(errorCodes);

/** Templates of slides that an institute makes. They are kept with the settings. */
export const templatesContract = {
  /** The first slides of a session in a template that need not be saved. */
  preview: procedure
    .input(z.strictObject({ session: idSchema, language: languageSchema, own: ownTemplateSchema }))
    .output(z.array(sceneSchema)),
  /** Reads colours, faces and logo out of a presentation; the logo is stored as a picture. */
  read: procedure.input(z.strictObject({ file: z.file() })).output(
    ownTemplateSchema.pick({ colours: true, faces: true, logo: true }).extend({
      name: z.string(),
      /** Faces of the presentation that another stands for. */
      replaced: z.array(z.string()),
    }),
  ),
};

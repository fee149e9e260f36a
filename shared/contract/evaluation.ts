import { oc } from "@orpc/contract";
import { z } from "zod";
import { idSchema } from "../curriculum/id-schema.ts";
import { sessionSchema } from "../curriculum/session.ts";
import { evaluationSchema } from "../evaluation/model.ts";
import { errorCodes } from "./errors.ts";
import { savedSchema, versionSchema } from "./views.ts";

const procedure = oc.errors(errorCodes);
const ofRun = z.strictObject({ run: idSchema });

/** A session as the question bank shows it. */
const bankSessionSchema = sessionSchema
  .pick({ id: true, module: true, title: true, outcomes: true, testItems: true })
  .extend({ number: z.string() });
export type BankSession = z.infer<typeof bankSessionSchema>;

/** Tests, answers and forms of course runs. */
export const evaluationContract = {
  /** Before its first save it has the run's participants and speakers, and version 0. */
  get: procedure
    .input(ofRun)
    .output(z.strictObject({ evaluation: evaluationSchema, version: versionSchema })),
  save: procedure
    .input(ofRun.extend({ evaluation: evaluationSchema, version: versionSchema }))
    .output(savedSchema),
  /** The sessions that have items, with their outcomes: the question bank. */
  bank: procedure.input(z.strictObject({})).output(z.array(bankSessionSchema)),
};

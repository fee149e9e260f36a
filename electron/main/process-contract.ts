import { oc } from "@orpc/contract";
import { z } from "zod";
import { errorCodes } from "../../shared/contract/errors.ts";

const nothing = z.strictObject({});
const procedure = oc.errors(errorCodes);

/** What the engine's process asks of the main process: the parts of a Platform that need a window system. */
export const desktopContract = {
  chooseFolder: procedure
    .input(z.strictObject({ start: z.string().nullable() }))
    .output(z.strictObject({ supported: z.boolean(), path: z.string().nullable() })),
  showInFolder: procedure.input(z.strictObject({ path: z.string() })).output(nothing),
  openFile: procedure.input(z.strictObject({ path: z.string() })).output(nothing),
  takePictures: procedure
    .input(z.strictObject({ htmlFile: z.string(), count: z.int(), width: z.int() }))
    .output(z.array(z.file())),
  printToPdf: procedure.input(z.strictObject({ htmlFile: z.string() })).output(z.file()),
};

/** What the main process asks of the engine's process. */
export const engineContract = {
  media: procedure
    .input(z.strictObject({ asset: z.string() }))
    .output(z.strictObject({ file: z.file().nullable() })),
  /** Ends when everything is on disk and the database is closed. */
  close: procedure.input(nothing).output(nothing),
};

/** How the engine's process is started: where things are, and two ports beside it. */
export const openingSchema = z.strictObject({
  version: z.string(),
  mediaBase: z.string(),
  paths: z.strictObject({
    data: z.string(),
    documents: z.string(),
    curricula: z.string(),
    preparedCurricula: z.string(),
    resources: z.string(),
    exportWorker: z.string(),
  }),
});
export type Opening = z.infer<typeof openingSchema>;

/** What the engine's process tells when it has opened, or could not. */
export const openedSchema = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({
    ok: z.literal(false),
    code: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
]);

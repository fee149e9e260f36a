import { z } from "zod";

const path = z.object({ path: z.string() });
const nothing = z.object({});

/**
 * Every way in which the engine can refuse or fail. The renderer has words for each in both languages;
 * the data fills the gaps in them. Where the browser host needs an HTTP status it uses `status`.
 */
export const errorCodes = {
  /** The thing asked for does not exist (any more). */
  NOT_FOUND: { status: 404, data: z.object({ kind: z.string(), id: z.string() }) },
  /** The input breaks a rule of the curriculum; `field` names it. Nothing was changed. */
  INVALID_INPUT: { status: 422, data: z.object({ field: z.string(), problem: z.string() }) },
  /** Somebody saved a newer version in between; nothing was overwritten. */
  CONFLICT: { status: 409, data: z.object({ kind: z.string(), id: z.string() }) },
  /** A folder or file cannot be written. */
  FOLDER_UNWRITABLE: { status: 403, data: path },
  /** The folder is not there (a pen drive was taken out). */
  FOLDER_MISSING: { status: 404, data: path },
  /** The file is open in another program. */
  FILE_IN_USE: { status: 423, data: path },
  DISK_FULL: { status: 507, data: path },
  /** Another copy of the product has the database. */
  DATABASE_LOCKED: { status: 423, data: path },
  /** The database was written by a newer version of the product. */
  DATABASE_NEWER: {
    status: 409,
    data: z.object({ path: z.string(), found: z.int(), known: z.int() }),
  },
  DATABASE_DAMAGED: { status: 500, data: path },
  /** A curriculum folder or package has a fault; `problem` says which, `path` where. */
  CURRICULUM_FAULT: { status: 422, data: z.object({ path: z.string(), problem: z.string() }) },
  /** A picture that a document uses is not stored. */
  ASSET_MISSING: { status: 404, data: z.object({ asset: z.string() }) },
  /** A text has a part of a kind that this version does not know; a newer one wrote it. */
  CONTENT_UNKNOWN: { status: 422, data: z.object({ kind: z.string() }) },
  /** A file is larger than the product takes; limits in bytes. */
  TOO_LARGE: { status: 413, data: z.object({ path: z.string(), bytes: z.int(), limit: z.int() }) },
  /** No Chromium, Chrome or Edge that can print PDF. */
  PRINTER_MISSING: { status: 503, data: nothing },
  /** The file's kind is not one that can be read or written. */
  FORMAT_UNKNOWN: { status: 415, data: path },
  CANCELLED: { status: 499, data: nothing },
  /** A fault of the product itself; `message` is for a report. */
  INTERNAL: { status: 500, data: z.object({ message: z.string() }) },
} as const;

export type ErrorCode = keyof typeof errorCodes;
export type ErrorData<Code extends ErrorCode> = z.infer<(typeof errorCodes)[Code]["data"]>;

/** An expected failure as a value: its code and the data that its words need. */
export type Fault = {
  [Code in ErrorCode]: { readonly code: Code; readonly data: ErrorData<Code> };
}[ErrorCode];

/** How the engine's functions throw a fault; the contract turns it into a typed error. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.code}: ${JSON.stringify(fault.data)}`);
    this.name = "FaultError";
    this.fault = fault;
  }
}

/** Any failure as a fault: those of the closed set as they are, others as the product's own. */
export function asFault(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const message = error instanceof Error ? error.message : String(error);
  return { code: "INTERNAL", data: { message } };
}

/** Throws a fault: `raise("NOT_FOUND", { kind: "session", id })`. */
export function raise<Code extends ErrorCode>(code: Code, data: ErrorData<Code>): never {
  throw new FaultError({ code, data } as Fault);
}

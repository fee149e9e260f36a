import { FaultError, type Fault } from "../../../shared/contract/errors.ts";

/** Any failure of a maker as a fault, so that the other documents of an export go on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "INTERNAL", data: { message } };
}

import { FaultError, type Fault } from "../../shared/contract/errors.ts";
import { failure, success, type Result } from "../../shared/lib/result.ts";

/** Any failure as a fault: those of the closed set as they are, others as the product's own. */
function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const message = error instanceof Error ? error.message : String(error);
  return { code: "INTERNAL", data: { message } };
}

/** Runs a part of the start and gives its value or the fault that people are told of. */
export async function attempt<Value>(start: () => Promise<Value>): Promise<Result<Value, Fault>> {
  try {
    return success(await start());
  } catch (error) {
    return failure(faultOf(error));
  }
}

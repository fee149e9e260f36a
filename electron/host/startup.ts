import { asFault, type Fault } from "../../shared/contract/errors.ts";
import { failure, success, type Result } from "../../shared/lib/result.ts";

/** Runs a part of the start and gives its value or the fault that people are told of. */
export async function attempt<Value>(start: () => Promise<Value>): Promise<Result<Value, Fault>> {
  try {
    return success(await start());
  } catch (error) {
    return failure(asFault(error));
  }
}

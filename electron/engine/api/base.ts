import { implement, ORPCError } from "@orpc/server";
import { contract } from "../../../shared/contract/contract.ts";
import { asFault, errorCodes, type Fault } from "../../../shared/contract/errors.ts";
import { faultOf } from "../storage/faults.ts";
import { faultOfInput } from "./input-faults.ts";

/** Any failure as a fault of the closed set. `file` is the database's, for faults that name none. */
export function anyFault(error: unknown, file: string): Fault {
  return faultOfInput(error) ?? faultOf(error, file) ?? asFault(error);
}

/** A fault as the contract's typed error. */
export function typedError({ code, data }: Fault) {
  return new ORPCError(code, { status: errorCodes[code].status, data });
}

/** The contract to implement; every failure inside it leaves as one of the contract's errors. */
export const apiFor = (file: string) =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw error instanceof ORPCError && error.code in errorCodes
        ? error
        : typedError(anyFault(error, file));
    }
  });
export type Api = ReturnType<typeof apiFor>;

import { implement, ORPCError, type ImplementerInternalWithMiddlewares } from "@orpc/server";
import { contract, type Contract } from "../../../shared/contract/contract.ts";
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

type NoContext = Record<PropertyKey, unknown>;
/** The contract to implement. It is named here because, written out, it is longer than the compiler writes. */
export type Api = ImplementerInternalWithMiddlewares<Contract, NoContext, NoContext>;

/** Every failure inside what is implemented leaves as one of the contract's errors. */
export const apiFor = (file: string): Api =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw error instanceof ORPCError && error.code in errorCodes
        ? error
        : typedError(anyFault(error, file));
    }
  });

import { ORPCError } from "@orpc/client";
import type { Fault } from "../../shared/contract/errors.ts";
import { hasWords } from "../../shared/contract/fault-words.ts";

/** A fault of the engine, or the one that only this side can have: the engine is out of reach. */
export type ClientFault = Fault | { readonly code: "DISCONNECTED"; readonly data: object };

/** Turns whatever a call threw into a fault that has words. */
export function toFault(error: unknown): ClientFault {
  if (!(error instanceof ORPCError)) return { code: "DISCONNECTED", data: {} };
  const { code, data }: { code: string; data: unknown } = error;
  if (hasWords(code)) return { code, data } as Fault;
  if (code === "BAD_REQUEST") return invalidInput(data);
  return { code: "INTERNAL", data: { message: error.message } };
}

function invalidInput(data: unknown): Fault {
  const issue = (data as { issues?: { path?: unknown[]; message?: string }[] } | null)?.issues?.[0];
  return {
    code: "INVALID_INPUT",
    data: { field: (issue?.path ?? []).join("."), problem: issue?.message ?? "" },
  };
}

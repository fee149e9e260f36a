import { ORPCError } from "@orpc/server";
import type { Fault } from "../../../shared/contract/errors.ts";

type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly code?: string;
  readonly origin?: string;
  readonly maximum?: number;
};

/** "session.outcomes.0.text": where in the input an issue is. */
const fieldOf = ({ path = [] }: Issue) =>
  path.map((part) => String(typeof part === "object" ? part.key : part)).join(".");

function issuesOf(error: unknown): readonly Issue[] {
  if (!(error instanceof ORPCError) || error.code !== "BAD_REQUEST") return [];
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("issues" in data)) return [];
  return Array.isArray(data.issues) ? (data.issues as Issue[]) : [];
}

/** Input that the contract refused, as a fault that names the field; null for any other error. */
export function faultOfInput(error: unknown): Fault | null {
  const issue = issuesOf(error)[0];
  if (!issue) return null;
  return { code: "INVALID_INPUT", data: { field: fieldOf(issue), problem: issue.message } };
}

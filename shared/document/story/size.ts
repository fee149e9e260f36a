import type { Operation } from "slate";

/** Bytes that an object with its few fields takes beside its texts, measured in V8. */
const objectBytes = 120;
const letterBytes = 2;

function bytesOf(value: unknown): number {
  if (typeof value === "string") return value.length * letterBytes;
  if (typeof value !== "object" || value === null) return 8;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), objectBytes);
}

/** About how much memory an operation holds on to, in bytes: its own fields and the nodes in it. */
export const operationBytes = (operation: Operation): number => bytesOf(operation);

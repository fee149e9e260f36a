import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** "activities[2].minutes.planned": a place in a file as a person would name it, counted from 1. */
export function placeName(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key + 1}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(data: unknown, keys: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of keys) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

function typeWords(issue: Extract<Issue, { code: "invalid_type" }>, value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  if (issue.expected === "string") {
    return `is read as a ${typeof value}; as a text it needs quotes: "${JSON.stringify(value)}"`;
  }
  if (issue.expected === "object" && typeof value === "string") {
    return "is one text; it needs fields (a text in both languages is { en: ..., bn: ... })";
  }
  return `must be ${issue.expected}`;
}

/** What is wrong, in words that name the place; `data` is what was checked. */
export function issueWords(issue: Issue, keys: readonly PropertyKey[], data: unknown): string {
  const value = valueAt(data, issue.path);
  const subject = placeName(keys) || "the file";
  if (issue.code === "invalid_type") return `${subject} ${typeWords(issue, value)}`;
  if (issue.code === "unrecognized_keys") {
    return `${subject} has fields that nobody knows: ${issue.keys.join(", ")}`;
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String).join(", ");
    return `${subject} is ${JSON.stringify(value) ?? "missing"}; it can be ${known}`;
  }
  const isPlain = typeof value === "string" || typeof value === "number";
  return `${subject}: ${issue.message}${isPlain ? ` (${JSON.stringify(value)})` : ""}`;
}

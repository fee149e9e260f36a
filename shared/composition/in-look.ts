import type { Look } from "../contract/export.ts";
import type { Institute } from "../curriculum/institute.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import type { Running } from "./model.ts";

/** Fields of a model that name something and are never read as text. */
const names = new Set(["type", "kind", "asset", "url", "id", "basis", "language", "voice"]);

function withDigits(value: unknown, digits: Language): unknown {
  if (typeof value === "string") return inDigits(value, digits);
  if (Array.isArray(value)) return value.map((item) => withDigits(item, digits));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      names.has(name) ? item : withDigits(item, digits),
    ]),
  );
}

/** A composed text with its numbers in the digits that were asked for. */
export const inDigitsOf = <Model>(model: Model, { digits }: Look): Model =>
  digits ? (withDigits(model, digits) as Model) : model;

/** Large letters leave room for the code, the date and the page at head and foot; own words stay at the foot. */
const largeRunning = (running: Running): Running => ({
  ...running,
  right: "",
  footerLeft: running.footerLeft.startsWith(running.code)
    ? running.code || running.footerLeft
    : running.footerLeft,
});

/** The look that was asked for, with what the institute's profile says where nothing was. */
export const lookFor = (look: Look, { page }: Pick<Institute, "page">): Look => ({
  ...look,
  margins: look.margins ?? page.margins,
});

/** A composed document in the look that was asked for: its digits, and shorter heads in large print. */
export function inLook<Model extends { readonly running: Running }>(
  model: Model,
  look: Look,
): Model {
  const written = inDigitsOf(model, look);
  return look.print === "large" ? { ...written, running: largeRunning(written.running) } : written;
}

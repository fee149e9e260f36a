import { strokeOf, type Composition } from "../../../shared/language/phonetic/compose.ts";

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const compositions = new WeakMap<TextField, Composition>();

/** The field of words that an event is for; null for a text, a number or anything else. */
export function textFieldOf(target: EventTarget | null): TextField | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target;
  if (!(target instanceof HTMLInputElement) || target.readOnly) return null;
  return ["text", "search"].includes(target.type) && target.inputMode !== "numeric" ? target : null;
}

/**
 * Types a key of the phonetic keyboard into a field, as the browser types: the field's own undo goes
 * with it. Gives false where the key is typed as it is.
 */
export function typeInField(field: TextField, key: string): boolean {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null) return false;
  const known = start === end ? (compositions.get(field) ?? null) : null;
  const stroke = strokeOf(known, key, value.slice(0, start));
  if (!stroke) return false;
  compositions.set(field, stroke.composition);
  field.setSelectionRange(start - stroke.remove, end);
  if (stroke.insert) document.execCommand("insertText", false, stroke.insert);
  else if (stroke.remove > 0 || end > start) document.execCommand("delete");
  return true;
}

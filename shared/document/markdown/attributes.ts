import type { ContainerDirective, LeafDirective } from "mdast-util-directive";

export type Directive = ContainerDirective | LeafDirective;

/** The value of a directive's attribute; empty where it has none. */
export const attribute = (directive: Directive, name: string): string =>
  directive.attributes?.[name] ?? "";

/** True where the attribute is named without a value, or set to anything but "no". */
export const flag = (directive: Directive, name: string): boolean =>
  (directive.attributes?.[name] ?? "no") !== "no";

/** A number that an attribute gives, or another where it gives none. */
export function number(directive: Directive, name: string, otherwise: number): number {
  const text = attribute(directive, name);
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : otherwise;
}

export const wholeNumber = (directive: Directive, name: string, otherwise: number): number =>
  Math.round(number(directive, name, otherwise));

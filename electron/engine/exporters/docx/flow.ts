import { paragraphElement, styleOf, type Element } from "./element.ts";

const space = () => paragraphElement("TSGap", [], []);

/** Styles that bring enough space above them. */
const spaced = /^(?:Heading\d|Caption|TSBarLabel)$/;

const needsSpace = (next: Element | undefined): boolean =>
  next === undefined || !spaced.test(styleOf(next) ?? "");

/**
 * Puts a space after every table that needs one: tables that touch grow together in Word, and neither a
 * body nor a head may end with a table.
 */
export function flow(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((each, index) =>
    each.tag === "w:tbl" && needsSpace(elements[index + 1]) ? [each, space()] : [each],
  );
}

/** What ends a cell or a head whose last element is a table: a line too thin to be seen. */
export function closed(elements: readonly Element[]): readonly Element[] {
  return elements.at(-1)?.tag === "w:tbl"
    ? [...elements, paragraphElement("TSHairline", [], [])]
    : elements;
}

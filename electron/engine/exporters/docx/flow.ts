import { paragraphElement, type Element } from "./element.ts";

const space = () => paragraphElement("TSGap", [], []);
const hairline = () => paragraphElement("TSHairline", [], []);

/** Styles that bring enough space above them. */
const spaced = /^(?:Heading[12]|Caption|TSBarLabel|TSSource|TSTimelineSum)$/;

/** What follows a table: nothing, a space, or at the end a line too thin to be seen. */
function after(next: Element | undefined): readonly Element[] {
  if (!next) return [hairline()];
  return spaced.test(next.style ?? "") ? [] : [space()];
}

/**
 * Puts a space after every table that needs one: tables that touch grow together in Word, and neither a
 * body nor a head may end with a table.
 */
export function flow(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((each, index) =>
    each.tag === "w:tbl" ? [each, ...after(elements[index + 1])] : [each],
  );
}

/** Closes a cell or a head whose last element is a table. */
export function closed(elements: readonly Element[]): readonly Element[] {
  return elements.at(-1)?.tag === "w:tbl" ? [...elements, hairline()] : elements;
}

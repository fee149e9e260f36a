import { mapParts, slideParts } from "../parts.ts";
import type { Step } from "./step.ts";

/** A table says that its first row is its head, for screen readers (the library: says nothing). */
export const markTableHeads: Step = (parts) =>
  mapParts(parts, slideParts, (xml) => xml.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>'));

import { mapParts, shapeParts } from "../parts.ts";
import type { Step } from "./step.ts";

/** Every shape of a part has an id of its own, from 1 (the library gives tables others' ids). */
export const numberShapes: Step = (parts) =>
  mapParts(parts, shapeParts, (xml) => {
    let id = 0;
    return xml.replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
  });

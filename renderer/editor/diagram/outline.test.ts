import { describe, expect, it } from "vitest";
import { diagramDataSchema } from "../../../shared/document/nodes/diagram.ts";
import { diagramKinds, firstData } from "./first-data.ts";
import { fromOutline, toOutline } from "./outline.ts";

describe("a diagram's outline", () => {
  it.each(diagramKinds)("says all of a new %s and is read back the same", (kind) => {
    for (const language of ["en", "bn"] as const) {
      const data = firstData(kind, language);
      expect(diagramDataSchema.safeParse(data).error).toBeUndefined();
      expect(fromOutline(toOutline(data), data)).toEqual(data);
    }
  });

  it("reads fields between bars and points after hyphens", () => {
    const clusters = firstData("clusters", "en");
    const outline = "Council\n1 | Social allowance\n- Old age\n- Widows\n2 | Food security";
    expect(fromOutline(outline, clusters)).toEqual({
      kind: "clusters",
      parent: "Council",
      groups: [
        { number: "1", title: "Social allowance", items: ["Old age", "Widows"] },
        { number: "2", title: "Food security", items: [] },
      ],
    });
  });
});

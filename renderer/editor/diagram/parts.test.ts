import { describe, expect, it } from "vitest";
import { diagramDataSchema } from "../../../shared/document/nodes/diagram.ts";
import { diagramKinds, firstData } from "./first-data.ts";
import { forms, fromParts, toParts } from "./parts.ts";

describe("a diagram's fields", () => {
  it.each(diagramKinds)("say all of a new %s and are read back the same", (kind) => {
    for (const language of ["en", "bn"] as const) {
      const data = firstData(kind, language);
      const parts = toParts(data);
      expect(diagramDataSchema.safeParse(data).error).toBeUndefined();
      expect(fromParts(kind, parts)).toEqual(data);
      expect(parts.head).toHaveLength(forms[kind].head.length);
      for (const { fields } of parts.parts) expect(fields).toHaveLength(forms[kind].part.length);
    }
  });

  it.each(diagramKinds)("of a %s allow as many parts as its data may have, and no more", (kind) => {
    const { least, most } = forms[kind];
    const { head, parts } = toParts(firstData(kind, "en"));
    const isRight = (count: number) => {
      const filled = Array.from({ length: count }, () => parts[0] ?? { fields: [], points: [] });
      return diagramDataSchema.safeParse(fromParts(kind, { head, parts: filled })).success;
    };
    expect([isRight(least), isRight(most)]).toEqual([true, true]);
    expect(isRight(most + 1) && kind !== "comparison").toBe(false);
  });
});

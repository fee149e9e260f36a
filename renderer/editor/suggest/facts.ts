import type { Fact } from "../../../shared/curriculum/curriculum.ts";
import { matching } from "./match.ts";

/** The facts that a query finds by their names, values and sources in both languages. */
export const offeredFacts = (facts: readonly Fact[], query: string): readonly Fact[] =>
  matching(facts, query, ({ name, value, source }) =>
    [name.en, name.bn, value.en, value.bn, source.en, source.bn].join(" "),
  );

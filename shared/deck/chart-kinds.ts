/** What the figures of a chart are drawn as. */
export const chartKinds = ["bar", "line", "pie"] as const;
export type ChartKind = (typeof chartKinds)[number];

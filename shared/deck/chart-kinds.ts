/** What the figures of a chart are drawn as. */
export const chartKinds = ["bar", "line", "pie"] as const;
/** As many series as stay apart without colour: by ground and outline as bars, by marker and dash as lines. */
export const mostSeries = 4;
export type ChartKind = (typeof chartKinds)[number];

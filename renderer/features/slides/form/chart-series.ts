import { mostSeries } from "../../../../shared/deck/chart-kinds.ts";
import type { SlideBody } from "../../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../../shared/language/bilingual.ts";

export type ChartBody = Extract<SlideBody, { layout: "chart" }>;

/** The names of a chart's series; none where it has one. A pie is one whole and shows the first. */
export const seriesOf = ({ kind, series = [] }: ChartBody): readonly Bilingual[] =>
  kind === "pie" || series.length < 2 ? [] : series;

/** How many series a pie has that it does not show: kept for when it is bars or lines again. */
export const hiddenSeries = ({ kind, series = [] }: ChartBody): number =>
  kind === "pie" ? Math.max(0, series.length - 1) : 0;

/** Whether another series can stay apart from those that there are. */
export const takesSeries = (body: ChartBody): boolean =>
  body.kind !== "pie" && seriesOf(body).length < mostSeries;

/** The chart with a further series of zeros; the figures that it had become the first. */
export function addSeries(body: ChartBody): ChartBody {
  const names = seriesOf(body);
  const series = [...(names.length === 0 ? [bilingual()] : names), bilingual()];
  const bars = body.bars.map((bar) => ({
    ...bar,
    others: Array.from({ length: series.length - 1 }, (_, index) => bar.others?.[index] ?? 0),
  }));
  return { ...body, series, bars };
}

/** The chart without a series and its figures; with one left it is a chart without names. */
export function removeSeries(body: ChartBody, index: number): ChartBody {
  const series = seriesOf(body).toSpliced(index, 1);
  const bars = body.bars.map(({ label, value, others = [] }) => {
    const [first = 0, ...rest] = [value, ...others].toSpliced(index, 1);
    return series.length < 2 ? { label, value: first } : { label, value: first, others: rest };
  });
  const { series: _names, ...single } = body;
  return series.length < 2 ? { ...single, bars } : { ...body, series, bars };
}

/** The chart with another name for one of its series. */
export const renameSeries = (body: ChartBody, index: number, name: Bilingual): ChartBody => ({
  ...body,
  series: [...seriesOf(body)].with(index, name),
});

import type { SlideBody } from "../../../../shared/deck/deck.ts";
import { valueWords } from "../../../../shared/deck/charts/figures.ts";
import { bilingual, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { seriesOf, type ChartBody } from "./chart-series.ts";

const cellOf = (value: number): Bilingual =>
  bilingual(valueWords(value, "en"), valueWords(value, "bn"));

/** A chart's figures as a table: its labels, and a column for each series. */
export function tableOf(body: ChartBody): Extract<SlideBody, { layout: "table" }> {
  const { title, bars, source } = body;
  const names = seriesOf(body);
  const columns = Math.max(1, names.length);
  const header = names.length === 0 ? [bilingual(), bilingual()] : [bilingual(), ...names];
  const rows = bars.map(({ label, value, others = [] }) => {
    const values = [value, ...others].slice(0, columns);
    return [label, ...values.map(cellOf)];
  });
  return { layout: "table", title, header, rows, source };
}

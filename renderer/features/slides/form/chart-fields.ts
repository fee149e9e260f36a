import { chartKinds } from "../../../../shared/deck/chart-kinds.ts";
import type { slidesWords } from "../../../i18n/slides-words.ts";
import {
  addSeries,
  hiddenSeries,
  removeSeries,
  renameSeries,
  seriesOf,
  takesSeries,
  type ChartBody,
} from "./chart-series.ts";
import type { FigureRow, SlideField } from "./field.ts";

type FieldWords = (typeof slidesWords)["en"]["fields"];
type Digits = (value: number) => string;

const mostBars = 12;

function barOf({ title, number, others = [] }: FigureRow): ChartBody["bars"][number] {
  const bar = { label: title, value: number ?? 0 };
  return others.length === 0 ? bar : { ...bar, others: others.map((other) => other ?? 0) };
}

/** What a chart is drawn as, the names of its series, and its figures. */
export function chartFields(body: ChartBody, words: FieldWords, digits: Digits): SlideField[] {
  const more = Math.max(0, seriesOf(body).length - 1);
  return [
    {
      kind: "chart-kind",
      key: "kind",
      label: words.chartKind,
      value: body.kind ?? chartKinds[0],
      put: (kind) => ({ ...body, kind }),
    },
    {
      kind: "series",
      key: "series",
      label: words.series,
      names: seriesOf(body),
      hidden: hiddenSeries(body),
      rename: (index, name) => renameSeries(body, index, name),
      remove: (index) => removeSeries(body, index),
      add: takesSeries(body) ? () => addSeries(body) : null,
    },
    {
      kind: "figures",
      key: "bars",
      label: words.bars,
      numberLabel: words.value,
      otherLabels: Array.from({ length: more }, (_, index) => words.valueOf(digits(index + 2))),
      rows: body.bars.map(({ label, value, others = [] }) => ({
        title: label,
        number: value,
        others,
      })),
      fewest: 1,
      most: mostBars,
      whole: false,
      put: (rows) => ({ ...body, bars: rows.map(barOf) }),
    },
  ];
}

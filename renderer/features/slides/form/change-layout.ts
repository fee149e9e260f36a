import type { SlideBody } from "../../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { tableOf } from "./chart-table.ts";
import { emptyBody, type StartLayout } from "./empty-body.ts";

const isFilled = ({ en, bn }: Bilingual) => en !== "" || bn !== "";

/** The lines of a slide that another layout can take over. */
function linesOf(body: SlideBody): Bilingual[] {
  switch (body.layout) {
    case "bullets":
    case "remember":
    case "closing":
      return body.points;
    case "two-columns":
      return body.columns.flatMap((column) => [column.title, ...column.points]);
    case "table":
      return [body.header, ...body.rows].flat();
    case "chart":
      return body.bars.map(({ label }) => label);
    case "agenda":
      return body.items.map(({ title }) => title);
    case "activity":
      return [...body.task, ...body.roles];
    case "section":
      return [body.text];
    case "question":
      return [body.question];
    case "quotation":
      return [body.quotation, body.source, body.reference];
    case "diagram":
    case "picture":
      return [body.alt];
    case "title":
    case "outcomes":
      return [];
    default:
      return assertNever(body);
  }
}

const joined = (lines: readonly Bilingual[]): Bilingual =>
  bilingual(lines.map(({ en }) => en).join("\n"), lines.map(({ bn }) => bn).join("\n"));

function halves(lines: readonly Bilingual[]): [Bilingual[], Bilingual[]] {
  const middle = Math.ceil(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)];
}

/** The same words in another layout, as far as that has places for them; undo brings the first back. */
export function changeLayout(body: SlideBody, layout: StartLayout): SlideBody {
  if (body.layout === layout) return body;
  if (body.layout === "chart" && layout === "table") return tableOf(body);
  const title = "title" in body ? body.title : bilingual();
  const lines = linesOf(body).filter(isFilled);
  const empty = emptyBody(layout, title);
  const next = "title" in empty && isFilled(title) ? { ...empty, title } : empty;
  if (lines.length === 0) return next;
  switch (next.layout) {
    case "bullets":
    case "remember":
    case "closing":
      return { ...next, points: lines };
    case "two-columns": {
      const [left, right] = halves(lines);
      return {
        ...next,
        columns: [
          { title: bilingual(), points: left },
          { title: bilingual(), points: right },
        ],
      };
    }
    case "table":
      return { ...next, rows: lines.map((line) => [line, bilingual()]) };
    case "chart":
      return { ...next, bars: lines.slice(0, 12).map((label) => ({ label, value: 0 })) };
    case "agenda":
      return {
        ...next,
        items: lines.slice(0, 40).map((item) => ({ title: item, minutes: null })),
      };
    case "activity":
      return { ...next, task: lines };
    case "section":
      return { ...next, text: joined(lines) };
    case "question":
      return { ...next, question: joined(lines) };
    case "quotation":
      return { ...next, quotation: joined(lines) };
    case "title":
    case "outcomes":
    case "diagram":
    case "picture":
      return next;
    default:
      return assertNever(next);
  }
}

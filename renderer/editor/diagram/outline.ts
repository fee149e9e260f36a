import type { DiagramData } from "../../../shared/document/nodes/diagram.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";

/** A line of an outline: its fields, and the points ("- ...") under it. */
type Part = { readonly fields: readonly string[]; readonly points: readonly string[] };

const join = (...fields: readonly string[]): string => {
  const last = fields.findLastIndex((field) => field !== "");
  return fields.slice(0, last + 1).join(" | ");
};
const points = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

/** A diagram's data as lines to write: fields with a bar between them, points after a hyphen. */
export function toOutline(data: DiagramData): string {
  switch (data.kind) {
    case "life-cycle-wheel":
      return [
        join(data.centre, data.around),
        ...data.stages.map(({ title, text, response }) => join(title, text, response)),
      ].join("\n");
    case "staircase":
      return [
        join(data.axis.from, data.axis.up, data.axis.to),
        ...data.steps.flatMap(({ title, text, items }) => [join(title, text), ...points(items)]),
      ].join("\n");
    case "process":
      return data.steps.map(({ title, text }) => join(title, text)).join("\n");
    case "comparison":
      return data.columns.flatMap((column) => [column.title, ...points(column.points)]).join("\n");
    case "clusters":
      return [
        data.parent,
        ...data.groups.flatMap((group) => [
          join(group.number, group.title),
          ...points(group.items),
        ]),
      ].join("\n");
    case "timeline":
      return [data.sum, ...data.parts.map((part) => join(part.title, String(part.minutes)))].join(
        "\n",
      );
    default:
      return assertNever(data);
  }
}

function readParts(outline: string): Part[] {
  const parts: { fields: string[]; points: string[] }[] = [];
  for (const line of outline.split("\n")) {
    const point = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (point !== undefined) parts.at(-1)?.points.push(point.trim());
    else parts.push({ fields: line.split("|").map((field) => field.trim()), points: [] });
  }
  return parts;
}

const field = (part: Part | undefined, index: number): string => part?.fields[index] ?? "";
const isFilled = (part: Part): boolean => part.fields.some(Boolean) || part.points.length > 0;

/** The data of an outline, of the same kind as before. It may break a limit of the diagram: check it. */
export function fromOutline(outline: string, { kind }: DiagramData): DiagramData {
  const [head, ...rest] = readParts(outline);
  const below = rest.filter(isFilled);
  const all = [...(head ? [head] : []), ...below].filter(isFilled);
  switch (kind) {
    case "life-cycle-wheel":
      return {
        kind,
        centre: field(head, 0),
        around: field(head, 1),
        stages: below.map((part) => ({
          title: field(part, 0),
          text: field(part, 1),
          response: field(part, 2),
        })),
      };
    case "staircase":
      return {
        kind,
        axis: { from: field(head, 0), up: field(head, 1), to: field(head, 2) },
        steps: below.map((part) => ({
          title: field(part, 0),
          text: field(part, 1),
          items: [...part.points],
        })),
      };
    case "process":
      return { kind, steps: all.map((part) => ({ title: field(part, 0), text: field(part, 1) })) };
    case "comparison":
      return { kind, columns: [columnOf(all[0]), columnOf(all[1])] };
    case "clusters":
      return {
        kind,
        parent: field(head, 0),
        groups: below.map((part) => ({
          number: field(part, 0),
          title: field(part, 1),
          items: [...part.points],
        })),
      };
    case "timeline":
      return {
        kind,
        sum: field(head, 0),
        parts: below.map((part) => ({ title: field(part, 0), minutes: Number(field(part, 1)) })),
      };
    default:
      return assertNever(kind);
  }
}

const columnOf = (part: Part | undefined) => ({
  title: field(part, 0),
  points: [...(part?.points ?? [])],
});

import type { DiagramData, DiagramKind } from "../../../shared/document/nodes/diagram.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";

export type FieldName =
  | "centre"
  | "around"
  | "title"
  | "text"
  | "response"
  | "from"
  | "up"
  | "to"
  | "parent"
  | "number"
  | "minutes"
  | "sum";

/** A part of a diagram as fields to write in: a stage, a step, a column, a group. */
export type Part = { readonly fields: readonly string[]; readonly points: readonly string[] };
/** What a diagram says, as fields: those of the whole, then its parts. */
export type DiagramParts = { readonly head: readonly string[]; readonly parts: readonly Part[] };

/** Which fields a kind of diagram has, whether its parts have points, and how many parts there may be. */
type Form = {
  readonly head: readonly FieldName[];
  readonly part: readonly FieldName[];
  readonly hasPoints: boolean;
  readonly least: number;
  readonly most: number;
};

export const forms: Readonly<Record<DiagramKind, Form>> = {
  "life-cycle-wheel": {
    head: ["centre", "around"],
    part: ["title", "text", "response"],
    hasPoints: false,
    least: 3,
    most: 8,
  },
  staircase: {
    head: ["from", "up", "to"],
    part: ["title", "text"],
    hasPoints: true,
    least: 2,
    most: 5,
  },
  process: { head: [], part: ["title", "text"], hasPoints: false, least: 2, most: 8 },
  comparison: { head: [], part: ["title"], hasPoints: true, least: 2, most: 2 },
  clusters: { head: ["parent"], part: ["number", "title"], hasPoints: true, least: 2, most: 6 },
  timeline: { head: ["sum"], part: ["title", "minutes"], hasPoints: false, least: 1, most: 20 },
};

const part = (fields: readonly string[], points: readonly string[] = []): Part => ({
  fields,
  points,
});

/** A diagram's data as fields to write in. */
export function toParts(data: DiagramData): DiagramParts {
  switch (data.kind) {
    case "life-cycle-wheel":
      return {
        head: [data.centre, data.around],
        parts: data.stages.map(({ title, text, response }) => part([title, text, response])),
      };
    case "staircase":
      return {
        head: [data.axis.from, data.axis.up, data.axis.to],
        parts: data.steps.map(({ title, text, items }) => part([title, text], items)),
      };
    case "process":
      return { head: [], parts: data.steps.map(({ title, text }) => part([title, text])) };
    case "comparison":
      return { head: [], parts: data.columns.map(({ title, points }) => part([title], points)) };
    case "clusters":
      return {
        head: [data.parent],
        parts: data.groups.map(({ number, title, items }) => part([number, title], items)),
      };
    case "timeline":
      return {
        head: [data.sum],
        parts: data.parts.map(({ title, minutes }) => part([title, String(minutes)])),
      };
    default:
      return assertNever(data);
  }
}

/** The data that fields say, of a kind. It may break a limit of the diagram: check it. */
export function fromParts(kind: DiagramKind, { head, parts }: DiagramParts): DiagramData {
  const [one = "", two = "", three = ""] = head;
  const read = parts.map(({ fields: [first = "", second = "", third = ""], points }) => ({
    first,
    second,
    third,
    points: [...points],
  }));
  const column = (index: number) => ({
    title: read[index]?.first ?? "",
    points: read[index]?.points ?? [],
  });
  switch (kind) {
    case "life-cycle-wheel":
      return {
        kind,
        centre: one,
        around: two,
        stages: read.map(({ first, second, third }) => ({
          title: first,
          text: second,
          response: third,
        })),
      };
    case "staircase":
      return {
        kind,
        axis: { from: one, up: two, to: three },
        steps: read.map(({ first, second, points }) => ({
          title: first,
          text: second,
          items: points,
        })),
      };
    case "process":
      return { kind, steps: read.map(({ first, second }) => ({ title: first, text: second })) };
    case "comparison":
      return { kind, columns: [column(0), column(1)] };
    case "clusters":
      return {
        kind,
        parent: one,
        groups: read.map(({ first, second, points }) => ({
          number: first,
          title: second,
          items: points,
        })),
      };
    case "timeline":
      return {
        kind,
        sum: one,
        parts: read.map(({ first, second }) => ({ title: first, minutes: Number(second) })),
      };
    default:
      return assertNever(kind);
  }
}

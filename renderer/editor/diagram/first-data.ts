import type { DiagramData, DiagramKind } from "../../../shared/document/nodes/diagram.ts";
import type { Language } from "../../../shared/language/language.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";

const words = {
  en: {
    title: "Title",
    step: "Step",
    stage: "Stage",
    centre: "Centre",
    group: "Group",
    point: "Point",
  },
  bn: { title: "শিরোনাম", step: "ধাপ", stage: "পর্যায়", centre: "কেন্দ্র", group: "গুচ্ছ", point: "বিষয়" },
} as const;

const times = <Item>(count: number, make: () => Item): Item[] =>
  Array.from({ length: count }, make);

/** What a new diagram of a kind says until somebody has written in it. */
export function firstData(kind: DiagramKind, language: Language): DiagramData {
  const { title, step, stage, centre, group, point } = words[language];
  const column = () => ({ title, points: [point] });
  switch (kind) {
    case "life-cycle-wheel":
      return {
        kind,
        centre,
        stages: times(5, () => ({ title: stage, text: "", response: "" })),
        around: "",
      };
    case "staircase":
      return {
        kind,
        steps: times(3, () => ({ title: step, text: "", items: [] })),
        axis: { up: "", from: "", to: "" },
      };
    case "process":
      return { kind, steps: times(3, () => ({ title: step, text: "" })) };
    case "comparison":
      return { kind, columns: [column(), column()] };
    case "clusters":
      return {
        kind,
        parent: centre,
        groups: times(3, () => ({ number: "", title: group, items: [] })),
      };
    case "timeline":
      return { kind, parts: times(3, () => ({ title: step, minutes: 10 })), sum: "" };
    default:
      return assertNever(kind);
  }
}

export const diagramKinds = [
  "life-cycle-wheel",
  "staircase",
  "process",
  "comparison",
  "clusters",
  "timeline",
] as const satisfies readonly DiagramKind[];

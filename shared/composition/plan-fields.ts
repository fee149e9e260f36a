import type { PlanModel, PlanStep } from "./model.ts";

/** What stands under a step where a plan is set as blocks, in the order of its columns. */
export const planFields = {
  plain: ["content", "materials"],
  full: [
    "content",
    "facilitatorDoes",
    "participantsDo",
    "materials",
    "references",
    "responsible",
    "assessment",
  ],
} as const satisfies Record<
  PlanModel["form"],
  readonly (keyof PlanStep & keyof PlanModel["heads"])[]
>;

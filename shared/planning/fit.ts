/**
 * How planned minutes stand to a slot. `minutes` is how far over or under; `possible` says whether
 * the activities' minimums (over) or maximums (under) reach the slot without leaving a step out.
 */
export type Fit =
  | { readonly status: "fits" }
  | { readonly status: "over"; readonly minutes: number; readonly possible: boolean }
  | { readonly status: "under"; readonly minutes: number; readonly possible: boolean };

/** Compares a plan with its slot. All values in minutes. */
export function fitOf(
  planned: number,
  slot: number,
  limits: { readonly minimum: number; readonly maximum: number },
): Fit {
  if (planned > slot) {
    return { status: "over", minutes: planned - slot, possible: limits.minimum <= slot };
  }
  if (planned < slot) {
    return { status: "under", minutes: slot - planned, possible: limits.maximum >= slot };
  }
  return { status: "fits" };
}

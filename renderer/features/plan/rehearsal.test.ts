import { expect, it } from "vitest";
import { emptyStep } from "../../../shared/curriculum/empty-step.ts";
import {
  goTo,
  minutesTaken,
  pauseOrGoOn,
  startRehearsal,
  takeAsPlanned,
  tick,
} from "./rehearsal.ts";

const minute = 60_000;

it("counts every step's time, and none while it is paused", () => {
  let rehearsal = startRehearsal("a1", 0);
  rehearsal = goTo(rehearsal, "a2", 4 * minute);
  rehearsal = pauseOrGoOn(rehearsal, 10 * minute);
  rehearsal = tick(rehearsal, 30 * minute);
  rehearsal = pauseOrGoOn(rehearsal, 40 * minute);
  rehearsal = goTo(rehearsal, "a1", 42 * minute);
  rehearsal = tick(rehearsal, 43 * minute);
  expect(minutesTaken(rehearsal)).toEqual({ a1: 5, a2: 8 });
});

it("takes at least a minute, and moves minimum and maximum only where it must", () => {
  const seconds = tick(startRehearsal("a1", 0), 5_000);
  expect(minutesTaken(seconds)).toEqual({ a1: 1 });
  const steps = [emptyStep("a1"), emptyStep("a2"), emptyStep("a3")];
  const taken = takeAsPlanned(steps, { a1: 3, a2: 20 });
  expect(taken.map(({ minutes }) => minutes)).toEqual([
    { minimum: 3, planned: 3, maximum: 15 },
    { minimum: 5, planned: 20, maximum: 20 },
    { minimum: 5, planned: 10, maximum: 15 },
  ]);
});

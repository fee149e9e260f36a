import { describe, expect, it } from "vitest";
import { createActivity } from "./activity.ts";

describe("work under way", () => {
  it("is waited for, all of it, and counted once however often its end is told", async () => {
    const activity = createActivity();
    const [endFirst, endSecond] = [activity.begin(), activity.begin()];
    let settled = false;
    const waiting = activity.settled().then(() => (settled = true));
    endFirst();
    endFirst();
    await Promise.resolve();
    expect([activity.idle(), settled]).toEqual([false, false]);
    endSecond();
    await waiting;
    expect([activity.idle(), settled]).toEqual([true, true]);
  });

  it("ends with its failure as well", async () => {
    const activity = createActivity();
    await expect(activity.during(() => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(activity.idle()).toBe(true);
    await activity.settled();
  });
});

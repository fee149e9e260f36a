import { ORPCError } from "@orpc/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAutosave, saveTiming, type SaveState } from "./autosave.ts";

const savedAt = "2026-11-19T04:42:00.000Z";

/** An engine that keeps every value it is given and refuses a save on an old version. */
function engine() {
  const kept: { value: string; version: number }[] = [];
  let version = 1;
  let refusal: Error | null = null;
  let busy = 0;
  let mostBusy = 0;
  return {
    kept,
    states: [] as SaveState[],
    mostBusy: () => mostBusy,
    refuse: (error: Error | null) => (refusal = error),
    saveElsewhere: () => (version += 1),
    latest: async () => version,
    save: async (value: string, on: number) => {
      busy += 1;
      mostBusy = Math.max(mostBusy, busy);
      await new Promise((resolve) => setTimeout(resolve, 50));
      busy -= 1;
      if (refusal) throw refusal;
      if (on !== version) throw new ORPCError("CONFLICT", { data: { kind: "session", id: "x" } });
      version += 1;
      kept.push({ value, version });
      return { version, savedAt };
    },
  };
}

function autosaveOn(target: ReturnType<typeof engine>) {
  return createAutosave<string>({
    version: 1,
    save: target.save,
    latest: target.latest,
    onState: (state) => target.states.push(state),
  });
}

describe("autosave", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("saves the last value within a second of the last change", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    autosave.change("a");
    autosave.change("ab");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(target.kept).toEqual([{ value: "ab", version: 2 }]);
    expect(autosave.state()).toEqual({ kind: "saved", at: savedAt });
  });

  it("saves at least every second while somebody types without a pause", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    for (let key = 0; key < 50; key += 1) {
      autosave.change("x".repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(target.kept.length).toBeGreaterThanOrEqual(4);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(target.kept.at(-1)?.value).toHaveLength(50);
  });

  it("never saves twice at once, and saves on the version that the last save gave", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    autosave.change("one");
    const first = autosave.flush();
    autosave.change("two");
    const second = autosave.flush();
    await vi.advanceTimersByTimeAsync(500);
    await Promise.all([first, second]);
    expect(target.kept.map(({ value }) => value)).toEqual(["one", "two"]);
    expect(target.mostBusy()).toBe(1);
  });

  it("keeps what could not be saved and tries again", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    target.refuse(new ORPCError("DISK_FULL", { data: { path: "/data" } }));
    autosave.change("precious");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(autosave.state()).toMatchObject({ kind: "failed", fault: { code: "DISK_FULL" } });
    target.refuse(null);
    await vi.advanceTimersByTimeAsync(saveTiming.retry + 100);
    expect(target.kept).toEqual([{ value: "precious", version: 2 }]);
  });

  it("overwrites nothing after a conflict until somebody decides", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    target.saveElsewhere();
    autosave.change("mine");
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.change("mine, longer");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(target.kept).toEqual([]);
    const kept = autosave.keepMine();
    await vi.advanceTimersByTimeAsync(100);
    await kept;
    expect(target.kept).toEqual([{ value: "mine, longer", version: 3 }]);
  });

  it("gives up what waits when the newer version is taken", async () => {
    const target = engine();
    const autosave = autosaveOn(target);
    target.saveElsewhere();
    autosave.change("mine");
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.discard();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(target.kept).toEqual([]);
    expect(autosave.state()).toEqual({ kind: "saved", at: null });
  });
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchPresence } from "./presence.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(isIdle = () => true) {
  const onGone = vi.fn<() => void>();
  const presence = watchPresence({ graceMs: 15_000, firstGraceMs: 600_000, isIdle, onGone });
  return { ...presence, onGone };
}

test("ends within a minute of the last window's end", () => {
  const { enter, onGone } = watch();
  const [first, second] = [enter(), enter()];
  first();
  vi.advanceTimersByTime(3_600_000);
  expect(onGone).not.toHaveBeenCalled();
  second();
  vi.advanceTimersByTime(60_000);
  expect(onGone).toHaveBeenCalledOnce();
});

test("a reload is not an end", () => {
  const { enter, onGone } = watch();
  enter()();
  vi.advanceTimersByTime(5_000);
  enter();
  vi.advanceTimersByTime(3_600_000);
  expect(onGone).not.toHaveBeenCalled();
});

test("a window that leaves twice is counted once", () => {
  const { enter, onGone } = watch();
  const leave = enter();
  enter();
  leave();
  leave();
  vi.advanceTimersByTime(60_000);
  expect(onGone).not.toHaveBeenCalled();
});

test("waits for a window that has not come yet, but not for ever", () => {
  const { onGone } = watch();
  vi.advanceTimersByTime(599_000);
  expect(onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onGone).toHaveBeenCalledOnce();
});

test("work that is still running ends first", () => {
  let idle = false;
  const { enter, onGone } = watch(() => idle);
  enter()();
  vi.advanceTimersByTime(120_000);
  expect(onGone).not.toHaveBeenCalled();
  idle = true;
  vi.advanceTimersByTime(1_000);
  expect(onGone).toHaveBeenCalledOnce();
});

test("a stopped watch tells nothing", () => {
  const { stop, onGone } = watch();
  stop();
  vi.advanceTimersByTime(3_600_000);
  expect(onGone).not.toHaveBeenCalled();
});

test("left alone, it waits no longer for a window that has not come, but for one that is open", () => {
  const { hurry, onGone } = watch();
  hurry();
  vi.advanceTimersByTime(60_000);
  expect(onGone).toHaveBeenCalledOnce();
  const open = watch();
  open.enter();
  open.hurry();
  vi.advanceTimersByTime(3_600_000);
  expect(open.onGone).not.toHaveBeenCalled();
});

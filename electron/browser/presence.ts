export type PresenceOptions = {
  /** How long after the last window has gone; a reload comes back well within it. */
  readonly graceMs: number;
  /** How long to wait for a window that never came. */
  readonly firstGraceMs: number;
  /** False while something is still running that must end first. */
  readonly isIdle: () => boolean;
  readonly onGone: () => void;
};

export type Presence = {
  /** A window has come; the function it gives back tells that it has gone. */
  readonly enter: () => () => void;
  /** Nobody is left who could open a printed address: a window that has not come yet comes soon or never. */
  readonly hurry: () => void;
  readonly stop: () => void;
};

const busyRetryMs = 1_000;

/** Counts windows and tells, once, when the last has been gone for a while and the work is done. */
export function watchPresence(options: PresenceOptions): Presence {
  let windows = 0;
  let timer: NodeJS.Timeout | undefined;

  function wait(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (options.isIdle()) options.onGone();
      else wait(busyRetryMs);
    }, milliseconds);
  }

  function enter() {
    windows += 1;
    clearTimeout(timer);
    let here = true;
    return () => {
      if (!here) return;
      here = false;
      windows -= 1;
      if (windows === 0) wait(options.graceMs);
    };
  }

  function hurry() {
    if (windows === 0) wait(options.graceMs);
  }

  wait(options.firstGraceMs);
  return { enter, hurry, stop: () => clearTimeout(timer) };
}

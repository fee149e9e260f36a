/** Does a thing once after the next frame is painted, however often it is asked for until then. */
export function oncePainted(work: () => void) {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = null;
          work();
        });
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = null;
    },
  };
}

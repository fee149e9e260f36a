/**
 * Runs in a page. From then on every key's time until the frame that shows it is kept: from the
 * event's own time stamp (when the browser received the key) to the first animation frame after the
 * written text's nodes changed, and on to the message that this frame posts, which comes when its
 * style, layout and painting on the main thread are done. Tasks of 50 ms and more are kept as well.
 */
export const watchKeys = `(() => {
  globalThis.keyWatch?.stop();
  const roots = document.querySelectorAll("[contenteditable='true']");
  const taken = { keys: [], long: [] };
  let pressed = null;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    if (pressed !== null) taken.keys.push(performance.now() - pressed);
    pressed = null;
  };
  const shown = new MutationObserver(() => {
    if (pressed !== null) requestAnimationFrame(() => painted.port2.postMessage(null));
  });
  const changes = { subtree: true, childList: true, characterData: true };
  for (const root of roots) shown.observe(root, changes);
  const press = (event) => { pressed = event.timeStamp; };
  addEventListener("keydown", press, true);
  const long = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) taken.long.push(duration);
  });
  long.observe({ type: "longtask" });
  const stop = () => {
    shown.disconnect();
    long.disconnect();
    removeEventListener("keydown", press, true);
  };
  globalThis.keyWatch = { stop, taken };
})()`;

/** What was kept since it was last asked for: milliseconds. */
export type KeysTaken = { readonly keys: readonly number[]; readonly long: readonly number[] };

export const takeKeys = `(() => {
  const { keys, long } = keyWatch.taken;
  return { keys: keys.splice(0), long: long.splice(0) };
})()`;

// Runs in a page that brings Home as HTML, before it is shown and before any other script of ours. What a
// person does until the scripts answer is kept and done then; the scripts come after the first paint.
(() => {
  const kinds = ["click", "keydown", "input", "change"];
  const scripts = document.currentScript.dataset.scripts.split(" ");
  const root = document.documentElement;
  const early = [];
  let loading = false;

  if (!root.dataset.mantineColorScheme) {
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.mantineColorScheme = isDark ? "dark" : "light";
  }

  function keep(event) {
    early.push({ event, target: event.target, value: event.target.value });
    event.stopImmediatePropagation();
    if (event.type === "click") event.preventDefault();
  }

  /** Sets a value past the setter by which React would believe that it knows it already. */
  function setValue(target, value) {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), "value")?.set?.call(
      target,
      value,
    );
  }

  async function replay() {
    for (const kind of kinds) removeEventListener(kind, keep, true);
    for (const { event, target, value } of early) {
      if (event.type === "input" || event.type === "change") setValue(target, value);
      target.dispatchEvent(new event.constructor(event.type, event));
      // React shows in between what the event has changed, as it does between two of a person's.
      await Promise.resolve();
    }
  }

  function load() {
    if (loading) return;
    loading = true;
    for (const src of scripts) {
      document.head.append(
        Object.assign(document.createElement("script"), { type: "module", src }),
      );
    }
  }

  for (const kind of kinds) addEventListener(kind, keep, true);
  addEventListener("tot:shown", () => void replay(), { once: true });
  new PerformanceObserver(load).observe({ type: "paint" });
  // A window that is not in sight paints nothing.
  setTimeout(load, 1_000);
})();

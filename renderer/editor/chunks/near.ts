type Look = (entry: IntersectionObserverEntry) => void;

/** How far from what is in sight a chunk is drawn: more than a page, so that a page down finds words. */
const margin = "700px 0px";

const looks = new WeakMap<Element, Look>();
let observer: IntersectionObserver | undefined;

const observe = (entries: readonly IntersectionObserverEntry[]) => {
  for (const entry of entries) looks.get(entry.target)?.(entry);
};

/** Tells whether an element is near what is in sight, now and when that changes. */
export function watchNearness(element: Element, look: Look): () => void {
  observer ??= new IntersectionObserver(observe, { rootMargin: margin, scrollMargin: margin });
  looks.set(element, look);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    looks.delete(element);
  };
}

const waiting = new Set<() => void>();

function workOnce(): void {
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  work();
  if (waiting.size > 0) requestIdleCallback(workOnce);
}

/** Does a thing when there is nothing else to do; of several, each in a turn of its own. */
export function whenIdle(work: () => void): () => void {
  waiting.add(work);
  if (waiting.size === 1) requestIdleCallback(workOnce);
  return () => void waiting.delete(work);
}

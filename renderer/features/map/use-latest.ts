import { useLayoutEffect, useRef } from "react";

/** What was drawn last, for handlers that stay the same from one drawing to the next. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

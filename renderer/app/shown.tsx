import { useEffect } from "react";

/** Tells the page that the first screen answers now; see before-scripts.js. Shows nothing. */
export function Shown() {
  useEffect(() => {
    window.dispatchEvent(new Event("tot:shown"));
  }, []);
  return null;
}

import { splitByScript, type ScriptRun } from "../../language/script.ts";
import type { SceneRun } from "../scene.ts";

/** Signs that the face of the text around them can set. */
const neutral = /^[\s\p{P}\p{S}]+$/u;

/** Punctuation follows the script before it, so that a Bangla sentence stays one run. */
function joinPunctuation(runs: readonly ScriptRun[]): readonly ScriptRun[] {
  const joined: ScriptRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const follows = last && (last.script === run.script || neutral.test(run.text));
    if (follows) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

export type RunStyle = Pick<SceneRun, "bold" | "colour" | "size">;

/** A text of one style as runs of one script each. */
export function toRuns(text: string, { bold, colour, size }: RunStyle): SceneRun[] {
  return joinPunctuation(splitByScript(text)).map((run) => ({
    text: run.text,
    script: run.script,
    bold,
    colour,
    size,
  }));
}

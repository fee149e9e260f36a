import type { SceneRun } from "../scene.ts";
import { graphemes } from "./graphemes.ts";

/** Width of a run's text in points, spare included. */
export type RunWidth = (run: SceneRun) => number;

/** What stays together on a line: a word (of one or more runs), and the spaces after it. */
type Chunk = { runs: SceneRun[]; width: number; spaces: SceneRun[]; spaceWidth: number };

/** Words, spaces, and the parts of a word after a hyphen or dash (not before a digit: "11-20"). */
const token =
  /[^\S\u00a0\u202f]+|(?:[^\s]|[\u00a0\u202f])+?(?:[-\u2013\u2014](?=\p{L})|(?=[^\S\u00a0\u202f])|$)/gu;
const space = /^[^\S\u00a0\u202f]+$/u;
const endsInDash = /[-\u2013\u2014]$/u;

function toChunks(runs: readonly SceneRun[], width: RunWidth): Chunk[] {
  const chunks: Chunk[] = [];
  let open = false;
  for (const run of runs) {
    for (const [text] of run.text.matchAll(token)) {
      const part = { ...run, text };
      const last = chunks.at(-1);
      if (space.test(text)) {
        open = false;
        if (!last) chunks.push({ runs: [], width: 0, spaces: [part], spaceWidth: width(part) });
        else {
          last.spaces.push(part);
          last.spaceWidth += width(part);
        }
      } else if (open && last) {
        last.runs.push(part);
        last.width += width(part);
        open = !endsInDash.test(text);
      } else {
        chunks.push({ runs: [part], width: width(part), spaces: [], spaceWidth: 0 });
        open = !endsInDash.test(text);
      }
    }
  }
  return chunks;
}

/** Cuts a word that is wider than a line at grapheme clusters. */
function cutChunk(chunk: Chunk, limit: number, width: RunWidth): Chunk[] {
  const pieces: Chunk[] = [{ runs: [], width: 0, spaces: [], spaceWidth: 0 }];
  for (const run of chunk.runs) {
    for (const text of graphemes(run.text)) {
      const part = { ...run, text };
      const partWidth = width(part);
      let last = pieces.at(-1);
      if (!last || (last.runs.length > 0 && last.width + partWidth > limit)) {
        last = { runs: [], width: 0, spaces: [], spaceWidth: 0 };
        pieces.push(last);
      }
      last.runs.push(part);
      last.width += partWidth;
    }
  }
  const end = pieces.at(-1);
  if (end) Object.assign(end, { spaces: chunk.spaces, spaceWidth: chunk.spaceWidth });
  return pieces;
}

const sameStyle = (one: SceneRun, other: SceneRun) =>
  one.script === other.script &&
  one.bold === other.bold &&
  one.colour === other.colour &&
  one.size === other.size;

/** Runs that differ in nothing but their text become one. */
function joinRuns(runs: readonly SceneRun[]): SceneRun[] {
  const joined: SceneRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/**
 * Breaks a paragraph into lines no wider than `limit` points: greedy, at spaces and after dashes; a
 * word wider than a line at its grapheme clusters. Spaces at a break belong to no line.
 */
export function breakLines(
  runs: readonly SceneRun[],
  limit: number,
  width: RunWidth,
): SceneRun[][] {
  const lines: SceneRun[][] = [];
  let line: SceneRun[] = [];
  let used = 0;
  let pending: Chunk | null = null;
  const chunks = toChunks(runs, width).flatMap((chunk) =>
    chunk.width > limit ? cutChunk(chunk, limit, width) : [chunk],
  );
  for (const chunk of chunks) {
    const gap = pending?.spaceWidth ?? 0;
    if (line.length > 0 && used + gap + chunk.width > limit) {
      lines.push(joinRuns(line));
      line = [...chunk.runs];
      used = chunk.width;
    } else {
      line.push(...(pending?.spaces ?? []), ...chunk.runs);
      used += gap + chunk.width;
    }
    pending = chunk;
  }
  if (line.length > 0) lines.push(joinRuns(line));
  return lines;
}

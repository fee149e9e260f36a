import type { WatchedPage } from "../watched-page.ts";
import { typing } from "./typist.ts";
import { goTo, places, typeWatched, type Place, type View } from "./writing-desk.ts";

export type Kind = keyof typeof typing;
export const kinds = Object.keys(typing) as Kind[];

export type Typed = {
  /** From key to frame, in milliseconds. */
  readonly byKind: Readonly<Record<Kind, readonly number[]>>;
  /** Tasks of 50 ms and more that came while typing, in milliseconds. */
  readonly long: readonly number[];
  /** What the main thread worked for each key, in milliseconds of the processor's time. */
  readonly work: number;
};

type Turn = { readonly kind: Kind; readonly go: () => Promise<void> };

/** Every kind of typing at places of a text; side by side, each language in its own text. */
export const turnsIn = (
  page: WatchedPage,
  view: View,
  at: readonly Place[] = places,
): readonly Turn[] =>
  at.flatMap((place) =>
    kinds.map((kind) => {
      const language = view !== "both" ? view : kind === "bangla" ? "bn" : "en";
      return { kind, go: () => goTo(page, language, place) };
    }),
  );

async function workDone(page: WatchedPage): Promise<number> {
  const { metrics } = (await page.send("Performance.getMetrics")) as {
    metrics: readonly { readonly name: string; readonly value: number }[];
  };
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

export async function typeTurns(page: WatchedPage, turns: readonly Turn[]): Promise<Typed> {
  await page.send("Performance.enable", { timeDomain: "threadTicks" });
  const byKind: Record<Kind, number[]> = { latin: [], bangla: [], enter: [], backspace: [] };
  const long: number[] = [];
  let work = 0;
  for (const { kind, go } of turns) {
    await go();
    const before = await workDone(page);
    const taken = await typeWatched(page, typing[kind]);
    work += (await workDone(page)) - before;
    byKind[kind].push(...taken.keys);
    long.push(...taken.long);
  }
  await page.send("Performance.disable");
  const strokes = turns.reduce((sum, { kind }) => sum + typing[kind].length, 0);
  return { byKind, long, work: work / strokes };
}

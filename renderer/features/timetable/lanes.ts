import type { TimedSlot } from "../../../shared/planning/timetable/timetable.ts";

/** A slot with its place beside others that run at the same time: the how manieth of how many, from 0. */
export type LanedSlot = TimedSlot & { readonly lane: number; readonly lanes: number };

/** Puts the slots of one day, in the order of time, beside each other where they meet. */
export function lanesOf(slots: readonly TimedSlot[]): LanedSlot[] {
  const laned: (TimedSlot & { lane: number; lanes: number })[] = [];
  let cluster: typeof laned = [];
  let clusterEnd = 0;
  const close = () => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane + 1));
    for (const each of cluster) each.lanes = lanes;
    cluster = [];
  };
  for (const timed of slots) {
    if (timed.start >= clusterEnd) close();
    const busy = new Set(cluster.filter(({ end }) => end > timed.start).map(({ lane }) => lane));
    let lane = 0;
    while (busy.has(lane)) lane += 1;
    const each = { ...timed, lane, lanes: 1 };
    cluster.push(each);
    laned.push(each);
    clusterEnd = Math.max(cluster.length === 1 ? 0 : clusterEnd, timed.end);
  }
  close();
  return laned;
}

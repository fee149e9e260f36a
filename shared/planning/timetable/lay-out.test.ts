import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placementIn,
  sampleRun,
  sampleSource,
  slotOf,
  timetableArbitrary,
} from "../../../test/support/timetable-source.ts";
import { dayOff, workingDates } from "./calendar.ts";
import { timetableClashes } from "./clashes.ts";
import { layOut, takeProposal } from "./lay-out.ts";
import { placementsNotLaid, timedSlots, type TimetableSource } from "./timetable.ts";

const numbered = () => {
  let count = 0;
  return () => `new${(count += 1)}`;
};

const lay = (source: TimetableSource, again = false) =>
  layOut(source, { newId: numbered(), again });

const laid = (source: TimetableSource, again = false): TimetableSource => ({
  ...source,
  run: { ...source.run, slots: takeProposal(source.run.slots, lay(source, again)) },
});

const times = (source: TimetableSource) =>
  timedSlots(laid(source)).map(({ slot, start }) => [
    slot.content.kind === "session" ? slot.content.session : "",
    slot.date.slice(8),
    start,
  ]);

describe("laying a course out", () => {
  it("goes by the course's modules, one period after another, over holidays and days off", () => {
    const placements = [
      placementIn("s0", 60, { courseModule: "m1" }),
      placementIn("s1", 90, { courseModule: "m0" }),
      placementIn("s2", 60, { courseModule: "m2" }),
    ];
    const run = sampleRun({
      periods: [
        { id: "p1", start: 540, end: 600 },
        { id: "p2", start: 600, end: 660 },
      ],
      holidays: [{ id: "h", from: "2026-03-02", until: "2026-03-02", name: { en: "", bn: "" } }],
    });
    expect(times(sampleSource({ run, placements }))).toEqual([
      ["s1", "01", 540],
      ["s0", "03", 540],
      ["s2", "03", 600],
    ]);
  });

  it("puts two short sessions into one period, and a session before what builds on it", () => {
    const placements = [placementIn("s0", 30), placementIn("s1", 30)];
    const sessions = sampleSource().sessions.map((session) =>
      session.id === "s0" ? { ...session, prerequisites: ["s1"] } : session,
    );
    expect(times(sampleSource({ placements, sessions }))).toEqual([
      ["s1", "01", 540],
      ["s0", "01", 570],
    ]);
  });

  it("says what found no room, and why", () => {
    const placements = [placementIn("s0", 60), placementIn("s1", 60), placementIn("s2", 300)];
    const run = sampleRun({
      lastDate: "2026-03-01",
      periods: [{ id: "p1", start: 540, end: 600 }],
    });
    expect(lay(sampleSource({ run, placements })).left).toEqual([
      { placement: placements[1], reason: "full" },
      { placement: placements[2], reason: "too-long" },
    ]);
  });

  it("lays unlocked sessions anew when asked, with their people; locked ones stay", () => {
    const people = [{ person: "p0", role: "lead" as const }];
    const slots = [
      slotOf("a", { date: "2026-03-10", people }),
      slotOf("b", {
        content: { kind: "session", session: "s1", placement: null },
        date: "2026-03-09",
        locked: true,
      }),
    ];
    const source = sampleSource({
      run: sampleRun({ slots }),
      placements: [placementIn("s0", 60), placementIn("s1", 60)],
    });
    expect(lay(source).slots).toEqual([]);
    const after = laid(source, true).run.slots;
    expect(after[0]).toEqual({ ...slots[0], date: "2026-03-01", start: 540 });
    expect(after[1]).toBe(slots[1]);
  });

  it("never lays over anything, nor before what a session builds on; and nothing is forgotten", () => {
    fc.assert(
      fc.property(timetableArbitrary, fc.boolean(), (source, again) => {
        const proposal = lay(source, again);
        const after = laid(source, again);
        const proposed = new Set(proposal.slots.map(({ id }) => id));
        const isOfProposal = (id: string | null) => id !== null && proposed.has(id);
        const found = timetableClashes(after).filter(
          ({ kind, slot, other }) =>
            (["group", "outside", "holiday", "day-off", "break", "off-hours"].includes(kind) &&
              (isOfProposal(slot) || isOfProposal(other))) ||
            (kind === "order" && isOfProposal(slot)),
        );
        expect(found).toEqual([]);
        for (const slot of source.run.slots) {
          const now = after.run.slots.find(({ id }) => id === slot.id);
          if (slot.locked || !again) expect(now).toBe(slot);
          else expect({ ...now, date: "", start: 0 }).toEqual({ ...slot, date: "", start: 0 });
        }
        const left = new Set(proposal.left.map(({ placement }) => placement.id));
        const still = placementsNotLaid(after).map(({ id }) => id);
        expect(still.filter((id) => !left.has(id))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves nothing out that an empty day could take", () => {
    fc.assert(
      fc.property(timetableArbitrary, (source) => {
        const after = laid(source);
        const used = new Set(after.run.slots.map(({ date }) => date));
        const isEmptyLeft = workingDates(source.run).some((date) => !used.has(date));
        const reasons = lay(source).left.map(({ reason }) => reason);
        const isFree = source.sessions.every(({ prerequisites }) => prerequisites.length === 0);
        if (isEmptyLeft && isFree) expect(reasons).not.toContain("full");
        for (const slot of lay(source).slots) expect(dayOff(source.run, slot.date)).toBe(null);
      }),
      { numRuns: 500 },
    );
  });
});

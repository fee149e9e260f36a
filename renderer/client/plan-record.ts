import { useRef, useState } from "react";
import type { Placement } from "../../shared/curriculum/course.ts";
import type { Session } from "../../shared/curriculum/session.ts";
import { useEngine } from "./engine.ts";
import type { LoadedSession } from "./session-record.ts";
import { useStudio } from "./studio.ts";
import { useRecord, type EditedRecord } from "./use-record.ts";

/** How a session runs in one placement. */
export type PlacedPlan = Pick<Placement, "minutes" | "variant">;

/** A session with the plans of its placements, by their ids: one thing to edit, with one story of undo. */
export type PlanValue = {
  readonly session: Session;
  readonly placed: Readonly<Record<string, PlacedPlan>>;
};

/** The placed plan without steps that the session no longer has. */
function cleaned({ minutes, variant }: PlacedPlan, session: Session): PlacedPlan {
  const known = new Set(session.activities.map(({ id }) => id));
  return { minutes, variant: variant.filter(({ activity }) => known.has(activity)) };
}

/** Edits a loaded session and its variants; give the component that calls it a key of its id and load. */
export function usePlanRecord(loaded: LoadedSession, reload: () => void): EditedRecord<PlanValue> {
  const engine = useEngine();
  const studio = useStudio();
  const { id } = loaded.session;
  const placements = () => studio.overview.get().placements.filter(({ session }) => session === id);
  const [initial] = useState<PlanValue>(() => ({
    session: loaded.session,
    placed: Object.fromEntries(
      placements().map(({ id: placement, minutes, variant }) => [placement, { minutes, variant }]),
    ),
  }));
  const stored = useRef({ ...initial, version: loaded.version });

  const savePlaced = async ({ session, placed }: PlanValue) => {
    const changed = placements().filter(
      (one) => placed[one.id] && placed[one.id] !== stored.current.placed[one.id],
    );
    for (const placement of changed) {
      const plan = placed[placement.id];
      if (plan) await engine.placement.save({ ...placement, ...cleaned(plan, session) });
    }
    stored.current = { ...stored.current, placed };
    if (changed.length > 0) await studio.refresh();
  };
  return useRecord<PlanValue>({
    initial,
    version: loaded.version,
    save: async (plan, version) => {
      let saved = {
        version: Math.max(version, stored.current.version),
        savedAt: new Date().toISOString(),
      };
      if (plan.session !== stored.current.session) {
        saved = await engine.session.save({ session: plan.session, version: saved.version });
        stored.current = { ...stored.current, session: plan.session, version: saved.version };
      }
      await savePlaced(plan);
      return saved;
    },
    latest: async () => (await engine.session.get({ id })).version,
    reload,
  });
}

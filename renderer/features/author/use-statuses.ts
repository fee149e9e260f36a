import type { StatusChange } from "../../../shared/curriculum/review.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useLoad } from "../../client/use-load.ts";

const none: readonly StatusChange[] = [];

/** Who set a session's status and when, from first to last; asked again after each save. */
export function useStatuses(session: string): readonly StatusChange[] {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const { state } = useLoad(
    `statuses ${session} ${saves}`,
    async () => (await engine.review.get({ session })).statuses,
    true,
  );
  return state.kind === "ready" ? state.value : none;
}

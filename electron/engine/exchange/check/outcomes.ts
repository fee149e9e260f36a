import { methods } from "../../../../shared/curriculum/methods.ts";
import type { Session } from "../../../../shared/curriculum/session.ts";
import { isDraft, tell, type Checking } from "./places.ts";

/** What an outcome of a session lacks to be reached; several at once where several are missing. */
function lacksOf({ activities, testItems }: Session, outcome: string): string[] {
  const serving = activities.filter(({ outcomes }) => outcomes.includes(outcome));
  const isPractised = serving.some(({ method }) => methods[method].family !== "speaks");
  const isTested = testItems.some((item) => item.outcome === outcome);
  const lacks = isTested ? [] : ["no test item tests it"];
  if (serving.length === 0) return ["no activity teaches it", ...lacks];
  if (!isPractised) return ["the participants practise it in no activity", ...lacks];
  return lacks;
}

/** Every outcome of a session that is no draft is taught, practised and tested in it. */
export function checkOutcomes(checking: Checking): void {
  for (const item of checking.content.sessions) {
    if (isDraft(item)) continue;
    const path = checking.pathOf(item, "session");
    for (const { id } of item.session.outcomes) {
      for (const lack of lacksOf(item.session, id)) tell(checking, path, `outcome ${id}: ${lack}`);
    }
  }
}

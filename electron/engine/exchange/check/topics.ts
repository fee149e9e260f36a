import { taughtTopics, topicPlaces } from "../../../../shared/planning/topics.ts";
import { tell, type Checking } from "./places.ts";

/** Every topic of a module that courses can take has a session that teaches it. */
export function checkTopics(checking: Checking): void {
  const { modules, sessions } = checking.content;
  const named = new Set(sessions.flatMap(({ session }) => session.topics));
  for (const module of modules.filter(({ placeable }) => placeable)) {
    const taught = taughtTopics(module.topics, named);
    for (const { topic } of topicPlaces(module.topics)) {
      if (taught.has(topic.id)) continue;
      tell(checking, checking.pathOfModule(module.id), `topic ${topic.id}: no session teaches it`);
    }
  }
}

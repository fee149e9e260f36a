import type { Module, Topic } from "../../curriculum/curriculum.ts";
import type { Session } from "../../curriculum/session.ts";
import { topicPlaces } from "../topics.ts";

/**
 * Which topics a session's minutes count for: those that it names, all under them, and those above
 * them, each once.
 */
export function topicReach(
  modules: readonly Pick<Module, "topics">[],
): (session: Pick<Session, "topics">) => ReadonlySet<string> {
  const places = modules.flatMap(({ topics }) => topicPlaces(topics));
  const above = new Map(places.map(({ topic, above: ids }) => [topic.id, ids] as const));
  const topics = new Map(places.map(({ topic }) => [topic.id, topic] as const));
  const below = (topic: Topic): string[] => topicPlaces(topic.topics).map((one) => one.topic.id);
  return (session) =>
    new Set(
      session.topics.flatMap((id) => {
        const topic = topics.get(id);
        return topic ? [id, ...below(topic), ...(above.get(id) ?? [])] : [];
      }),
    );
}

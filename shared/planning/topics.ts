import type { Topic } from "../curriculum/curriculum.ts";

/** A topic with the ids of the topics above it, nearest last. */
export type TopicPlace = { readonly topic: Topic; readonly above: readonly string[] };

/** All topics of a tree, each after the one above it. */
export function topicPlaces(topics: readonly Topic[], above: readonly string[] = []): TopicPlace[] {
  return topics.flatMap((topic) => [
    { topic, above },
    ...topicPlaces(topic.topics, [...above, topic.id]),
  ]);
}

/**
 * The ids of the topics that are taught when these are named: those named, everything under them,
 * and every topic whose own topics are all taught.
 */
export function taughtTopics(
  topics: readonly Topic[],
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const taught = new Set<string>();
  const visit = (topic: Topic, underNamed: boolean): boolean => {
    const isNamed = underNamed || named.has(topic.id);
    const below = topic.topics.map((inner) => visit(inner, isNamed));
    const isTaught = isNamed || (below.length > 0 && below.every(Boolean));
    if (isTaught) taught.add(topic.id);
    return isTaught;
  };
  for (const topic of topics) visit(topic, false);
  return taught;
}

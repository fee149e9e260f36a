import type { Topic } from "../../../../shared/curriculum/curriculum.ts";
import type { SessionContent } from "../../../../shared/curriculum/package.ts";
import type { Activity } from "../../../../shared/curriculum/session.ts";
import { idsOf, tell, tellDoubles, tellUnknown, type Checking } from "./places.ts";

/** Ids of topics and of all topics under them. */
export const topicIds = (topics: readonly Topic[]): string[] =>
  topics.flatMap((topic) => [topic.id, ...topicIds(topic.topics)]);

function checkMinutes(checking: Checking, path: string, activities: readonly Activity[]): void {
  for (const { id, minutes } of activities) {
    const { minimum, planned, maximum } = minutes;
    if (minimum <= planned && planned <= maximum) continue;
    tell(
      checking,
      path,
      `activity ${id}: its minutes must grow from minimum to planned to maximum (${minimum}, ${planned}, ${maximum})`,
    );
  }
}

function checkSum(checking: Checking, path: string, { session }: SessionContent): void {
  const sum = session.activities.reduce((total, { minutes }) => total + minutes.planned, 0);
  if (session.activities.length === 0 || sum === session.minutes) return;
  tell(checking, path, `its activities take ${sum} minutes; its slot has ${session.minutes}`);
}

function checkOwnReferences(checking: Checking, path: string, item: SessionContent): void {
  const { session, deck } = item;
  const outcomes = new Set(idsOf(session.outcomes));
  const slides = new Set(idsOf(deck.slides));
  for (const activity of session.activities) {
    const place = `activity ${activity.id}`;
    tellUnknown(checking, path, place, "slide in its deck", activity.slides, slides);
    tellUnknown(checking, path, place, "outcome", activity.outcomes, outcomes);
  }
  for (const { id, options, answer, outcome } of session.testItems) {
    tellUnknown(checking, path, `test item ${id}`, "outcome", [outcome], outcomes);
    if (answer >= options.length) {
      tell(
        checking,
        path,
        `test item ${id}: its answer is option ${answer}; the last is ${options.length - 1}`,
      );
    }
  }
}

function checkReferences(checking: Checking, path: string, { session }: SessionContent): void {
  const { modules, sessions, curriculum, glossary } = checking.content;
  const module = modules.find(({ id }) => id === session.module);
  const others = new Set(
    sessions.map((other) => other.session.id).filter((id) => id !== session.id),
  );
  const topics = new Set(topicIds(module?.topics ?? []));
  const unknown = (place: string, kind: string, ids: readonly string[], known: Set<string>): void =>
    tellUnknown(checking, path, place, kind, ids, known);
  unknown("topics", "topic in its module", session.topics, topics);
  unknown(
    "serves",
    "outcome of the curriculum",
    session.serves,
    new Set(idsOf(curriculum.outcomes)),
  );
  unknown("terms", "term in the glossary", session.terms, new Set(idsOf(glossary)));
  unknown("prerequisites", "other session", session.prerequisites, others);
}

function checkSession(checking: Checking, item: SessionContent): void {
  const { session, deck } = item;
  const path = checking.pathOf(item, "session");
  tellDoubles(checking, path, "outcomes", idsOf(session.outcomes));
  tellDoubles(checking, path, "activities", idsOf(session.activities));
  tellDoubles(checking, path, "test items", idsOf(session.testItems));
  tellDoubles(checking, checking.pathOf(item, "deck"), "slides", idsOf(deck.slides));
  checkMinutes(checking, path, session.activities);
  checkSum(checking, path, item);
  checkOwnReferences(checking, path, item);
  checkReferences(checking, path, item);
}

/** Sessions and modules: ids, minutes, and that what they name exists. */
export function checkSessions(checking: Checking): void {
  const { modules, sessions, curriculum } = checking.content;
  tellDoubles(checking, "curriculum.yaml", "outcomes", idsOf(curriculum.outcomes));
  tellDoubles(checking, "modules", "modules", idsOf(modules));
  tellDoubles(
    checking,
    "modules",
    "topics",
    modules.flatMap(({ topics }) => topicIds(topics)),
  );
  tellDoubles(
    checking,
    "modules",
    "sessions",
    sessions.map(({ session }) => session.id),
  );
  for (const item of sessions) checkSession(checking, item);
}

import type { Course, Placement } from "../curriculum/course.ts";
import type { Module } from "../curriculum/curriculum.ts";
import type { Session } from "../curriculum/session.ts";
import type { Coverage } from "./coverage.ts";
import { topicPlaces } from "./topics.ts";

type Taught = Pick<Session, "id" | "module" | "topics">;

/** A session answers advice about its module, one of its topics, or a topic above one of those. */
function subjectsOf(session: Taught, above: ReadonlyMap<string, readonly string[]>): string[] {
  const topics = session.topics.flatMap((topic) => [topic, ...(above.get(topic) ?? [])]);
  return [session.module, ...topics];
}

/**
 * What the pilot advised for a course and no placement answers yet: a module or topic that no
 * session placed in that course module is about.
 */
export function missingAdvice(
  course: Course,
  placements: readonly Placement[],
  { modules, sessions }: { modules: readonly Module[]; sessions: readonly Taught[] },
): Coverage["missingAdvice"] {
  const above = new Map(
    modules
      .flatMap(({ topics }) => topicPlaces(topics))
      .map(({ topic, above }) => [topic.id, above] as const),
  );
  const sessionById = new Map(sessions.map((session) => [session.id, session]));
  const answered = new Set(
    placements
      .filter((placement) => placement.course === course.id)
      .flatMap((placement) => {
        const session = sessionById.get(placement.session);
        const subjects = session ? subjectsOf(session, above) : [];
        return subjects.map((subject) => `${placement.courseModule} ${subject}`);
      }),
  );
  return course.advice.flatMap(({ courseModule, about, reason }) =>
    about
      .filter((subject) => !answered.has(`${courseModule} ${subject}`))
      .map((subject) => ({ course: course.code, courseModule, about: subject, reason })),
  );
}

import type { Course, Placement } from "../../curriculum/course.ts";
import type { Session } from "../../curriculum/session.ts";
import type { Coverage } from "../coverage.ts";
import { comparePlaces, coursePlace, type CoursePlace } from "./course-order.ts";
import { driftOf } from "./drift.ts";

type Planned = Pick<Session, "id" | "topics" | "prerequisites">;
type Problems = Coverage["problems"];

/** Sessions that a course takes more than once. */
function repeatedSessions(course: Course, placements: readonly Placement[]) {
  return [...Map.groupBy(placements, ({ session }) => session)].flatMap(([session, places]) =>
    places.length < 2
      ? []
      : [{ course: course.id, session, placements: places.map(({ id }) => id) }],
  );
}

/** Topics that several sessions of a course name. */
function repeatedTopics(course: Course, sessions: readonly Planned[]) {
  const named = sessions.flatMap(({ id, topics }) =>
    [...new Set(topics)].map((topic) => ({ topic, session: id })),
  );
  return [...Map.groupBy(named, ({ topic }) => topic)].flatMap(([topic, all]) =>
    all.length < 2
      ? []
      : [{ course: course.id, topic, sessions: all.map(({ session }) => session) }],
  );
}

/** Where each session of a course is taught first. */
function firstPlaces(course: Course, placements: readonly Placement[]) {
  const first = new Map<string, CoursePlace>();
  for (const placement of placements) {
    const place = coursePlace(course, placement);
    const known = first.get(placement.session);
    if (!known || comparePlaces(place, known) < 0) first.set(placement.session, place);
  }
  return first;
}

/** Sessions that a course teaches in a module or lesson before that of a session they build on. */
function outOfOrder(
  course: Course,
  sessions: readonly Planned[],
  first: ReadonlyMap<string, CoursePlace>,
) {
  return sessions.flatMap(({ id, prerequisites }) =>
    prerequisites.flatMap((needed) => {
      const [own, other] = [first.get(id), first.get(needed)];
      const isLate = own && other && comparePlaces(other, own) > 0;
      return isLate ? [{ course: course.id, session: id, needed }] : [];
    }),
  );
}

function drifted(course: Course, placements: readonly Placement[]) {
  return placements.flatMap((placement) => {
    const drift = driftOf(course, placement);
    return drift
      ? [{ course: course.id, placement: placement.id, session: placement.session, drift }]
      : [];
  });
}

/** What somebody should look at in the map: doubles, prerequisites out of order, places that changed. */
export function mapProblems(
  courses: readonly Course[],
  placements: readonly Placement[],
  sessions: readonly Planned[],
): Problems {
  const byCourse = Map.groupBy(placements, ({ course }) => course);
  const each = courses.map((course) => {
    const own = byCourse.get(course.id) ?? [];
    const first = firstPlaces(course, own);
    const placed = sessions.filter(({ id }) => first.has(id));
    return {
      repeatedSessions: repeatedSessions(course, own),
      repeatedTopics: repeatedTopics(course, placed),
      outOfOrder: outOfOrder(course, placed, first),
      drifted: drifted(course, own),
    };
  });
  return {
    repeatedSessions: each.flatMap((one) => one.repeatedSessions),
    repeatedTopics: each.flatMap((one) => one.repeatedTopics),
    outOfOrder: each.flatMap((one) => one.outOfOrder),
    drifted: each.flatMap((one) => one.drifted),
  };
}

import type { Course, Placement } from "../../../../shared/curriculum/course.ts";
import { listFiles } from "../paths.ts";
import { advise, idsOf, tell, tellDoubles, tellUnknown, type Checking } from "./places.ts";
import { topicIds } from "./sessions.ts";

function checkCourse(checking: Checking, course: Course): void {
  const { modules } = checking.content;
  const path = listFiles.courses;
  const place = `course ${course.code}`;
  const subjects = new Set(modules.flatMap(({ id, topics }) => [id, ...topicIds(topics)]));
  const courseModules = new Set(idsOf(course.modules));
  tellDoubles(checking, path, `modules of ${place}`, idsOf(course.modules));
  for (const module of course.modules) {
    const numbers = module.lessons.map(({ number }) => number);
    tellDoubles(checking, path, `lessons of ${place}, ${module.id},`, numbers);
  }
  for (const { courseModule, about } of course.advice) {
    if (!courseModules.has(courseModule)) {
      advise(checking, path, `${place}, advice: the course has no module "${courseModule}"`);
    }
    tellUnknown(checking, path, `${place}, advice`, "module or topic", about, subjects);
  }
  if (course.participants.from > course.participants.to) {
    tell(
      checking,
      path,
      `${place}: it has at least ${course.participants.from} and at most ${course.participants.to} participants`,
    );
  }
}

function checkPlace(checking: Checking, placement: Placement): void {
  const path = listFiles.placements;
  const place = `placement ${placement.id}`;
  const course = checking.content.courses.find(({ id }) => id === placement.course);
  if (!course) return tell(checking, path, `${place}: there is no course "${placement.course}"`);
  // A placement that knew its place before the course was changed waits for a new one.
  const say = placement.basis === undefined ? tell : advise;
  const module = course.modules.find(({ id }) => id === placement.courseModule);
  if (!module) {
    const words = `${place}: ${course.code} has no module "${placement.courseModule}"`;
    return say(checking, path, words);
  }
  const isLesson = module.lessons.some(({ number }) => number === placement.lesson);
  if (placement.lesson !== "" && !isLesson) {
    say(checking, path, `${place}: its course module has no lesson "${placement.lesson}"`);
  }
}

function checkPlacedSession(checking: Checking, placement: Placement): void {
  const path = listFiles.placements;
  const place = `placement ${placement.id}`;
  const { sessions, modules } = checking.content;
  const session = sessions.find((item) => item.session.id === placement.session)?.session;
  if (!session) return tell(checking, path, `${place}: there is no session "${placement.session}"`);
  const module = modules.find(({ id }) => id === session.module);
  if (module && !module.placeable) {
    tell(checking, path, `${place}: the sessions of ${module.id} are not placed in courses`);
  }
  const activities = new Set(idsOf(session.activities));
  const changed = placement.variant.map(({ activity }) => activity);
  tellUnknown(checking, path, place, "activity in its session", changed, activities);
}

/** Courses and placements: ids, and that what they name exists. */
export function checkCourses(checking: Checking): void {
  const { courses, placements } = checking.content;
  tellDoubles(checking, listFiles.courses, "courses", idsOf(courses));
  tellDoubles(
    checking,
    listFiles.courses,
    "courses",
    courses.map(({ code }) => code),
  );
  tellDoubles(checking, listFiles.placements, "placements", idsOf(placements));
  for (const course of courses) checkCourse(checking, course);
  for (const placement of placements) {
    checkPlace(checking, placement);
    checkPlacedSession(checking, placement);
  }
}

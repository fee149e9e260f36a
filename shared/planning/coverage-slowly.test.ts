import fc from "fast-check";
import { expect, it } from "vitest";
import { curriculaArbitrary } from "../../test/support/coverage-arbitraries.ts";
import { planningRuns } from "../../test/support/planning-runs.ts";
import { bloomLevels } from "../curriculum/bloom.ts";
import type { Topic } from "../curriculum/curriculum.ts";
import { coverageOf } from "./coverage-of.ts";
import { topicPlaces } from "./topics.ts";
import type { CoverageInput } from "./coverage-input.ts";

const topicIdsOf = ({ modules }: Pick<CoverageInput, "modules">) =>
  modules.flatMap(({ topics }) => topicPlaces(topics)).map(({ topic }) => topic.id);

/** Loops over everything for every number, as one would count by hand. */
function slowly({ modules, sessions, courses, placements, curriculum }: CoverageInput) {
  const all = sessions.map(({ session }) => session);
  const minutesWhere = (isCounted: (placement: (typeof placements)[number]) => boolean) => {
    let minutes = 0;
    for (const placement of placements) {
      if (!all.some(({ id }) => id === placement.session)) continue;
      if (isCounted(placement)) minutes += placement.minutes;
    }
    return minutes;
  };
  const sessionOf = (id: string) => all.find((session) => session.id === id);

  const topicIds = topicIdsOf({ modules });
  // A topic's id begins with that of the topic above it.
  const isWithin = (inner: string, outer: string) =>
    topicIds.includes(inner) && (inner === outer || inner.startsWith(`${outer}-`));

  const isNamed = (id: string) => all.some(({ topics }) => topics.includes(id));
  const isTaught = (topic: Topic, above: readonly Topic[]): boolean =>
    [topic, ...above].some(({ id }) => isNamed(id)) ||
    (topic.topics.length > 0 && topic.topics.every((inner) => isTaught(inner, [topic, ...above])));
  const untaught: string[] = [];
  const visit = (topic: Topic, above: readonly Topic[]): void => {
    if (!isTaught(topic, above)) untaught.push(topic.id);
    for (const inner of topic.topics) visit(inner, [topic, ...above]);
  };
  for (const { topics } of modules) for (const topic of topics) visit(topic, []);

  return {
    untaught,
    modules: modules.map(({ id }) =>
      courses.map((course) =>
        minutesWhere((one) => one.course === course.id && sessionOf(one.session)?.module === id),
      ),
    ),
    courses: courses.map((course) => ({
      minutes: minutesWhere((one) => one.course === course.id),
      outcomes: curriculum.outcomes.map(({ id }) =>
        minutesWhere(
          (one) => one.course === course.id && !!sessionOf(one.session)?.serves.includes(id),
        ),
      ),
      bloom: bloomLevels.map((level) => {
        let count = 0;
        for (const session of all) {
          const isPlaced = placements.some(
            (one) => one.session === session.id && one.course === course.id,
          );
          if (!isPlaced) continue;
          for (const outcome of session.outcomes) if (outcome.bloom === level) count += 1;
        }
        return count;
      }),
      bloomMinutes: bloomLevels.map((level) =>
        minutesWhere(
          (one) =>
            one.course === course.id &&
            !!sessionOf(one.session)?.outcomes.some(({ bloom }) => bloom === level),
        ),
      ),
      topics: topicIds.map((topic) =>
        minutesWhere(
          (one) =>
            one.course === course.id &&
            !!sessionOf(one.session)?.topics.some(
              (named) => isWithin(named, topic) || isWithin(topic, named),
            ),
        ),
      ),
    })),
    doubles: courses.flatMap((course) =>
      all
        .filter(
          ({ id }) =>
            placements.filter((one) => one.course === course.id && one.session === id).length > 1,
        )
        .map(({ id }) => `${course.id} ${id}`),
    ),
    disorder: courses.flatMap((course) =>
      all.flatMap(({ id, prerequisites }) =>
        prerequisites
          .filter((needed) => sessionOf(needed))
          .filter((needed) => {
            const placesOf = (session: string) =>
              placements
                .filter((one) => one.course === course.id && one.session === session)
                .map((one) => course.modules.findIndex((each) => each.id === one.courseModule));
            const [own, other] = [placesOf(id), placesOf(needed)];
            return own.length > 0 && other.length > 0 && Math.min(...other) > Math.min(...own);
          })
          .map((needed) => `${course.id} ${id} ${needed}`),
      ),
    ),
    sessions: all.map(({ id }) => minutesWhere((one) => one.session === id)),
  };
}

it("equals a slow and obvious computation on any curriculum", () => {
  fc.assert(
    fc.property(curriculaArbitrary, (input) => {
      const fast = coverageOf(input);
      expect({
        untaught: fast.untaughtTopics.map(({ id }) => id),
        modules: fast.modules.map(({ placedMinutes }) =>
          input.courses.map(({ code }) => placedMinutes[code] ?? 0),
        ),
        courses: fast.courses.map((course) => ({
          minutes: course.minutes,
          outcomes: input.curriculum.outcomes.map(({ id }) => course.outcomeMinutes[id]),
          bloom: bloomLevels.map((level) => course.bloomOutcomes[level]),
          bloomMinutes: bloomLevels.map((level) => course.bloomMinutes[level]),
          topics: topicIdsOf(input).map((id) => course.topicMinutes[id] ?? 0),
        })),
        doubles: fast.problems.repeatedSessions
          .map(({ course, session }) => `${course} ${session}`)
          .toSorted(),
        disorder: fast.problems.outOfOrder.map(
          ({ course, session, needed }) => `${course} ${session} ${needed}`,
        ),
        sessions: fast.sessions.map(({ placements }) =>
          placements.reduce((sum, { minutes }) => sum + minutes, 0),
        ),
      }).toEqual(slowly(input));
    }),
    planningRuns(300),
  );
});

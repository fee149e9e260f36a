import type { EvaluationSource } from "../../../../shared/composition/evaluation/source.ts";
import type { BankSession } from "../../../../shared/contract/evaluation.ts";
import { raise } from "../../../../shared/contract/errors.ts";
import type { CourseRun } from "../../../../shared/curriculum/course-run.ts";
import { emptyEvaluation, type Evaluation } from "../../../../shared/evaluation/model.ts";
import { withHeadCount } from "../../../../shared/evaluation/participants.ts";
import { speakersOf } from "../../../../shared/evaluation/speakers.ts";
import type { Storage } from "../../storage/storage.ts";
import { curriculumOf, numbersOf } from "../overview.ts";
import { settingsOf } from "../settings.ts";

/** A run that is not in the bin. Throws NOT_FOUND. */
const runOf = (storage: Storage, id: string): CourseRun =>
  storage.courseRuns.get(id)?.run ?? raise("NOT_FOUND", { kind: "courseRun", id });

/** What is evaluated before anybody has saved anything: the run's participants and speakers. */
function firstEvaluation(storage: Storage, run: CourseRun): Evaluation {
  const { people } = storage.directory.get().directory;
  return {
    ...emptyEvaluation,
    participants: withHeadCount(emptyEvaluation, run.headCount),
    reaction: { speakers: speakersOf(run, people), responses: [] },
  };
}

/** The evaluation of a run and its version, 0 before the first save. Throws NOT_FOUND. */
export function evaluationOf(storage: Storage, id: string) {
  const run = runOf(storage, id);
  return storage.evaluations.get(id) ?? { evaluation: firstEvaluation(storage, run), version: 0 };
}

/** The sessions that have items, in the curriculum's order. */
export function questionBank(storage: Storage): BankSession[] {
  const numbers = numbersOf(storage);
  return storage.sessions.all().flatMap(({ session }) => {
    const { id, module, title, outcomes, testItems } = session;
    const number = numbers.get(id) ?? "";
    return testItems.length > 0 ? [{ id, module, title, outcomes, testItems, number }] : [];
  });
}

/** Everything that the papers of a run are made from. Throws NOT_FOUND. */
export function evaluationSource(storage: Storage, id: string): EvaluationSource {
  const run = runOf(storage, id);
  const numbers = numbersOf(storage);
  const placed = new Map(
    storage.placements
      .all()
      .filter(({ course }) => course === run.course)
      .map(({ session, minutes }) => [session, minutes]),
  );
  return {
    curriculum: curriculumOf(storage),
    institute: settingsOf(storage).institute,
    run,
    course: storage.curriculum.courses.get(run.course),
    people: storage.directory.get().directory.people,
    sessions: storage.sessions.all().map(({ session }) => ({
      ...session,
      number: numbers.get(session.id) ?? "",
      minutes: placed.get(session.id) ?? session.minutes,
    })),
    evaluation: evaluationOf(storage, id).evaluation,
  };
}

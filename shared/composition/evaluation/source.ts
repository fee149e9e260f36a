import type { CourseRun } from "../../curriculum/course-run.ts";
import type { Course } from "../../curriculum/course.ts";
import type { Curriculum } from "../../curriculum/curriculum.ts";
import type { Person } from "../../curriculum/directory.ts";
import type { Institute } from "../../curriculum/institute.ts";
import type { BankSession } from "../../evaluation/bank.ts";
import type { Evaluation } from "../../evaluation/model.ts";

/** Everything that the papers of a run's evaluation are made from. */
export type EvaluationSource = {
  readonly curriculum: Curriculum;
  readonly institute: Institute;
  readonly run: CourseRun;
  /** Null where the course is gone. */
  readonly course: Course | null;
  readonly people: readonly Person[];
  /** The sessions of today, with their numbers and slots in minutes. */
  readonly sessions: readonly (BankSession & {
    readonly number: string;
    readonly minutes: number;
  })[];
  readonly evaluation: Evaluation;
};

import type { Migration } from "../migration.ts";
import { curriculumTables } from "./001-curriculum.ts";
import { revisionTable } from "./002-revisions.ts";
import { summaryTable } from "./003-summaries.ts";
import { searchTables } from "./004-search.ts";
import { deskTables } from "./005-desk.ts";
import { exportCourse } from "./006-export-course.ts";
import { reviewTables } from "./007-review.ts";
import { timetableTables } from "./008-timetable.ts";
import { evaluationTables } from "./009-evaluation.ts";
import { exportRequests } from "./010-export-requests.ts";

/** Every step in order; the position in this list is the step's version less one. */
export const migrations: readonly Migration[] = [
  curriculumTables,
  revisionTable,
  summaryTable,
  searchTables,
  deskTables,
  exportCourse,
  reviewTables,
  timetableTables,
  evaluationTables,
  exportRequests,
];

import type { CurriculumPackage } from "../../../shared/curriculum/package.ts";
import { checkCourses } from "./check/courses.ts";
import { checkBanglaWords } from "./check/bangla-words.ts";
import { checkLanguages } from "./check/languages.ts";
import { checkMeasures } from "./check/measures.ts";
import { checkOutcomes } from "./check/outcomes.ts";
import { startChecking } from "./check/places.ts";
import { checkRuns } from "./check/runs.ts";
import { checkSessions } from "./check/sessions.ts";
import { checkTexts } from "./check/texts.ts";
import { checkTitles } from "./check/titles.ts";
import { checkTopics } from "./check/topics.ts";
import type { CurriculumProblem, FileSet } from "./files.ts";
import { gatherCurriculum } from "./read.ts";

/**
 * What a curriculum that can be read still has wrong: references that lead nowhere, minutes that do not
 * add up, texts without their other language, topics and outcomes that nothing teaches; and advice on
 * length and reading level. Paths are those that the writer would give.
 */
export function checkCurriculum(content: CurriculumPackage): CurriculumProblem[] {
  const checking = startChecking(content);
  checkTitles(checking);
  checkSessions(checking);
  checkCourses(checking);
  checkRuns(checking);
  checkTexts(checking);
  checkLanguages(checking);
  checkTopics(checking);
  checkOutcomes(checking);
  checkBanglaWords(checking);
  checkMeasures(checking);
  return checking.problems;
}

/** What a file holds, whatever place the numbers in its name give it. */
const withoutNumbers = (path: string): string => path.replace(/(?<=^|\/)\d+-/g, "");

/** Numbers in names give an order and may have gaps: the writer's path as the file's own. */
function pathsIn(files: FileSet): (path: string) => string {
  const own = new Map([...files.keys()].map((path) => [withoutNumbers(path), path]));
  return (path) => own.get(withoutNumbers(path)) ?? path;
}

/** Everything that is wrong with a curriculum's files: faults, words kept otherwise, and the above. */
export function checkFiles(files: FileSet): readonly CurriculumProblem[] {
  const { package: content, faults, notes } = gatherCurriculum(files);
  const ownPath = pathsIn(files);
  const found = content ? checkCurriculum(content) : [];
  const placed = found.map((problem) => ({ ...problem, path: ownPath(problem.path) }));
  return [...faults, ...notes, ...placed];
}

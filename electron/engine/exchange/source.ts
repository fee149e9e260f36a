import { textOf, type CurriculumProblem, type FileSet } from "./files.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** The files of a curriculum while they are read, with what was found wrong so far. */
export type Source = {
  readonly files: FileSet;
  /** What makes the curriculum unusable. */
  readonly faults: CurriculumProblem[];
  /** What could not be kept as it was written; its words are kept. */
  readonly notes: CurriculumProblem[];
  fault(path: string, line: number | null, problem: string): void;
  /** A file's text; null where there is none. */
  text(path: string): string | null;
  /** A YAML file; null where there is none. */
  yaml(path: string): YamlFile | null;
};

export function openSource(files: FileSet): Source {
  const faults: CurriculumProblem[] = [];
  const fault: Source["fault"] = (path, line, problem) => {
    faults.push({ level: "fault", path, line, problem });
  };
  const text: Source["text"] = (path) => {
    const bytes = files.get(path);
    if (!bytes) return null;
    const content = textOf(bytes);
    if (content === null) fault(path, null, "is no text in UTF-8");
    return content;
  };
  const yaml: Source["yaml"] = (path) => {
    const content = text(path);
    return content === null ? null : readYaml(path, content, faults);
  };
  return { files, faults, notes: [], fault, text, yaml };
}

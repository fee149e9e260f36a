import {
  isAlias,
  isCollection,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import type { z } from "zod";
import type { CurriculumProblem } from "./files.ts";
import { issueWords } from "./words.ts";

/** A YAML file that was read: its data, and where each part of it stands. */
export type YamlFile = {
  readonly path: string;
  readonly data: unknown;
  /** The line of what a path of keys and indexes leads to, or of the nearest thing around it. */
  lineOf(keys: readonly PropertyKey[]): number | null;
};

/** What looks like an alias, so that most files need not be searched for one. */
const mayRefer = /(?:^|[\s[{,])\*\S/;

/** Reads YAML (1.2, no aliases); its faults go to `problems`, and the data is then undefined. */
export function readYaml(
  path: string,
  text: string,
  problems: CurriculumProblem[],
  firstLine = 1,
): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const before = problems.length;
  const line = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.push({
      level: "fault",
      path,
      line: line(error.pos[0]),
      problem: `not right as YAML: ${error.message}`,
    });
  }
  if (mayRefer.test(text)) {
    visit(document, {
      Alias: (_key, alias) => {
        const problem = "refers to another place (*); every place says its own";
        problems.push({ level: "fault", path, line: line(rangeStart(alias) ?? 0), problem });
      },
    });
  }
  const isSound = problems.length === before;
  return {
    path,
    data: isSound ? (document.toJS() as unknown) : undefined,
    lineOf: (keys) => {
      const offset = offsetOf(document, keys);
      return offset === null ? null : line(offset);
    },
  };
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const key of keys) {
    if (!isCollection(node)) break;
    const found = childOf(node, key);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.value;
  }
  return offset ?? rangeStart(document.contents);
}

function rangeStart(node: unknown): number | null {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range?.[0] ?? null;
}

function childOf(
  collection: { readonly items: readonly unknown[] },
  key: PropertyKey,
): { value: unknown; offset: number | null } | null {
  if (typeof key === "number") {
    const value = collection.items[key];
    return value === undefined || isAlias(value) ? null : { value, offset: rangeStart(value) };
  }
  for (const item of collection.items) {
    if (isPair(item) && String(item.key) === String(key)) {
      return { value: item.value, offset: rangeStart(item.key) };
    }
  }
  return null;
}

/** Checks data against its schema; null where it does not fit, each issue told with its line. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: YamlFile,
  problems: CurriculumProblem[],
  place: (keys: readonly PropertyKey[]) => readonly PropertyKey[] = (keys) => keys,
): z.output<Schema> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const keys = place(issue.path);
    problems.push({
      level: "fault",
      path: file.path,
      line: file.lineOf([...keys, ...unknown]),
      problem: issueWords(issue, keys, data),
    });
  }
  return null;
}

import type { CurriculumPackage, SessionContent } from "../../../../shared/curriculum/package.ts";
import type { CurriculumProblem } from "../files.ts";
import { modulePath, orderedName, sessionPath, type SessionPart } from "../paths.ts";

/** A curriculum that is being checked: where its parts stand in files, and what was found so far. */
export type Checking = {
  readonly content: CurriculumPackage;
  readonly problems: CurriculumProblem[];
  pathOfModule(id: string): string;
  pathOf(content: SessionContent, part: SessionPart): string;
};

export function startChecking(content: CurriculumPackage): Checking {
  const folders = new Map(
    content.modules.map((module, index) => [module.id, orderedName(index + 1, module.id)]),
  );
  const stems = new Map<SessionContent, string>();
  for (const module of content.modules) {
    const own = content.sessions.filter(({ session }) => session.module === module.id);
    own.forEach((item, index) => stems.set(item, orderedName(index + 1, item.session.id)));
  }
  return {
    content,
    problems: [],
    pathOfModule: (id) => modulePath(folders.get(id) ?? id),
    pathOf: (item, part) => {
      const { id, module } = item.session;
      return sessionPath(folders.get(module) ?? module, stems.get(item) ?? id, part);
    },
  };
}

export function tell(checking: Checking, path: string, problem: string): void {
  checking.problems.push({ level: "fault", path, line: null, problem });
}

export function advise(checking: Checking, path: string, problem: string): void {
  checking.problems.push({ level: "advice", path, line: null, problem });
}

type Names = { has(id: string): boolean };

/** Tells of every id that leads nowhere: "topics: there is no topic x". */
export function tellUnknown(
  checking: Checking,
  path: string,
  place: string,
  kind: string,
  ids: Iterable<string>,
  known: Names,
): void {
  for (const id of ids) {
    if (!known.has(id)) tell(checking, path, `${place}: there is no ${kind} "${id}"`);
  }
}

/** Tells of every id that stands twice. */
export function tellDoubles(
  checking: Checking,
  path: string,
  kind: string,
  ids: readonly string[],
): void {
  const doubles = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  for (const id of doubles) tell(checking, path, `two ${kind} have the same id or number: "${id}"`);
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] =>
  items.map(({ id }) => id);

/** A draft is checked for what is wrong in it, not for what is still missing. */
export const isDraft = ({ session }: SessionContent): boolean => session.status === "draft";

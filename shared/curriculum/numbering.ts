/** What numbering needs to know of modules and sessions, in their order. */
type Numbered = {
  readonly modules: readonly { readonly id: string }[];
  readonly sessions: readonly { readonly id: string; readonly module: string }[];
};

/** Every session's number by its id: module position, dot, position in the module ("8.2"). */
export function sessionNumbers({ modules, sessions }: Numbered): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  modules.forEach((module, moduleIndex) => {
    sessions
      .filter((session) => session.module === module.id)
      .forEach((session, index) => numbers.set(session.id, `${moduleIndex + 1}.${index + 1}`));
  });
  return numbers;
}

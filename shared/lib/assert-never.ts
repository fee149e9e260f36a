/** A value of a kind that the code does not know: a newer version wrote it. */
export class UnhandledCase extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super(`Unhandled case: ${JSON.stringify(value)}`);
    this.name = "UnhandledCase";
    this.value = value;
  }
}

/** Marks the end of an exhaustive switch: does not compile while a case is missing. Throws UnhandledCase. */
export function assertNever(value: never): never {
  throw new UnhandledCase(value);
}

/** Files in memory: their paths with forward slashes, relative to the curriculum's folder, and bytes. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

/** A fault is wrong or missing; advice is about what good sessions usually keep to, and may be declined. */
type ProblemLevel = "fault" | "advice";

/** What is wrong with a curriculum, and where: the file, and its line from 1 where it is known. */
export type CurriculumProblem = {
  readonly level: ProblemLevel;
  readonly path: string;
  readonly line: number | null;
  readonly problem: string;
};

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

/** The text of a file; null where its bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

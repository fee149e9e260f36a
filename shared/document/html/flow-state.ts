import type { Image } from "../nodes/image.ts";
import type { Inline } from "../nodes/inline.ts";
import { isBlankLine, trimLine } from "./line.ts";
import type { Part, Reading } from "./reading.ts";

/** Where an item of a list stands. */
export type ListPlace = {
  readonly level: number;
  readonly style: "bulleted" | "numbered";
  readonly list: string;
};
/** What a line is going to be when it ends. */
type Role =
  | { readonly kind: "paragraph" | "quote" | "caption" }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4 }
  | ({ readonly kind: "item" } & ListPlace);

/** A page as it is read from top to bottom: what is finished, and the line that is being filled. */
export type Flow = {
  readonly reading: Reading;
  readonly parts: Part[];
  /** Pictures that stand in the line; they come after it. */
  pictures: Image[];
  line: Inline[];
  role: Role;
  list: ListPlace | null;
  depth: number;
};

/** A page of which nothing has been read. */
export const emptyFlow = (reading: Reading, depth: number): Flow => ({
  reading,
  parts: [],
  pictures: [],
  line: [],
  role: { kind: "paragraph" },
  list: null,
  depth,
});

function partOf(role: Role, line: Inline[]): Part {
  if (role.kind === "caption") return { kind: "paragraph", line };
  return { ...role, line } as Part;
}

/** Ends the line; a line with nothing on it leaves nothing behind. */
export function closeLine(flow: Flow): void {
  const { line, role, pictures, parts } = flow;
  flow.line = [];
  flow.pictures = [];
  trimLine(line);
  const last = parts.at(-1);
  if (!isBlankLine(line)) {
    if (role.kind === "caption" && last?.kind === "block" && last.block.type === "image") {
      last.block.caption = line.map((inline) => ("text" in inline ? inline.text : "")).join("");
    } else parts.push(partOf(role, line));
  }
  for (const block of pictures) parts.push({ kind: "block", block });
}

import type { TreeNode } from "../walk.ts";

/** Where in a node's own fields a word stands: names and places, as in ["data", "steps", 2, "title"]. */
export type Field = readonly [string, ...(string | number)[]];

/** Words that a node carries beside its children: a caption, a description, a note. */
export type AsideWords = { readonly field: Field; readonly text: string };

/** Fields that say how a thing is, not what it says. */
const silent: ReadonlySet<string> = new Set(["kind", "type", "url"]);

function stringsIn(value: unknown, field: Field): readonly AsideWords[] {
  if (typeof value === "string") return value === "" ? [] : [{ field, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return silent.has(key) ? [] : stringsIn(child, [...field, step]);
  });
}

const fieldsOf = (node: TreeNode): readonly string[] => {
  if ("text" in node) return [];
  if (node.type === "callout") return ["title"];
  if (node.type === "table") return ["caption"];
  if (node.type === "quote") return ["source"];
  if (node.type === "image") return ["alt", "caption"];
  if (node.type === "diagram") return ["data", "alt", "caption"];
  if (node.type === "footnote") return ["note"];
  return [];
};

/** The words of a node that are none of its children's, in the order of reading. */
export const asideWordsOf = (node: TreeNode): readonly AsideWords[] =>
  fieldsOf(node).flatMap((name) => stringsIn(Reflect.get(node, name), [name]));

/** Letters that a diagram has room for, by what they are; other words are as long as they are. */
const room: Readonly<Record<string, number>> = { text: 400, response: 400 };
const labelRoom = 200;

const isTooLong = (text: string, [name, ...steps]: Field): boolean =>
  name === "data" && text.length > (room[String(steps.at(-1))] ?? labelRoom);

/** A value in which the words at a place are others. */
function changed(value: unknown, steps: readonly (string | number)[], text: string): unknown {
  const [step, ...others] = steps;
  if (step === undefined) return text;
  const child = changed(Reflect.get(value as object, step), others, text);
  if (Array.isArray(value)) return value.with(Number(step), child);
  return { ...(value as object), [step]: child };
}

const wordsAt = (value: unknown, steps: Field): string =>
  String(steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), value));

/**
 * What a field of a node becomes when a part of its words is written over; as it was where a diagram has
 * no room for the new words.
 */
export function fieldWith(
  node: TreeNode,
  field: Field,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): unknown {
  const [name, ...steps] = field;
  const before = wordsAt(node, field);
  const after = before.slice(0, start) + text + before.slice(end);
  const value: unknown = Reflect.get(node, name);
  return isTooLong(after, field) ? value : changed(value, steps, after);
}

import { voidChildren, type CrossReference, type FactReference } from "../nodes/inline.ts";

const reference = /^(?<kind>fact|session|handout|slide):(?<first>[^/]+)(?:\/(?<second>.+))?$/;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The element that an address such as `fact:ID` or `slide:SESSION/SLIDE` stands for; null for others. */
export function readReference(address: string): FactReference | CrossReference | null {
  const { kind, first = "", second } = reference.exec(address)?.groups ?? {};
  const session = decoded(first);
  const children = voidChildren();
  if (kind === "slide" && second !== undefined) {
    const target = { kind, session, slide: decoded(second) } as const;
    return { type: "cross-reference", target, children };
  }
  if (second !== undefined) return null;
  if (kind === "fact") return { type: "fact", fact: session, children };
  if (kind !== "session" && kind !== "handout") return null;
  return { type: "cross-reference", target: { kind, session }, children };
}

/** A part of an address: only what can break one is encoded, and the slash that parts two. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[()*!'~_]/g, (character) => `%${hex(character)}`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();

/** The address that stands for a reference in a file. */
export function writeReference(element: FactReference | CrossReference): string {
  if (element.type === "fact") return `fact:${encoded(element.fact)}`;
  const { target } = element;
  const session = `${target.kind}:${encoded(target.session)}`;
  return target.kind === "slide" ? `${session}/${encoded(target.slide)}` : session;
}

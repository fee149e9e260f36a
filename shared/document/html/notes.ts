import { attributeOf, isElement, nodesIn, tagOf, type HtmlNode } from "./node.ts";

/*
 * Footnotes as programs write them into a page:
 *   Word               <a href="#_ftn1" name="_ftnref1">  to  <div id="ftn1">
 *   LibreOffice        <a href="#sdfootnote1sym">         to  <div id="sdfootnote1">
 *   Google Docs        <a href="#ftnt1" id="ftnt_ref1">   to  <a id="ftnt1"> in a paragraph
 *   Pandoc and others  <a href="#fn1">                    to  <li id="fn1">
 * An endnote is a footnote here.
 */
const references = [
  /^_?((?:ftn|edn)\d+)$/,
  /^(sd(?:foot|end)note\d+)sym$/,
  /^(ftnt\d+)$/,
  /^(fn[:-]?[\w-]+)$/,
] as const;
const backReferences =
  /^(?:_?(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+|fnref[:-]?[\w-]+)$/;
const holders: ReadonlySet<string> = new Set(["div", "li", "p", "aside", "section"]);

/** The id of the note that an address within the page points to; null for any other address. */
export function noteOfAddress(address: string): string | null {
  if (!address.startsWith("#") || backReferences.test(address.slice(1))) return null;
  for (const pattern of references) {
    const id = pattern.exec(address.slice(1))?.[1];
    if (id) return id;
  }
  return null;
}

/** True for the sign before a note that leads back to the text. */
export const isBackReference = (element: HtmlNode): boolean => {
  const address = attributeOf(element, "href");
  return tagOf(element) === "a" && address.startsWith("#") && backReferences.test(address.slice(1));
};

/** The notes of a page by their ids, those only that the text refers to. */
export function findNotes(root: HtmlNode): ReadonlyMap<string, HtmlNode> {
  const wanted = new Set<string>();
  for (const node of nodesIn(root)) {
    const id = tagOf(node) === "a" ? noteOfAddress(attributeOf(node, "href")) : null;
    if (id) wanted.add(id);
  }
  const notes = new Map<string, HtmlNode>();
  if (wanted.size > 0) collect(root, wanted, notes);
  return notes;
}

type Place = { readonly node: HtmlNode; readonly holder: HtmlNode | null };

function collect(root: HtmlNode, wanted: ReadonlySet<string>, notes: Map<string, HtmlNode>): void {
  const open: Place[] = [{ node: root, holder: null }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { node } = place;
    const holder = holders.has(tagOf(node)) ? node : place.holder;
    const id = isElement(node) ? attributeOf(node, "id") : "";
    if (wanted.has(id) && holder && !notes.has(id)) notes.set(id, holder);
    for (const child of Array.from(node.childNodes)) open.push({ node: child, holder });
  }
}

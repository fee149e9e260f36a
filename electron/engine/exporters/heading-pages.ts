/** The page of each named place of a printed document, counted from 1. */
export type HeadingPages = Readonly<Record<string, number>>;

/** What the n-th heading (from 0) of the n-th book of a file is called in its print. */
export const headingName = (book: number, heading: number): string => `part-${book}-${heading + 1}`;

const objectPattern = /(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g;
const referencesIn = (list: string) => [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? "");

/** The objects of pages in their order (ISO 32000-1, 7.7.3: the page tree). */
function pageOrder(objects: ReadonlyMap<string, string>, node: string): readonly string[] {
  const body = objects.get(node) ?? "";
  const kids = /\/Type \/Pages\b/.test(body) && /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
  return kids ? referencesIn(kids).flatMap((kid) => pageOrder(objects, kid)) : [node];
}

/**
 * Reads where Chromium's PDF says that the targets of its links are (ISO 32000-1, 12.3.2.3: named
 * destinations). Empty where it says nothing that can be read.
 */
export function headingPages(pdf: Uint8Array): HeadingPages {
  const text = Buffer.from(pdf).toString("latin1");
  const objects = new Map(
    [...text.matchAll(objectPattern)].map(([, id = "", body = ""]) => [id, body] as const),
  );
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? "";
  const named = (key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(catalog)?.[1] ?? "";
  const order = pageOrder(objects, named("Pages"));
  const places = objects.get(named("Dests")) ?? "";
  return Object.fromEntries(
    [...places.matchAll(/\/([\w-]+) \[(\d+) 0 R/g)].map(([, name = "", page = ""]) => [
      name,
      order.indexOf(page) + 1,
    ]),
  );
}

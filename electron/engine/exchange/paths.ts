/** The number of the layout of files that this program writes. */
export const formatNumber = 1;

export const listFiles = {
  courses: "courses.yaml",
  placements: "placements.yaml",
  runs: "runs.yaml",
  people: "people.yaml",
  venues: "venues.yaml",
  facts: "facts.yaml",
  glossary: "glossary.yaml",
} as const;
export const curriculumFile = "curriculum.yaml";

const name = "[a-z0-9]+(?:[-.][a-z0-9]+)*?";
const moduleFile = new RegExp(
  `^modules/(?<folder>(?<order>\\d+)-(?<module>${name}))/module\\.yaml$`,
);
const sessionFile = new RegExp(
  `^modules/(?<folder>\\d+-${name})/(?<stem>(?<order>\\d+)-(?<session>${name}))\\.(?<part>session\\.yaml|deck\\.yaml|review\\.yaml|en\\.md|bn\\.md)$`,
);
const assetFile = /^assets\/(?<asset>[^/]+)$/;
const ignored = /(?:^|\/)(?:\.[^/]*|README\.md|LICENSE(?:\.\w+)?|Thumbs\.db|desktop\.ini)$/i;

/** What a file of a curriculum holds, told by its path alone. */
export type FileRole =
  | { readonly kind: "curriculum" }
  | { readonly kind: "list"; readonly list: keyof typeof listFiles }
  | {
      readonly kind: "module";
      readonly folder: string;
      readonly order: number;
      readonly id: string;
    }
  | {
      readonly kind: "session";
      readonly folder: string;
      readonly stem: string;
      readonly order: number;
      readonly id: string;
      readonly part: SessionPart;
    }
  | { readonly kind: "asset"; readonly name: string }
  | { readonly kind: "ignored" }
  | { readonly kind: "unknown" };

export const sessionParts = {
  session: "session.yaml",
  deck: "deck.yaml",
  review: "review.yaml",
  en: "en.md",
  bn: "bn.md",
} as const;
export type SessionPart = keyof typeof sessionParts;

const partOf = (ending: string): SessionPart =>
  (Object.keys(sessionParts) as SessionPart[]).find((part) => sessionParts[part] === ending) ??
  "session";

export function roleOf(path: string): FileRole {
  if (path === curriculumFile) return { kind: "curriculum" };
  const list = (Object.keys(listFiles) as (keyof typeof listFiles)[]).find(
    (key) => listFiles[key] === path,
  );
  if (list) return { kind: "list", list };
  const module = moduleFile.exec(path)?.groups;
  if (module?.folder && module.module) {
    return {
      kind: "module",
      folder: module.folder,
      order: Number(module.order),
      id: module.module,
    };
  }
  const session = sessionFile.exec(path)?.groups;
  if (session?.folder && session.stem && session.session && session.part) {
    const { folder, stem, session: id } = session;
    return {
      kind: "session",
      folder,
      stem,
      order: Number(session.order),
      id,
      part: partOf(session.part),
    };
  }
  const asset = assetFile.exec(path)?.groups?.asset;
  if (ignored.test(path)) return { kind: "ignored" };
  return asset ? { kind: "asset", name: asset } : { kind: "unknown" };
}

/** "08-broad-approaches": the place from 1 with at least two digits, then the id. */
export const orderedName = (position: number, id: string): string =>
  `${String(position).padStart(2, "0")}-${id}`;

export const modulePath = (folder: string): string => `modules/${folder}/module.yaml`;

export const sessionPath = (folder: string, stem: string, part: SessionPart): string =>
  `modules/${folder}/${stem}.${sessionParts[part]}`;

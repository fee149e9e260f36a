const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const defaults = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  odttf: "application/vnd.openxmlformats-officedocument.obfuscatedFont",
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
} as const;

/** Content types of parts by the pattern of their path. */
const overrides: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/(header|footer)\d+\.xml$/, `${word}.$1+xml`],
  [/^word\/(styles|numbering|settings|footnotes|endnotes|fontTable)\.xml$/, `${word}.$1+xml`],
  [/^word\/theme\/theme\d+\.xml$/, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** The content types of a package: defaults for the endings that occur, an override for each known part. */
export function contentTypesXml(paths: Iterable<string>): string {
  const list = [...paths];
  const endings = new Set(list.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const byEnding = Object.entries(defaults)
    .filter(([ending]) => endings.has(ending))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const byPath = list.flatMap((path) => {
    const rule = overrides.find(([pattern]) => pattern.test(path));
    if (!rule) return [];
    const type = rule[1].replace("$1", rule[0].exec(path)?.[1] ?? "");
    return [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${byEnding.join("")}${byPath.join("")}</Types>`;
}

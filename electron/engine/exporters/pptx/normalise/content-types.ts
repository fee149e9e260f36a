import { xmlHead } from "../xml.ts";
import type { Step } from "./step.ts";

const office = "application/vnd.openxmlformats-officedocument";
const presentation = `${office}.presentationml`;

/** Content types by the names of parts (ECMA-376 part 1, 13.3 and 14.2). */
const overrides: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${presentation}.slide+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${presentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${presentation}.slideMaster+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${presentation}.notesSlide+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${presentation}.notesMaster+xml`],
  [/^ppt\/theme\/theme\d+\.xml$/, `${office}.theme+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}.tableStyles+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

const defaults: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
  webp: "image/webp",
  xlsx: `${office}.spreadsheetml.sheet`,
};

/**
 * Content types are those of the parts that there are (the library: a slide master for every slide,
 * and kinds of media that nothing uses).
 */
export const writeContentTypes: Step = (parts) => {
  const names = [...parts.keys()].filter((name) => name !== "[Content_Types].xml");
  const endings = new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1)));
  const known = [...endings].flatMap((ending) => {
    const type = defaults[ending];
    return type ? [`<Default Extension="${ending}" ContentType="${type}"/>`] : [];
  });
  const own = names.flatMap((name) => {
    const type = overrides.find(([pattern]) => pattern.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  const xml = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${known.toSorted().join("")}${own.toSorted().join("")}</Types>`;
  return new Map([...parts, ["[Content_Types].xml", xml]]);
};

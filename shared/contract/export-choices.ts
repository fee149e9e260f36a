/** The documents that a session is exported as. */
export const exportKinds = ["handout", "deck", "plan"] as const;

/** Books that are made of the texts and plans of their sessions. */
export const textBookKinds = ["guideline", "guide", "workbook", "test", "answers"] as const;

/** The documents that several sessions become together; those of the map are of the whole curriculum. */
export const bookKinds = [...textBookKinds, "map", "insert"] as const;

/** What several sessions become together that is for a screen: a site, a Moodle course, its questions. */
export const collectionKinds = ["site", "moodle", "questions"] as const;

/** The contents list of a pack, and a pack in one file: made by an export, not asked for by kind. */
export const packKinds = ["contents", "pack"] as const;

/** The endings of files, by which formats are known. */
export const exportFormats = [
  "docx",
  "pdf",
  "pptx",
  "png",
  "xlsx",
  "html",
  "md",
  "imscc",
  "gift",
  "zip",
] as const;

/** A pack as a folder, or in one file. */
export const packForms = ["folder", "zip"] as const;

/** The two forms of a session plan: four columns, or all eleven. */
export const planForms = ["plain", "full"] as const;

/** A deck on paper: a slide a page, three with lines to write on, or each with its notes. */
export const deckForms = ["slides", "lines", "notes"] as const;

/** How pages look: in colour, in black that saves toner, or in large letters without tints. */
export const printForms = ["colour", "mono", "large"] as const;

/** A handout in both languages: one after the other, or beside each other in two columns. */
export const bothForms = ["turns", "columns"] as const;

/** What can be found, in the order in which it is told. */
export const findingCodes = [
  "missing-translation",
  "stale-translation",
  "comment-open",
  "missing-alt",
  "minutes-over",
  "minutes-under",
  "outcome-untested",
  "outcome-unpractised",
  "slide-overflow",
  "table-too-wide",
  "row-too-high",
  "font-missing",
  "fact-missing",
  "fact-outdated",
  "reference-broken",
] as const;

/** The screens on which findings are put right. */
export const findingPlaces = ["author", "slides", "plan"] as const;

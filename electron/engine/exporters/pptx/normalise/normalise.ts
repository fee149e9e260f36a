import { completeLayouts } from "../masters/layouts.ts";
import { storeLogos } from "../masters/logos.ts";
import { writeMaster } from "../masters/master.ts";
import { writeNotesMaster } from "../masters/notes-master.ts";
import { setTheme } from "../masters/theme.ts";
import type { Parts } from "../parts.ts";
import { dressBullets } from "./bullets.ts";
import { numberCharts, writeCharts } from "./charts.ts";
import { writeContentTypes } from "./content-types.ts";
import { groupDiagrams } from "./groups.ts";
import { storePictures } from "./media.ts";
import { splitNotes } from "./notes.ts";
import {
  dropForeignLanguages,
  dropRepeatedProperties,
  nameThemeFaces,
  sayWeight,
} from "./paragraphs.ts";
import { nameSections, orderPresentation } from "./presentation.ts";
import { writeProperties } from "./properties.ts";
import { numberShapes } from "./shape-ids.ts";
import type { DeckFacts, Step } from "./step.ts";
import { markTableHeads } from "./tables.ts";
import { applyTags } from "./tags.ts";

/** In this order: groups are found by tags, and ids and content types are given to what there is. */
const steps: readonly Step[] = [
  setTheme,
  writeMaster,
  completeLayouts,
  writeNotesMaster,
  splitNotes,
  dropRepeatedProperties,
  dropForeignLanguages,
  nameThemeFaces,
  sayWeight,
  dressBullets,
  markTableHeads,
  groupDiagrams,
  applyTags,
  numberShapes,
  numberCharts,
  writeCharts,
  storePictures,
  storeLogos,
  orderPresentation,
  nameSections,
  writeProperties,
  writeContentTypes,
];

/** Puts right what the library writes wrong, and adds what it cannot write. */
export const normalise = (parts: Parts, facts: DeckFacts): Parts =>
  steps.reduce((current, step) => step(current, facts), parts);

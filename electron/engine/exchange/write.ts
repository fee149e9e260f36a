import { raise } from "../../../shared/contract/errors.ts";
import type { CurriculumPackage, SessionContent } from "../../../shared/curriculum/package.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import { bytesOf, type FileSet } from "./files.ts";
import {
  curriculumFile,
  formatNumber,
  listFiles,
  modulePath,
  orderedName,
  sessionPath,
} from "./paths.ts";
import { leaveOut, leaveOutList, type Fields, type Shape } from "./shape.ts";
import { reviewFields } from "./review.ts";
import {
  courseShape,
  curriculumShape,
  factShape,
  moduleShape,
  personShape,
  placementShape,
  runShape,
  sessionShape,
  slideShape,
  termShape,
  venueShape,
} from "./shapes.ts";
import { writeTexts } from "./write-text.ts";
import { yamlText } from "./yaml-text.ts";

type Files = Map<string, Uint8Array>;

const listShapes: Readonly<Record<keyof typeof listFiles, Shape>> = {
  courses: courseShape,
  placements: placementShape,
  runs: runShape,
  people: personShape,
  venues: venueShape,
  facts: factShape,
  glossary: termShape,
};

function writeYaml(files: Files, path: string, data: unknown): void {
  files.set(path, bytesOf(yamlText(data)));
}

function writeLists(files: Files, content: CurriculumPackage): void {
  for (const list of Object.keys(listShapes) as (keyof typeof listFiles)[]) {
    const items = leaveOutList(listShapes[list], content[list]);
    if (items.length > 0) writeYaml(files, listFiles[list], items);
  }
}

/** In files a slide's body stands beside its id. */
function deckFields(deck: Deck): Fields {
  const slides = deck.slides.map(({ body, ...around }, index) => {
    const slide = { ...around, ...body };
    return leaveOut(slideShape(slide), slide, index + 1);
  });
  return { slides, leftOut: deck.leftOut };
}

function writeSession(
  files: Files,
  folder: string,
  stem: string,
  content: SessionContent,
  source: "en" | "bn",
): void {
  const { session, deck, texts, review } = content;
  writeYaml(files, sessionPath(folder, stem, "session"), leaveOut(sessionShape, session, 1));
  if (deck.slides.length > 0 || deck.leftOut) {
    writeYaml(files, sessionPath(folder, stem, "deck"), deckFields(deck));
  }
  const said = reviewFields(review, source);
  if (said) writeYaml(files, sessionPath(folder, stem, "review"), said);
  const written = writeTexts(texts, session.id, source);
  files.set(sessionPath(folder, stem, "en"), bytesOf(written.en));
  files.set(sessionPath(folder, stem, "bn"), bytesOf(written.bn));
}

function refuseHomeless({ modules, sessions }: CurriculumPackage): void {
  const homeless = sessions.find(
    ({ session }) => !modules.some((module) => module.id === session.module),
  );
  if (!homeless) return;
  const { id, module } = homeless.session;
  raise("CURRICULUM_FAULT", { path: id, problem: `its module ${module} does not exist` });
}

/**
 * Writes a curriculum as files that people can read and that diff; `readCurriculum` gives back the
 * same. Throws CURRICULUM_FAULT for a session whose module does not exist.
 */
export function writeCurriculum(content: CurriculumPackage): FileSet {
  refuseHomeless(content);
  const { curriculum, modules, sessions, assets } = content;
  const files: Files = new Map();
  const fields = leaveOut(curriculumShape, curriculum, 1);
  writeYaml(files, curriculumFile, { format: formatNumber, ...fields });
  writeLists(files, content);
  modules.forEach((module, index) => {
    const folder = orderedName(index + 1, module.id);
    writeYaml(files, modulePath(folder), leaveOut(moduleShape, module, 1));
    const own = sessions.filter(({ session }) => session.module === module.id);
    own.forEach((session, position) => {
      const stem = orderedName(position + 1, session.session.id);
      writeSession(files, folder, stem, session, curriculum.sourceLanguage);
    });
  });
  for (const { name, bytes } of assets) files.set(`assets/${name}`, bytes);
  return files;
}

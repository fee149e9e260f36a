import { methods } from "../../../../shared/curriculum/methods.ts";
import type { SessionContent } from "../../../../shared/curriculum/package.ts";
import type { Session } from "../../../../shared/curriculum/session.ts";
import { countDocumentWords } from "../../../../shared/document/words.ts";
import { languages } from "../../../../shared/language/language.ts";
import { planOf } from "../../../../shared/planning/plan-of.ts";
import { listFiles } from "../paths.ts";
import { bounds } from "./bounds.ts";
import { advise, isDraft, type Checking } from "./places.ts";
import { meanSentence } from "./reading.ts";

type Range = { readonly least: number; readonly most?: number };

/** "has 5 slides; 8 to 20 are usual", or null where the number is within the range. */
function outside(count: number, what: string, { least, most = Infinity }: Range): string | null {
  if (count >= least && count <= most) return null;
  const usual = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  return `has ${count} ${what}; ${usual} are usual`;
}

function workingAdvice({ activities, minutes }: Session): string | null {
  const working = activities
    .filter(({ method }) => methods[method].family === "works")
    .reduce((total, activity) => total + activity.minutes.planned, 0);
  const { least } = bounds.workingShare;
  if (working >= minutes * least) return null;
  return `the participants work in ${working} of its ${minutes} minutes; ${least * 100} % are usual`;
}

function adviseOnTexts(checking: Checking, item: SessionContent): void {
  for (const language of languages) {
    const path = checking.pathOf(item, language);
    const document = item.texts[language];
    const length = outside(countDocumentWords(document), "words", bounds.words);
    if (length) advise(checking, path, length);
    const mean = meanSentence(document.blocks, language) ?? 0;
    const most = bounds.sentence[language];
    if (mean <= most) continue;
    advise(
      checking,
      path,
      `its sentences have ${mean.toFixed(1)} words on average; ${most} are read with ease`,
    );
  }
}

function adviseOnSession(checking: Checking, item: SessionContent, isPlaceable: boolean): void {
  const { outcomes, testItems } = item.session;
  const found = [
    outside(outcomes.length, "outcomes", bounds.outcomes),
    isPlaceable ? outside(testItems.length, "test items", bounds.testItems) : null,
    workingAdvice(item.session),
  ];
  const path = checking.pathOf(item, "session");
  for (const advice of found) if (advice) advise(checking, path, advice);
  const slides = outside(item.deck.slides.length, "slides", bounds.slides);
  if (slides) advise(checking, checking.pathOf(item, "deck"), slides);
}

/** Advice where a session's steps, shortened as they are in a course, do not fill its minutes there. */
function adviseOnPlacements(checking: Checking): void {
  const { placements, sessions } = checking.content;
  for (const placement of placements) {
    const item = sessions.find(({ session }) => session.id === placement.session);
    if (!item || isDraft(item)) continue;
    const { schedule, slot } = planOf(item.session, placement);
    if (schedule.total === slot) continue;
    const words = `placement ${placement.id}: its steps take ${schedule.total} of ${slot} minutes`;
    advise(checking, listFiles.placements, words);
  }
}

/** Advice on length, reading level and share of work; to a draft only that it is one. */
export function checkMeasures(checking: Checking): void {
  const { modules, sessions } = checking.content;
  adviseOnPlacements(checking);
  const placeable = new Set(modules.filter((module) => module.placeable).map(({ id }) => id));
  for (const item of sessions) {
    if (isDraft(item)) advise(checking, checking.pathOf(item, "session"), "is still a draft");
    else {
      adviseOnTexts(checking, item);
      adviseOnSession(checking, item, placeable.has(item.session.module));
    }
  }
}

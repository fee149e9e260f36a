import type { PlanModel } from "../../../../shared/composition/model.ts";
import { columns } from "./design.ts";
import { element, type Element } from "./element.ts";
import { flow } from "./flow.ts";
import { mastheadToHeader } from "./masthead.ts";
import { landscape, packDocument, planPortrait } from "./pack.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import { adviceBoxes, timeBar } from "./plan-advice.ts";
import { stepBlocks } from "./plan-blocks.ts";
import { headerTable } from "./plan-header.ts";
import { stepsTable } from "./plan-steps.ts";
import { signatureTable } from "./signatures.ts";
import { runningFooter, runningHeader } from "./running.ts";
import { wordsToRuns } from "./runs.ts";
import { newWriter, type DocxContext, type Writer } from "./writer.ts";

/** Titles longer than this together do not share a line of a landscape page. */
const sharedLine = 80;

/** The title; across the page its other language stands at the right, upright under it. */
function titleOf({ form, title }: PlanModel, writer: Writer): readonly Element[] {
  const { first, second } = title;
  if (form === "plain" || writer.print === "large" || first.length + second.length > sharedLine) {
    const style = form === "plain" || writer.print === "large" ? "Title" : "TSPlanTitle";
    const other = second ? [wordsParagraph("Subtitle", second, writer)] : [];
    return [wordsParagraph(style, first, writer), ...other];
  }
  const runs = wordsToRuns(first, settingOf("TSPlanTitle"), writer);
  const tab = element("w:r", {}, element("w:tab"));
  const other = second ? styledRuns("TSPlanTitle", "TSOtherTitle", second, writer) : [];
  return [paragraphOf("TSPlanTitle", second ? [...runs, tab, ...other] : runs)];
}

/** A session plan as a Word document: the plain form on A4 upright, the full form on A4 across. */
export async function planToDocx(model: PlanModel, context: DocxContext): Promise<Uint8Array> {
  const writer = newWriter(model.language, context, "labels");
  const full = model.form === "full" && writer.print !== "large";
  const width = full ? columns.landscape : columns.all;
  const { masthead, running } = model;
  const kind = [masthead.kind, masthead.kindSecond].filter(Boolean).join(" · ");
  const setting = { width, second: masthead.instituteSecond };
  const section = {
    page: full ? landscape : planPortrait,
    firstHeader: mastheadToHeader({ ...masthead, kind }, setting, writer),
    header: [runningHeader(running, width, writer)],
    footer: [runningFooter(running, width, writer)],
    children: flow([
      ...titleOf(model, writer),
      ...headerTable(model, writer),
      ...(writer.print === "large" ? stepBlocks(model, writer) : stepsTable(model, writer)),
      ...(model.form === "full" ? [] : timeBar(model.timeByMethod, writer)),
      ...(model.form === "full"
        ? signatureTable(model.signatures, width, writer)
        : adviceBoxes(model, writer)),
    ]),
  };
  return packDocument([section], writer, {
    ...context,
    title: `${masthead.code} ${model.title.first}`,
    creator: masthead.institute,
    language: model.language,
    bilingual: model.second !== null,
  });
}

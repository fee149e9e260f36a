import type { HandoutModel } from "../../../../shared/composition/model.ts";
import { handoutToHtml } from "../html/handout.ts";
import type { PaperContext } from "../html/page.ts";
import { screenFile } from "../html/screen.ts";
import { madeText, type MadeDocument } from "../made-document.ts";

/** A handout as one HTML file with everything in it. Throws ASSET_MISSING. */
export function handoutPage(
  models: readonly [HandoutModel, ...HandoutModel[]],
  context: PaperContext & { readonly title: string },
): MadeDocument {
  const [{ language }] = models;
  return madeText(screenFile(handoutToHtml(models, context), { ...context, language }));
}

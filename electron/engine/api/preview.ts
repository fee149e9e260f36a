import { composeHandout } from "../../../shared/composition/handout.ts";
import { composePlan } from "../../../shared/composition/plan.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { PlanForm } from "../../../shared/contract/export.ts";
import type { Language, OutputLanguage } from "../../../shared/language/language.ts";
import { assetsIn } from "../exporters/asset-folder.ts";
import { handoutToHtml } from "../exporters/html/handout.ts";
import type { PrintedPage } from "../exporters/html/page.ts";
import { planToHtml } from "../exporters/html/plan.ts";
import type { Services } from "./services.ts";

type Preview = {
  readonly kind: "handout" | "plan";
  readonly language: OutputLanguage;
  readonly planForm: PlanForm;
};

/** In both languages Bangla comes first. */
const languagesOf = (language: OutputLanguage): readonly [Language, ...Language[]] =>
  language === "both" ? ["bn", "en"] : [language];

/** A handout or plan as it will print. Throws ASSET_MISSING where a picture is not stored. */
export function previewOf(
  source: SessionSource,
  { kind, language, planForm: form }: Preview,
  { platform, storage }: Services,
): PrintedPage {
  const { resources } = platform.paths;
  const [first, second = null] = languagesOf(language);
  if (kind === "plan") {
    return planToHtml(composePlan(source, { form, language: first, second }), { resources });
  }
  const models = languagesOf(language).map((each) => composeHandout(source, each));
  return handoutToHtml(models, { resources, assets: assetsIn(storage.assets.folder) });
}

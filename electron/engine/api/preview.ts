import { composeHandout } from "../../../shared/composition/handout.ts";
import { inLook } from "../../../shared/composition/in-look.ts";
import { composePlan } from "../../../shared/composition/plan.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Look, PlanForm } from "../../../shared/contract/export.ts";
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
  readonly look: Look;
};

/** In both languages Bangla comes first. */
const languagesOf = (language: OutputLanguage): readonly [Language, ...Language[]] =>
  language === "both" ? ["bn", "en"] : [language];

/** A handout or plan as it will print. Throws ASSET_MISSING where a picture is not stored. */
export function previewOf(
  source: SessionSource,
  { kind, language, planForm: form, look }: Preview,
  { platform, storage }: Services,
): PrintedPage {
  const { resources } = platform.paths;
  const context = { resources, look, assets: assetsIn(storage.assets.folder) };
  const [first, second = null] = languagesOf(language);
  if (kind === "plan") {
    return planToHtml(
      inLook(composePlan(source, { form, language: first, second }), look),
      context,
    );
  }
  const models = languagesOf(language).map((each) => inLook(composeHandout(source, each), look));
  return handoutToHtml(models, context);
}

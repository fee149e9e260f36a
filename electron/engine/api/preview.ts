import { composeHandout } from "../../../shared/composition/handout.ts";
import { inLook, lookFor } from "../../../shared/composition/in-look.ts";
import { composePlan } from "../../../shared/composition/plan.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Running } from "../../../shared/composition/model.ts";
import type { Look, PageEdges, PlanForm, PrintForm } from "../../../shared/contract/export.ts";
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

type Model = { readonly running: Running; readonly language: Language };

/** Points of head and foot, as the printed pages have them. */
const edgeSizes = { colour: 8.5, mono: 8.5, large: 13 } as const satisfies Record<
  PrintForm,
  number
>;

/** Head and foot of the sheets of a preview. */
export function edgesOf(
  { running, language }: Model,
  { digits = language, print = "colour" }: Look,
): PageEdges {
  const { code, title, right, footerLeft, footerCentre, page } = running;
  return {
    head: { left: [code, title].filter(Boolean).join("   "), right },
    foot: { left: footerLeft, centre: footerCentre },
    page,
    digits,
    size: edgeSizes[print],
  };
}

/** A handout or plan as it will print. Throws ASSET_MISSING where a picture is not stored. */
export function previewOf(
  source: SessionSource,
  { kind, language, planForm: form, look: asked }: Preview,
  { platform, storage }: Services,
): PrintedPage & { readonly edges: PageEdges } {
  const { resources } = platform.paths;
  const look = lookFor(asked, source.institute);
  const context = { resources, look, assets: assetsIn(storage.assets.folder) };
  const [first, second = null] = languagesOf(language);
  if (kind === "plan") {
    const plan = inLook(composePlan(source, { form, language: first, second }), look);
    return { ...planToHtml(plan, context), edges: edgesOf(plan, look) };
  }
  const handout = (each: Language) => inLook(composeHandout(source, each), look);
  const model = handout(first);
  const models = second === null ? [model] : [model, handout(second)];
  return { ...handoutToHtml(models, context), edges: edgesOf(model, look) };
}

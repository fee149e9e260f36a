import { join } from "node:path";
import { composeHandout } from "../../../../shared/composition/handout.ts";
import { inLook } from "../../../../shared/composition/in-look.ts";
import { composePlan } from "../../../../shared/composition/plan.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { languagesOf, madeOf } from "../made-document.ts";
import { toPrint, type SessionMaker } from "./maker.ts";

/** The handout in every format that it comes in. */
export const makeHandout: SessionMaker = async (file, source, tools) => {
  const [language, ...others] = languagesOf(file.language);
  const { look } = file;
  const compose = (each: Language) => inLook(composeHandout(source, each), look);
  const models = [compose(language), ...others.map(compose)] as const;
  if (file.format === "html") {
    const { handoutPage } = await import("./screen.ts");
    const title = `${source.number} ${textIn(source.session.title, language)}`;
    return handoutPage(models, { ...tools, look, title });
  }
  if (file.format === "md") {
    const { handoutMarkdown } = await import("./markdown.ts");
    return handoutMarkdown(models, tools);
  }
  if (file.format === "pdf") {
    const { handoutToHtml } = await import("../html/handout.ts");
    return toPrint(handoutToHtml(models, { ...tools, look }), source, language, tools);
  }
  const { handoutToDocx } = await import("../docx/handout.ts");
  return madeOf(
    await handoutToDocx(models, {
      assets: tools.assets,
      fontsFolder: join(tools.resources, "fonts"),
      look,
    }),
  );
};

/** The session plan in every format that it comes in. */
export const makePlan: SessionMaker = async (file, source, tools) => {
  const [language, second = null] = languagesOf(file.language);
  const { look } = file;
  const model = inLook(composePlan(source, { form: file.planForm, language, second }), look);
  if (file.format === "pdf") {
    const { planToHtml } = await import("../html/plan.ts");
    return toPrint(planToHtml(model, { ...tools, look }), source, language, tools);
  }
  if (file.format === "xlsx") {
    const { planToXlsx } = await import("../xlsx/plan.ts");
    return madeOf(planToXlsx(model, new Date()));
  }
  const { planToDocx } = await import("../docx/plan.ts");
  const fontsFolder = join(tools.resources, "fonts");
  return madeOf(await planToDocx(model, { assets: tools.assets, fontsFolder, look }));
};

import { unzipSync } from "fflate";
import { composeHandout } from "../../shared/composition/handout.ts";
import { composePlan } from "../../shared/composition/plan.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import type { PlanForm } from "../../shared/contract/export.ts";
import { plainText } from "../../shared/document/plain-text.ts";
import type { Language } from "../../shared/language/language.ts";
import { foldText } from "./paper.ts";

/** Every text that a handout must show, as its model says it. */
export function handoutTexts(source: SessionSource, language: Language): readonly string[] {
  const model = composeHandout(source, language);
  const parts = model.parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "section":
        return [part.title];
      case "block":
        return [plainText(part.block)];
      case "figure":
        return [part.label, part.caption];
      case "callout":
        return [part.label, plainText(part.callout)];
      case "remember":
        return part.points;
      case "references":
        return part.items.map((item) => item.text);
    }
  });
  return [
    model.title,
    model.masthead.code,
    ...model.outcomes.items.map((item) => item.text),
    ...parts,
  ];
}

export function planTexts(
  source: SessionSource,
  language: Language,
  form: PlanForm,
): readonly string[] {
  const model = composePlan(source, { form, language, second: null });
  return [
    model.title.first,
    ...model.steps.flatMap((step) => [
      step.title.first,
      step.content.first,
      step.start,
      step.method,
    ]),
    model.total.words.first,
  ];
}

/** What stands at the head, the foot and in the notes of a docx, which a text export leaves out. */
export function edgesOf(docx: Uint8Array): string {
  const parts = unzipSync(docx, {
    filter: ({ name }) => /^word\/(?:header|foot)\w*\.xml$/.test(name),
  });
  const xml = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("");
  return foldText(xml.replace(/<\/w:p>/g, " ").replace(/<[^>]+>/g, ""));
}

/** Words of a text that the document does not hold; paragraphs may be set apart, words may not. */
export function missing(texts: readonly string[], text: string): readonly string[] {
  const words = texts.flatMap((each) => foldText(each).split(" ")).filter((word) => word !== "");
  return [...new Set(words)].filter((word) => !text.includes(word));
}

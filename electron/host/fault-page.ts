import type { Fault } from "../../shared/contract/errors.ts";
import { hostFaultWords } from "./fault-words.ts";
import { escapeHtml, plainPage } from "./pages.ts";

function faultSection(fault: Fault, language: "en" | "bn"): string {
  const words = hostFaultWords(fault, language);
  const lines = [words.happened, words.kept, words.todo];
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  return `<section lang="${language}"><h1>${escapeHtml(words.title)}</h1>${paragraphs}</section>`;
}

/** Why the product could not start, in both languages. */
export const faultPage = (fault: Fault, script = ""): string =>
  plainPage(faultSection(fault, "en") + faultSection(fault, "bn"), script);

import type { Question } from "../../../../shared/composition/questions.ts";

/** What a text means in HTML, in one line: a blank line would end the question. */
const asHtml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .trim()
    .replace(/\s*\n\s*/g, "<br>");

/**
 * The signs that mean something in GIFT, and at the start of an answer a percent sign (a weight) and a
 * bracket (a format). Source: https://docs.moodle.org/en/GIFT_format
 */
const escaped = (text: string): string =>
  asHtml(text)
    .replace(/^%/, "&#37;")
    .replace(/^\[/, "&#91;")
    .replace(/[\\:#={}~]/g, "\\$&");

/** A slash parts a category from the one above it; two are one of the name. Moodle keeps 255 letters. */
const categoryName = (name: string): string =>
  name.replace(/\s+/g, " ").slice(0, 200).trim().replace(/\//g, "//");

const categoryLine = (category: readonly string[]): string =>
  `$CATEGORY: $course$/top/${category.map(categoryName).join("/")}`;

function questionText({ name, stem, options, reason }: Question): string {
  const answers = options.map(({ text, isRight }) => `\t${isRight ? "=" : "~"}${escaped(text)}`);
  const feedback = reason ? [`\t####${escaped(reason)}`] : [];
  const title = `::${escaped(name)}::[html]`;
  return [`${title}${escaped(stem)}{`, ...answers, ...feedback, "}"].join("\n");
}

/**
 * Questions as GIFT, the plain text that Moodle takes into its question bank: UTF-8, a category before
 * the questions of each, blank lines between.
 */
export function questionsToGift(questions: readonly Question[]): string {
  const blocks: string[] = [];
  let category = "";
  for (const question of questions) {
    const line = categoryLine(question.category);
    if (line !== category) blocks.push(line);
    category = line;
    blocks.push(questionText(question));
  }
  return `${blocks.join("\n\n")}\n`;
}

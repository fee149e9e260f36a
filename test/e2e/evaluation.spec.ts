import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { openScreen, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

async function makeRun(page: Page): Promise<void> {
  await openScreen(page, "Evaluation");
  await expect(page.getByText("There is no course run yet")).toBeVisible();
  await page.getByRole("button", { name: "Open the timetable" }).click();
  await page.getByRole("button", { name: "New run" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Title, English").fill("76th batch");
  await form.getByLabel("Participants", { exact: true }).fill("12");
  await form.getByRole("button", { name: "Make the run" }).click();
  await expect(form).toBeHidden();
  await openScreen(page, "Evaluation");
}

/** Twelve rows of six answers, each a letter further than the last. */
const rows = (from: number) =>
  Array.from({ length: 12 }, (_, person) =>
    [
      person + 1,
      ...Array.from({ length: 6 }, (__, item) => "ABCD".charAt((from + person * item) % 4)),
    ].join("\t"),
  ).join("\n");

async function documentText(file: string): Promise<string> {
  const parts = unzipSync(await readFile(file));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

test("make a test from the bank, enter answers by key and paste, see the gain, export the review", async ({
  studio,
}) => {
  test.setTimeout(240_000);
  const { page } = studio;
  const undo = () => page.keyboard.press("Control+KeyZ");
  const part = (name: string) => page.getByText(name, { exact: true }).first().click();
  const found: string[] = [];
  const look = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) found.push(`${where}: ${id} ${nodes[0]?.html}`);
  };
  await makeRun(page);

  // A test of six questions, with marks that are refused at the field.
  await page.getByRole("button", { name: "New test" }).click();
  await page.getByLabel("How many questions").fill("0");
  await expect(page.getByRole("alert")).toHaveText("A whole number from 1 to 100.");
  await page.getByLabel("How many questions").fill("6");
  await expect(page.getByRole("heading", { name: "6 questions" })).toBeVisible();
  await page.getByRole("button", { name: "Make the test" }).click();
  for (const wrong of ["-1", "1.5", "0"]) {
    await page.getByLabel("Marks of question 1").fill(wrong);
    await expect(page.getByRole("alert")).toHaveText("A whole number from 1 to 100.");
  }
  await page.getByLabel("Marks of question 1").fill("2");
  await expect(page.getByText("7 marks in all")).toBeVisible();
  await look("tests");

  // One key an answer, in either script; an option that is not there is refused.
  await part("Answers");
  const cell = (person: number, item: number) =>
    page.getByRole("gridcell", { name: new RegExp(`^Participant ${person}, question ${item}:`) });
  await cell(1, 1).click();
  await page.keyboard.press("KeyA");
  await page.keyboard.press("Digit2");
  await page.keyboard.press("Digit6");
  await expect(page.getByRole("alert")).toContainText("Question 3 has only the options up to");
  for (const key of ["KeyC", "KeyD", "Space", "KeyB"]) await page.keyboard.press(key);
  await expect(cell(1, 1)).toHaveText("A");
  await expect(cell(1, 5)).toHaveText("");
  await expect(cell(2, 1)).toBeFocused();
  await expect(page.getByText("1 of 12 sheets entered")).toBeVisible();
  await undo();
  await expect(cell(1, 6)).toHaveText("");

  // Rows from a spreadsheet; what cannot be read is told, the rest is taken; undo takes all back.
  await page.getByRole("button", { name: "Paste from a spreadsheet" }).click();
  const field = page.getByLabel("Rows from a spreadsheet or CSV file");
  await field.fill(`${rows(0)}\n13\tA\tA\tA\tA\tA\tA\n`);
  await page.getByRole("button", { name: "Take the rows" }).click();
  const report = page.getByRole("region", { name: "Paste from a spreadsheet" }).getByRole("status");
  await expect(report).toContainText("12 rows taken.");
  await expect(report).toContainText("Row 13 “13”: no such participant");
  await expect(page.getByText("12 of 12 sheets entered")).toBeVisible();
  await cell(1, 1).click();
  await undo();
  await expect(page.getByText("1 of 12 sheets entered")).toBeVisible();
  await page.keyboard.press("Control+KeyY");
  await look("answers");
  await part("After");
  // The rest comes from a file, as a spreadsheet saves it: a mark, semicolons, Bangla digits.
  const file = (name: string, text: string) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  const chosen = page.getByLabel("Choose a file…").and(page.locator("input"));
  await chosen.setInputFiles(file("results.xlsx", "PK\u0003\u0004"));
  await expect(page.getByRole("alert")).toContainText("This is a workbook.");
  const csv = rows(1).replaceAll("\t", ";").replace(/^1;/, "১;");
  await chosen.setInputFiles(file("after.csv", `\ufeff${csv}\r\n`));
  await expect(page.getByText("From after.csv")).toBeVisible();
  await page.getByRole("button", { name: "Take the rows" }).click();
  await expect(report).toContainText("12 rows taken.");
  await page.getByLabel("Participants", { exact: true }).fill("3");
  await expect(page.getByRole("alert")).toContainText("who has answered is kept");
  await page.getByRole("button", { name: "Close" }).click();

  // Ratings by key.
  await part("Forms");
  const rating = (form: string) =>
    page.getByRole("gridcell", { name: new RegExp(`^${form}, It was relevant`) });
  await rating("New form").click();
  for (const key of ["Digit5", "Digit4", "Digit9"]) await page.keyboard.press(key);
  await expect(page.getByRole("alert")).toHaveText("A rating is a number from 1 to 5.");
  await expect(rating("Form 1")).toHaveText("5");
  await page.getByLabel("What will be most useful?").fill("The lifecycle wheel");
  await look("forms");

  // The gain, in figures and bars.
  await part("Results");
  const gain = page.getByRole("region", { name: "Learning gain by outcome" });
  const whole = gain.getByRole("row", { name: /^All outcomes/ });
  await expect(whole).toContainText(/\d+%.*\d+%.*(?:\+|−)?\d+.*(?:−?\d\.\d\d)/);
  await expect(page.getByRole("region", { name: "Reaction" })).toContainText("The lifecycle wheel");
  await look("results");

  // The report and the results as files.
  await part("Review and papers");
  await page.getByLabel("What to change, English").fill("Begin the group work earlier");
  await page.getByLabel("Answers and marks (Excel)").check();
  await page.getByLabel("Question paper").check();
  await expect(page.getByRole("region", { name: "Training review" })).toContainText(
    "Begin the group work earlier",
  );
  await look("review");
  await page.getByRole("button", { name: "Write the files" }).click();
  await expect(page.getByText("3 files written")).toBeVisible({ timeout: 60_000 });
  const folder = path.join(studio.home, "Documents", "ToT Studio");
  const names = await readdir(folder);
  const review = names.find((name) => name.includes("Training review")) ?? "";
  const text = await documentText(path.join(folder, review));
  for (const words of ["76th batch", "The lifecycle wheel", "Begin the group work earlier"]) {
    expect(text).toContain(words);
  }
  expect(names.some((name) => name.endsWith(".xlsx"))).toBe(true);
  expect(found).toEqual([]);

  await saved(page);
  await studio.restart();
  await openScreen(studio.page, "Evaluation");
  await studio.page.getByText("Results", { exact: true }).first().click();
  await expect(studio.page.getByRole("region", { name: "Reaction" })).toBeVisible();
});

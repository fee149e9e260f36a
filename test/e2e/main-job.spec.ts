import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { caretAtEndOf, compose, textIn } from "./pages/author.ts";
import { chooseNewFolder, runExport } from "./pages/export.ts";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import { placedCell, placeSession } from "./pages/map.ts";
import { expect, test } from "./studio.ts";

const session = "8.2 The lifecycle approach to social security";
const english = " A widow in the char asks one office, not five.";
/** ক্ষ, জ্ঞ, ঞ্চ and a reph: typed by keys, then composed by an input method. */
const byKeys = " চরের বিধবা এক দপ্তরেই আবেদন করেন।";
const bySyllables = ["ক্ষু", "দ্র", " ", "অ", "ঞ্চ", "লে", " ", "বিজ্ঞ", " ", "ক", "র্ম", "ক", "র্তা"];
const composed = bySyllables.join("");

/** The words of every part of an Office file, tags taken out and paragraphs set apart. */
async function wordsOf(file: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  return Object.entries(parts)
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join(" ")
    .replace(/<\/(?:w|a):p>/g, " ")
    .replace(/<[^>]+>/g, "")
    .normalize("NFC");
}

test("write in both languages, order the plan, map to FTC, export, close and find it all again", async ({
  studio,
}) => {
  test.setTimeout(240_000);
  const { page } = studio;
  await openSession(page, "8", "8.2");

  await caretAtEndOf(textIn(page, "English"), "b2");
  await page.keyboard.type(english);
  await caretAtEndOf(textIn(page, "Bangla"), "b2");
  await page.keyboard.type(byKeys);
  await page.keyboard.type(" ");
  for (const syllable of bySyllables) {
    const signs = Array.from(syllable);
    const stages = signs.map((_sign, index) => signs.slice(0, index + 1).join(""));
    await compose(page, stages, syllable);
  }
  await expect(textIn(page, "Bangla")).toContainText(composed);
  await saved(page);

  await openScreen(page, "Plan");
  const minutes = (label: string, step: number) => page.getByLabel(`${label}, step ${step}`);
  await minutes("Plan", 3).fill("18");
  await minutes("Plan", 5).fill("27");
  await minutes("Plan", 5).press("Tab");
  await page.getByLabel("Title of step 2").press("Alt+ArrowUp");
  await expect(page.getByLabel("Title of step 1")).toHaveValue("What we know already");
  await expect(page.getByText("Fits the slot")).toBeVisible();
  await saved(page);

  await openScreen(page, "Map");
  await placeSession(page, session, "FTC", {
    module: "13 National Economic Management",
    lesson: "13.08 National Social Security Strategy (NSSS)",
    minutes: 45,
  });
  await expect(placedCell(page, session, "FTC", 45)).toBeVisible();

  await openScreen(page, "Export");
  await chooseNewFolder(page, "FTC tonight");
  await runExport(page, { course: "FTC", language: "English" }, 8);
  await runExport(page, { course: "FTC", language: "বাংলা" }, 8);
  await runExport(page, { course: "FTC", language: "Both" }, 8);

  const folder = path.join(studio.home, "Documents", "ToT Studio", "FTC tonight");
  const names = (await readdir(folder)).map((name) => name.normalize("NFC"));
  expect(names).toHaveLength(24);
  expect(names.filter((name) => name.startsWith("."))).toEqual([]);
  const file = (...parts: readonly string[]) => {
    const found = names.find((name) => parts.every((part) => name.includes(part)));
    expect(found, `a file with ${parts.join(", ")} among ${names.join("; ")}`).toBeTruthy();
    return path.join(folder, found ?? "");
  };
  expect(await wordsOf(file("Handout", "English).docx"))).toContain(english.trim());
  const banglaHandout = await wordsOf(file("হ্যান্ডআউট", "(FTC, বাংলা).docx"));
  expect(banglaHandout).toContain(byKeys.trim());
  expect(banglaHandout).toContain(composed);
  expect(banglaHandout).toContain("১৩.০৮");
  const bothHandout = await wordsOf(file("হ্যান্ডআউট", "বাংলা, English).docx"));
  expect(bothHandout).toContain(english.trim());
  expect(bothHandout).toContain(composed);
  expect(await wordsOf(file("Session plan, full", "English).docx"))).toMatch(
    /What we know already.*Connection/s,
  );
  expect(await wordsOf(file("Slides", "English).pptx"))).toContain("lifecycle");
  for (const name of names.filter((each) => each.endsWith(".pdf"))) {
    const bytes = await readFile(path.join(folder, name));
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  }

  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  await expect(textIn(studio.page, "English")).toContainText(english.trim());
  await expect(textIn(studio.page, "Bangla")).toContainText(`${byKeys.trim()} ${composed}`);
  await openScreen(studio.page, "Plan");
  await expect(studio.page.getByLabel("Title of step 1")).toHaveValue("What we know already");
  await expect(studio.page.getByLabel("Plan, step 5")).toHaveValue("27");
  await openScreen(studio.page, "Map");
  await expect(placedCell(studio.page, session, "FTC", 45)).toBeVisible();
});

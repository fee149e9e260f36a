import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test, type Studio } from "./studio.ts";

/** Everything that pages complain of: a policy that is broken, HTML that the scripts did not expect. */
function listenTo({ page }: Studio): readonly string[] {
  const complaints: string[] = [];
  page.context().on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.context().on("weberror", (error) => complaints.push(error.error().message));
  return complaints;
}

/** Marks what stands in a page before its scripts have begun, to be known again afterwards. */
function markEarly() {
  new PerformanceObserver(() => {
    document.querySelector("main")?.setAttribute("data-early", "");
  }).observe({ type: "paint" });
}

/** Does a person's work as soon as there is something to see: a choice in a list, and the main button. */
function workEarly() {
  new PerformanceObserver(() => {
    const languages = [...document.querySelectorAll<HTMLSelectElement>("main select")].at(-1);
    if (!languages) return;
    languages.value = "both";
    languages.dispatchEvent(new Event("change", { bubbles: true }));
    document.querySelector<HTMLElement>("main [data-main]")?.click();
  }).observe({ type: "paint" });
}

const looks = [
  { language: "EN", theme: "Light", lang: "en", scheme: "light", modules: "12 modules" },
  { language: "বাংলা", theme: "গাঢ়", lang: "bn", scheme: "dark", modules: "১২" },
] as const;

async function setLook({ page }: Studio, { language, theme }: (typeof looks)[number]) {
  await page.getByRole("button", { name: language, exact: true }).click();
  await page.locator("header button").first().click();
  await page.getByRole("menuitemradio", { name: theme }).click();
}

test("opened again, Home is there before the scripts, and what is done to it early is not lost", async ({
  studio,
}) => {
  test.skip(test.info().project.name === "electron", "The Electron host asks its engine for Home.");
  const complaints = listenTo(studio);
  await studio.page.context().addInitScript(markEarly);
  for (const look of looks) {
    await setLook(studio, look);
    await studio.restart();
    await expect(studio.page.locator("footer")).toContainText(look.modules);
    await expect(studio.page.locator("main[data-early]")).toBeVisible();
    await expect(studio.page.locator("html")).toHaveAttribute("lang", look.lang);
    const scheme = await studio.page.locator("html").getAttribute("data-mantine-color-scheme");
    expect(scheme).toBe(look.scheme);
  }
  await studio.page.context().addInitScript(workEarly);
  await studio.restart();
  await expect(studio.page.locator("main select").last()).toHaveValue("both");
  await expect(studio.page.getByRole("status").filter({ hasText: "ফাইল" })).toBeVisible({
    timeout: 60_000,
  });
  const written = await readdir(path.join(studio.home, "Documents", "ToT Studio"));
  expect(written.length).toBeGreaterThan(4);
  expect(complaints).toEqual([]);
});

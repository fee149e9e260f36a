import { AxeBuilder } from "@axe-core/playwright";
import { openScreen, openSession, type ScreenName } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const screens: readonly ScreenName[] = [
  "Home",
  "Author",
  "Slides",
  "Plan",
  "Map",
  "Timetable",
  "Evaluation",
  "Export",
];

test("every screen passes axe, light in English and dark in Bangla", async ({ studio }) => {
  test.setTimeout(240_000);
  const { page } = studio;
  await openSession(page, "8", "8.2");
  const found: string[] = [];
  const look = async (where: string) => {
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      found.push(`${where}: ${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
    }
  };
  await page.emulateMedia({ colorScheme: "light" });
  for (const screen of screens) {
    await openScreen(page, screen);
    await look(`${screen}, light, English`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.keyboard.press("Control+Shift+KeyL");
  await expect(page.locator("html")).toHaveAttribute("lang", "bn");
  for (const [index, screen] of screens.entries()) {
    await page.keyboard.press(`Control+Digit${index + 1}`);
    await look(`${screen}, dark, Bangla`);
  }
  expect(found).toEqual([]);
});

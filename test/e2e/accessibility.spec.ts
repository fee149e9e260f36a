import { AxeBuilder } from "@axe-core/playwright";
import { openScreen, openSession, type ScreenName } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

const screens: readonly ScreenName[] = ["Home", "Author", "Slides", "Plan", "Map", "Export"];

test("every screen passes axe, in English and Bangla, light and dark", async ({ studio }) => {
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
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const screen of screens) {
      await openScreen(page, screen);
      await look(`${screen}, ${scheme}, English`);
      await page.keyboard.press("Control+Shift+KeyL");
      await expect(page.locator("html")).toHaveAttribute("lang", "bn");
      await look(`${screen}, ${scheme}, Bangla`);
      await page.keyboard.press("Control+Shift+KeyL");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    }
  }
  expect(found).toEqual([]);
});

import { readdir } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { openScreen } from "./pages/frame.ts";
import { placedCell } from "./pages/map.ts";
import { expect, test } from "./studio.ts";

const vulnerability = "4.2 Vulnerability: who may be poor tomorrow";

test("map: type minutes, drag from the tree, edit a course's modules, take a suggestion, export, undo", async ({
  studio,
}) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openScreen(page, "Map");

  // Minutes are typed in the cell; what is none is said there, and nothing is lost.
  await placedCell(page, vulnerability, "SSC", 45).press("Enter");
  const minutes = page.getByRole("textbox", { name: "Minutes in SSC" });
  for (const wrong of ["-5", "4.5", "99999"]) {
    await minutes.fill(wrong);
    await expect(page.getByRole("tooltip")).toHaveText("Whole minutes from 1 to 1,440.");
  }
  await minutes.press("Escape");
  await placedCell(page, vulnerability, "SSC", 45).press("Enter");
  await minutes.fill("30");
  await minutes.press("Enter");
  await expect(placedCell(page, vulnerability, "SSC", 30)).toBeFocused();

  // A session from the tree, dropped on a course, asks for its module there.
  await page.keyboard.press("Control+Backslash");
  const tree = page.getByRole("tree", { name: "Curriculum" });
  await tree.getByRole("treeitem", { name: /^4 / }).click();
  await tree
    .getByRole("treeitem", { name: /^4\.2 / })
    .dragTo(page.getByRole("columnheader", { name: "ACAD 70 days" }));
  await page.getByRole("dialog").getByRole("button", { name: "Place" }).click();
  await expect(placedCell(page, vulnerability, "ACAD", 60)).toBeVisible();

  // Placed twice in a course, the form asks which of the two is meant.
  await page.getByText("By course", { exact: true }).click();
  await tree
    .getByRole("treeitem", { name: /^4\.2 / })
    .dragTo(page.getByRole("region", { name: /^14 Achieving/ }));
  await page.keyboard.press("Control+Backslash");
  await page.getByText("Matrix", { exact: true }).click();
  const twice = page.getByRole("button", { name: `${vulnerability} in FTC: 120 min (2 ×)` });
  await twice.press("Enter");
  const form = page.getByRole("dialog");
  await form.getByLabel("Placed 2 times here: which one").selectOption({ index: 1 });
  await expect(form.getByLabel("Module of the course")).toContainText("14 Achieving");
  await form.getByRole("button", { name: "Remove" }).click();
  await expect(placedCell(page, vulnerability, "FTC", 60)).toBeVisible();

  // A module that goes keeps its sessions in sight; dropped on another they have a place again.
  await page.getByText("By course", { exact: true }).click();
  const remove = page.getByRole("button", { name: /^Take 14 Achieving .* out of the course$/ });
  await remove.click();
  const gone = page.getByRole("region", { name: "No longer in the course" });
  const sdg = gone.getByRole("group", { name: /^6\.3 / });
  await expect(sdg).toContainText("module is gone");
  const poverty = page.getByRole("region", { name: /^3 Poverty Reduction/ });
  await sdg.dragTo(poverty);
  await expect(poverty.getByRole("group", { name: /^6\.3 / })).toBeVisible();
  await page.getByRole("button", { name: /^Edit 13 National/ }).click();
  const title = page.getByRole("textbox", { name: "Title of the module, English" });
  await title.fill("National Economy");
  await page.getByRole("button", { name: "Save" }).click();
  const economy = page.getByRole("region", { name: "13 National Economy" });
  await expect(economy).toContainText("module was changed");
  await economy.getByRole("button", { name: "Still right" }).first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  // Everything is taken back, the module as well.
  const undo = page.getByRole("button", { name: "Undo" });
  while (await undo.isEnabled()) await page.keyboard.press("Control+KeyZ");
  await expect(gone).toBeHidden();
  await expect(remove).toBeVisible();

  // A suggestion says why, and opens the form; the person places it.
  await page.getByText("Matrix", { exact: true }).click();
  await page.getByRole("button", { name: /^7\.3 .* in FTC: not placed$/ }).focus();
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: "Where 7.3 may fit" })).toBeVisible();
  const suggestion = details.getByRole("listitem").filter({ hasText: "FTC 13.08" });
  await expect(suggestion).toContainText(/The pilot’s finding: .*Words in common: .*strategy/);
  await suggestion.getByRole("button", { name: "Place in FTC 13.08" }).click();
  await expect(page.getByRole("dialog").getByLabel("Lesson")).toHaveValue("13.08");
  await page.keyboard.press("Escape");

  // Pictures, and files.
  await page.getByText("Pictures", { exact: true }).click();
  await expect(page.getByRole("img", { name: /^Minutes by module and course/ })).toBeVisible();
  await page.getByRole("button", { name: "Files" }).click();
  const files = page.getByRole("dialog", { name: "Files" });
  await files.getByLabel("Coverage insert").check();
  await files.getByRole("button", { name: "Export" }).click();
  await expect(page.getByText("6 files written")).toBeVisible();
  const written = await readdir(path.join(studio.home, "Documents", "ToT Studio"));
  expect(written.map((name) => path.extname(name)).toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => ".docx"),
    ".xlsx",
  ]);
});

import { AxeBuilder } from "@axe-core/playwright";
import { openScreen, openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test("plan a session: lock, break, group work, fit to a course, materials, rehearsal, undo", async ({
  studio,
}) => {
  test.setTimeout(240_000);
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await openScreen(page, "Plan");
  const field = (label: string, step: number) => page.getByLabel(`${label}, step ${step}`);
  const undo = () => page.keyboard.press("Control+KeyZ");

  // What is no minutes is said at the field, and nothing is lost.
  for (const wrong of ["-5", "4.5", "99999"]) {
    await field("Plan", 3).fill(wrong);
    await expect(page.getByRole("alert")).toHaveText("Whole minutes from 0 to 1,440.");
  }
  await field("Plan", 3).press("Tab");
  await expect(field("Plan", 3)).toHaveValue("20");

  // A break out of the library, locked to a time, with the gap and the overlap named.
  await page.getByLabel("Title of step 3").click();
  await page.getByText("Library", { exact: true }).click();
  await page.getByRole("button", { name: "Add Tea break" }).click();
  await expect(page.getByLabel("Title of step 4")).toHaveValue("Tea break");
  await page.getByText("Step", { exact: true }).click();
  await page.getByLabel("Locked to a time").check();
  const start = page.getByLabel("Starts at", { exact: true });
  await start.fill("11:25");
  const clashes = page.getByRole("list", { name: "Overlaps and gaps" });
  await expect(clashes).toContainText("8 minutes at the same time as step 3");
  await start.fill("11:37");
  await expect(clashes).toContainText("4 minutes with nothing before this step");
  await start.fill("noon");
  await expect(page.getByRole("alert")).toHaveText("A time of day, as 9:30.");
  await start.press("Tab");
  await field("Plan", 3).fill("24");
  await expect(clashes).toBeHidden();
  await page.getByLabel("Title of step 4").click();
  await page.getByLabel("Locked to a time").uncheck();
  await page.getByLabel("Title of step 4").press("Alt+ArrowUp");
  await expect(page.getByLabel("Title of step 3")).toHaveValue("Tea break");
  const undoButton = page.getByRole("button", { name: "Undo" });
  while (await undoButton.isEnabled()) await undo();
  await expect(page.getByLabel("Title of step 4")).not.toHaveValue("Tea break");
  await expect(field("Plan", 3)).toHaveValue("20");
  await expect(page.getByText("Fits the slot")).toBeVisible();

  // Group work adds up.
  await page.getByLabel("Title of step 5").click();
  await page.getByRole("button", { name: "Calculate group work" }).click();
  const pane = page.getByRole("complementary", { name: "Details" });
  await pane.getByLabel("Groups", { exact: true }).fill("8");
  await expect(pane).toContainText("30 + 8 × 10 = 110 min");
  await pane.getByLabel("Participants", { exact: true }).fill("0");
  await expect(pane.getByRole("alert")).toHaveText("A whole number from 1 to 1,000.");
  await pane.getByLabel("Participants", { exact: true }).fill("50");
  await expect(pane).toContainText("2 of 7 and 6 of 6");
  await page.getByRole("button", { name: "Plan 110 min" }).click();
  await expect(field("Plan", 5)).toHaveValue("110");
  await undo();
  await page.getByRole("button", { name: "Without group work" }).click();

  // Fit to the course's slot; the session's own plan stays.
  const course = page.getByLabel("Slot", { exact: true });
  await course.selectOption({ index: 1 });
  await page.keyboard.press("Control+Shift+KeyF");
  const fit = page.getByRole("complementary", { name: "Fit to" });
  await fit.getByLabel("Fit to how many minutes").fill("45");
  await expect(fit.getByRole("status")).toContainText("over: no step goes below its minimum");
  await fit.getByRole("button", { name: "Drop step 5" }).click();
  await expect(fit.getByRole("status")).toContainText("It fits");
  await expect(fit).toContainText("Outcome 4 loses every step.");
  await fit.getByRole("button", { name: /^Save as/ }).click();
  await expect(page.getByText("/ 45 min")).toBeVisible();
  await expect(page.getByText("left out here").first()).toBeVisible();
  await saved(page);
  await undo();
  await expect(page.getByText("/ 45 min")).toBeHidden();
  await page.keyboard.press("Control+KeyY");
  await expect(page.getByText("/ 45 min")).toBeVisible();
  await saved(page);
  await course.selectOption({ index: 0 });
  await expect(page.getByText("Fits the slot")).toBeVisible();

  // Materials for the people who come.
  const bring = page.locator("section", { has: page.getByRole("heading", { name: "Bring" }) });
  await bring.getByLabel("Participants", { exact: true }).fill("320");
  await expect(bring).toContainText("Handout 320");

  // Rehearse two steps, and take what they took.
  await page.getByRole("button", { name: "Rehearse" }).click();
  const rehearsal = page.getByRole("region", { name: "Rehearsal" });
  await expect(rehearsal.getByRole("timer")).toContainText(/0:0[1-9]/);
  await rehearsal.getByRole("button", { name: "Next step" }).click();
  await rehearsal.getByRole("button", { name: "Pause" }).click();
  await rehearsal.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("button", { name: "Take as planned" }).click();
  await expect(field("Plan", 1)).toHaveValue("1");
  await undo();
  await expect(field("Plan", 1)).toHaveValue("8");

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  await openScreen(studio.page, "Plan");
  await studio.page.getByLabel("Slot", { exact: true }).selectOption({ index: 1 });
  await expect(studio.page.getByText("/ 45 min")).toBeVisible();
});

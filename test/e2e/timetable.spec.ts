import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { readIcs } from "../export/read-ics.ts";
import { openScreen, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

test("a run of PPMC: laid out, moved by key and pointer, a clash made and mended, exported", async ({
  studio,
}) => {
  const { page } = studio;
  await openScreen(page, "Timetable");
  await page.getByRole("button", { name: "New run" }).click();

  // What is wrong is said at the field, and nothing is made of it.
  await page.getByLabel("Batch number").fill("12");
  await page.getByLabel("First day").fill("1/3/2026");
  await page.getByLabel("Last day").fill("12/2/2026");
  await expect(page.getByText("The last day is before the first.")).toBeVisible();
  await page.getByLabel("Participants").fill("0");
  await expect(page.getByText("A whole number from 1 to 2,000.")).toBeVisible();
  await page.getByLabel("Period 1, To").fill("8:00");
  await expect(page.getByText("It ends before it starts.")).toBeVisible();
  const make = page.getByRole("button", { name: "Make the run" });
  await expect(make).toBeDisabled();
  await page.getByLabel("Last day").fill("১২/৩/২০২৬");
  await page.getByLabel("Participants").fill("20");
  await page.getByLabel("Period 1, To").fill("10:00");
  await make.click();
  await expect(page.getByRole("button", { name: /PPMC, Batch 12/ })).toBeVisible();

  // Laying out is a proposal until it is taken; undo takes it back.
  const slots = page.locator("[data-slot]");
  await page.getByRole("button", { name: "Lay out…" }).click();
  await expect(page.getByText(/\d+ sessions laid out\./)).toBeVisible();
  await page.getByRole("button", { name: "Take it" }).click();
  const count = await slots.count();
  expect(count).toBeGreaterThan(5);
  await expect(page.getByText("No clashes")).toBeVisible();
  await page.keyboard.press("Control+KeyZ");
  await expect(slots).toHaveCount(0);
  await page.keyboard.press("Control+KeyY");
  await expect(slots).toHaveCount(count);

  // A key moves the slot onto its neighbour, which clashes; another key mends it.
  const first = slots.first();
  const id = await first.getAttribute("data-slot");
  const moved = page.locator(`[data-slot="${id}"]`);
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await expect(moved).toContainText("10:00–");
  await expect(moved).toHaveAttribute("data-clash", "true");
  await page
    .getByText(/^\d clash(es)?$/)
    .first()
    .click();
  await page.getByText(/the same participants are in/).click();
  await moved.press("ArrowUp");
  await expect(page.getByText("No clashes").first()).toBeVisible();

  // The pointer drags it to the last free day of the week, where it comes to lie on a period.
  const grid = page.getByRole("group", { name: /^Timetable, / });
  const box = await grid.boundingBox();
  await moved.dragTo(grid, {
    targetPosition: { x: (box?.width ?? 0) * 0.9, y: (box?.height ?? 0) * 0.05 },
  });
  await expect(moved).toContainText("Thursday, 5 March 2026");
  await expect(moved).toContainText("9:00–");
  await saved(page);

  await page.getByRole("button", { name: "Export…" }).last().click();
  await page.getByRole("button", { name: "Write the files" }).click();
  await expect(page.getByText("2 files written")).toBeVisible();
  const folder = path.join(studio.home, "Documents", "ToT Studio");
  const names = await readdir(folder);
  const read = (ending: string) =>
    readFile(path.join(folder, names.find((name) => name.endsWith(ending)) ?? ""));
  const { events } = readIcs(await read(".ics"));
  expect(events).toHaveLength(count);
  const event = events.find(({ UID }) => UID?.startsWith(`${id}.`));
  expect(event?.["DTSTART"]).toBe("20260305T090000");
  const xml = Buffer.from(
    unzipSync(await read(".docx"))["word/document.xml"] ?? new Uint8Array(),
  ).toString("utf8");
  expect(xml.replace(/<[^>]+>/g, "")).toContain("Thu 5 March");
});

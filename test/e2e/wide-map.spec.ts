import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { makeWideMap } from "../../electron/cli/bench/planning/matrix.ts";
import { openScreen } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

/** Pixels of a column, wherever the map is scrolled to. */
const width = 112;

/** Courses of the map whose cells are not as wide as a column or not under their heads, and how many are drawn. */
const columnsIn = (page: Page) =>
  page.evaluate((usual) => {
    const placeOf = (cell: Element) => {
      const { left, width } = cell.getBoundingClientRect();
      return `${left.toFixed(0)} ${width.toFixed(0)}`;
    };
    const cells = Array.from(document.querySelectorAll("[role=gridcell][data-course]"));
    const heads = Array.from(document.querySelectorAll("[role=columnheader][data-course]"));
    const adrift = heads.flatMap((head) => {
      const course = head.getAttribute("data-course");
      const under = cells.filter((cell) => cell.getAttribute("data-course") === course);
      const isUsual = Math.abs(head.getBoundingClientRect().width - usual) < 1;
      const isLevel =
        isUsual && under.length > 0 && under.every((cell) => placeOf(cell) === placeOf(head));
      return isLevel ? [] : [course];
    });
    return { adrift, drawn: heads.length };
  }, width);

test("in a map of forty courses every cell stays under its course's head, however it is scrolled", async ({
  studio,
}) => {
  await studio.restart(() => {
    rmSync(studio.data, { recursive: true });
    makeWideMap(studio.data);
  });
  const { page } = studio;
  await openScreen(page, "Map");
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("columnheader", { name: /^C0 / })).toBeVisible();
  for (const [course, x, y] of [
    ["C0", 0, 0],
    ["C20", 1_960, 12_000],
    ["C39", 99_999, 99_999],
  ] as const) {
    await grid.evaluate((element, place) => element.closest("[data-wide]")?.scrollTo(...place), [
      x,
      y,
    ] as const);
    const head = grid.locator(`[role=columnheader][data-course="c${course.slice(1)}"]`);
    await expect(head).toBeInViewport();
    await expect.poll(async () => (await columnsIn(page)).adrift).toEqual([]);
    expect((await columnsIn(page)).drawn).toBeLessThan(40);
  }
});

import { setTimeout as wait } from "node:timers/promises";
import { blocksOf, startLine, textIn, whole } from "./pages/author.ts";
import { openSession } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

/** Milliseconds after which a change is in the database, whatever happens then. */
const kept = 1_000;

test("a killed process loses at most what was typed in the last second, also in typing without a pause", async ({
  studio,
}) => {
  const { page } = studio;
  await openSession(page, "8", "8.2");
  await startLine(page, textIn(page, "English"));
  const typedAt: number[] = [];
  for (let word = 0; word < 30; word += 1) {
    await page.keyboard.insertText(`${word} `);
    typedAt.push(Date.now());
    await wait(50);
  }
  const killedAt = Date.now();
  await studio.killAndRestart();

  await openSession(studio.page, "8", "8.2");
  await whole(textIn(studio.page, "English"));
  const text = await blocksOf(textIn(studio.page, "English")).last().textContent();
  const there = (text ?? "").trim().split(" ").map(Number);
  expect(there).toEqual(typedAt.slice(0, there.length).map((_, word) => word));
  const lost = typedAt.slice(there.length);
  expect(lost.filter((at) => at < killedAt - kept)).toEqual([]);
  expect(there.length).toBeGreaterThan(5);

  await startLine(studio.page, textIn(studio.page, "English"));
  await studio.page.keyboard.type("The last words");
  await wait(kept);
  await studio.killAndRestart();
  await openSession(studio.page, "8", "8.2");
  await expect(blocksOf(textIn(studio.page, "English")).last()).toHaveText("The last words");
});

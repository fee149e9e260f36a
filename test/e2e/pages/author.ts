import { expect, type Locator, type Page } from "@playwright/test";

/** The text of one language on the Author screen. */
export const textIn = (page: Page, language: "English" | "Bangla"): Locator =>
  page.getByRole("textbox", { name: `Text in ${language}` });

/** The top-level blocks of a text, by what they are and say. */
export const blocksOf = (text: Locator): Locator => text.locator("[data-block]");

/** Waits until a text of usual length is in the page whole, which it is soon after it is opened. */
export const whole = (text: Locator) => expect(text.locator("[data-far]")).toHaveCount(0);

/** Shows one language, or both. */
export async function show(page: Page, view: "English" | "Side by side" | "বাংলা"): Promise<void> {
  const bar = page.getByRole("radiogroup", { name: "Languages shown" });
  await bar.getByText(view, { exact: true }).click();
}

/** Puts the caret at the end of the text, on a new line. */
export async function startLine(page: Page, text: Locator): Promise<void> {
  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+Enter");
}

/** Puts the caret at the end of a block of the text: on its last line, then End. */
export async function caretAtEndOf(text: Locator, block: string): Promise<void> {
  const words = text.locator(`[data-block="${block}"] [data-slate-string]`).last();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  await words.click({ position: { x: 4, y: (box?.height ?? 10) - 6 } });
  await text.page().keyboard.press("End");
}

/** Types through an input method: letters are composed, then committed, as Avro and Probhat do. */
export async function compose(page: Page, stages: readonly string[], words: string): Promise<void> {
  const input = await page.context().newCDPSession(page);
  for (const text of stages) {
    const end = text.length;
    await input.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
  }
  await input.send("Input.insertText", { text: words });
  await input.detach();
}

/** Expects the last block of a text to say something. */
export const expectLast = (text: Locator, words: string | RegExp) =>
  expect(blocksOf(text).last()).toHaveText(words);

/** Ids of the blocks in both languages that do not begin at the same height. */
export const unlevelBlocks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const topsIn = (language: string) =>
      Array.from(
        document.querySelectorAll(`[data-text="${language}"] [data-block]`),
        (block) =>
          [block.getAttribute("data-block") ?? "", block.getBoundingClientRect().top] as const,
      );
    const bangla = new Map(topsIn("bn"));
    return topsIn("en").flatMap(([id, top]) =>
      bangla.has(id) && bangla.get(id) !== top ? [id] : [],
    );
  });

/** Ids of the blocks of a text that begin before the block above them ends. */
export const overlappingBlocks = (text: Locator): Promise<readonly string[]> =>
  blocksOf(text).evaluateAll((blocks) =>
    blocks.flatMap((block, index) => {
      const above = blocks[index - 1]?.getBoundingClientRect().bottom ?? -Infinity;
      const isOver = block.getBoundingClientRect().top < above - 1;
      return isOver ? [block.getAttribute("data-block") ?? ""] : [];
    }),
  );

import { blocksOf, startLine, textIn, whole } from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { keyStreamOf, keyStreams, play } from "./pages/keyboards.ts";
import { expect, test } from "./studio.ts";

test.beforeEach(async ({ studio }) => {
  await openSession(studio.page, "8", "8.2");
  await expect(blocksOf(textIn(studio.page, "English")).first()).toBeVisible();
});

test("what the keyboards of Bangladesh deliver, by their drivers' rules, arrives whole, and undo takes it back", async ({
  studio,
}) => {
  const { page } = studio;
  const text = textIn(page, "Bangla");
  await whole(text);
  const lastLine = () =>
    blocksOf(text)
      .last()
      .evaluate((block) => block.querySelector("[data-slate-string]")?.textContent ?? "");
  for (const name of keyStreams) {
    const stream = keyStreamOf(name);
    await startLine(page, text);
    const before = await blocksOf(text).count();
    const expected = await play(page, stream);
    await expect.poll(async () => (await lastLine()).trimEnd(), stream.keyboard).toBe(expected);
    for (let step = 0; step < 40 && (await blocksOf(text).count()) >= before; step += 1)
      await page.keyboard.press("Control+KeyZ");
    await expect(blocksOf(text)).toHaveCount(before - 1);
  }
});

test("the caret goes by what a person sees, and Backspace takes the last sign", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  const text = textIn(page, "Bangla");
  const line = blocksOf(text).last();
  await startLine(page, text);
  await keyboard.insertText("উদ্\u200cযাপন ক্ষমতা র\u200d্যাব");
  for (let step = 0; step < 3; step += 1) await keyboard.press("ArrowLeft");
  await keyboard.insertText("|");
  await expect(line).toHaveText("উদ্\u200cযাপন ক্ষমতা| র\u200d্যাব");
  await keyboard.press("Backspace");
  await keyboard.press("Backspace");
  await expect(line).toHaveText("উদ্\u200cযাপন ক্ষমত র\u200d্যাব");
  await keyboard.press("Home");
  await keyboard.press("ArrowRight");
  await keyboard.press("Delete");
  await expect(line).toHaveText("উযাপন ক্ষমত র\u200d্যাব");
  await keyboard.press("Control+ArrowRight");
  await keyboard.press("Control+Shift+ArrowRight");
  const selected = await page.evaluate(() => window.getSelection()?.toString().trim());
  expect(selected).toBe("ক্ষমত");
});

test("the phonetic keyboard writes Bangla by sound in the text and the title, once it is on", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  const text = textIn(page, "Bangla");
  const line = blocksOf(text).last();
  await startLine(page, text);
  await keyboard.press("F9");
  const toggle = page.getByRole("button", { name: "Stop typing Bangla by sound (F9)" });
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await keyboard.type("montriporiShod 2015. rZab");
  await expect(line).toHaveText("মন্ত্রিপরিষদ ২০১৫। র\u200d্যাব");
  await keyboard.press("Backspace");
  await expect(line).toHaveText("মন্ত্রিপরিষদ ২০১৫। র\u200d্যা");
  await keyboard.type("ngk");
  await expect(line).toHaveText("মন্ত্রিপরিষদ ২০১৫। র\u200d্যাংক");
  await page.waitForTimeout(1_200);
  await keyboard.type(" kSho");
  await expect(line).toHaveText("মন্ত্রিপরিষদ ২০১৫। র\u200d্যাংক ক্ষ");
  await keyboard.press("Control+KeyZ");
  await expect(line).toHaveText("মন্ত্রিপরিষদ ২০১৫। র\u200d্যাংক");

  const title = page.getByRole("textbox", { name: "Title in Bangla" });
  await title.fill("");
  await title.focus();
  await keyboard.type("jIbonocokro");
  await expect(title).toHaveValue("জীবনচক্র");
  await keyboard.press("Control+KeyZ");
  await expect(title).not.toHaveValue("জীবনচক্র");
  await title.fill("জীবনচক্র");
  const english = textIn(page, "English");
  await startLine(page, english);
  await keyboard.type("amar");
  await expect(blocksOf(english).last()).toHaveText("amar");
  await saved(page);

  await studio.restart();
  await openSession(studio.page, "8", "8.2");
  const again = textIn(studio.page, "Bangla");
  await startLine(studio.page, again);
  await studio.page.keyboard.type("amar");
  await expect(blocksOf(again).last()).toHaveText("আমার");
  await studio.page.keyboard.press("F9");
  await studio.page.keyboard.type("amar");
  await expect(blocksOf(again).last()).toHaveText("আমারamar");
});

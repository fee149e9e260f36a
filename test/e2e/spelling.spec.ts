import { blocksOf, startLine, textIn } from "./pages/author.ts";
import { openSession, saved } from "./pages/frame.ts";
import { expect, test } from "./studio.ts";

/** The words that are marked on the page. */
const marked = () =>
  Array.from(CSS.highlights.get("tot-spelling") ?? [], (range) => {
    const words = document.createRange();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    return words.toString();
  });

test("doubtful words are marked, put right, kept, and not marked where nobody wants it", async ({
  studio,
}) => {
  const { page } = studio;
  const { keyboard } = page;
  await openSession(page, "8", "8.2");
  const english = textIn(page, "English");
  const bangla = textIn(page, "Bangla");
  await startLine(page, bangla);
  await keyboard.insertText("প্রশিক্ষন ও ব্যবস্থাপনা ");
  await startLine(page, english);
  await keyboard.insertText("The goverment of Mymansing and its programmes ");
  await expect
    .poll(() => page.evaluate(marked))
    .toEqual(["goverment", "Mymansing", "প্রশিক্ষন".normalize("NFC")]);

  await keyboard.press("Home");
  await keyboard.press("Shift+F7");
  const menu = page.getByRole("menu", { name: "Spelling of “goverment”" });
  await menu.getByRole("menuitem", { name: "government", exact: true }).click();
  await expect(blocksOf(english).last()).toHaveText(
    "The government of Mymansing and its programmes",
  );
  await expect(english).toBeFocused();
  await keyboard.press("Shift+F7");
  await page.getByRole("menuitem", { name: "Add to my words" }).click();
  await expect.poll(() => page.evaluate(marked)).toEqual(["প্রশিক্ষন".normalize("NFC")]);
  await keyboard.press("Control+KeyZ");
  await expect(blocksOf(english).last()).toHaveText(
    "The goverment of Mymansing and its programmes",
  );
  await expect.poll(() => page.evaluate(marked)).toHaveLength(2);

  await page.getByRole("button", { name: "Spelling" }).click();
  const settings = page.getByRole("dialog", { name: "Spelling" });
  await expect(settings.getByText("Mymansing")).toBeVisible();
  await settings.getByRole("radio", { name: "Nobody" }).check();
  await expect.poll(() => page.evaluate(marked)).toEqual([]);
  await saved(page);
});

import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";

/** What a keyboard's driver delivers: a sign, a key, or a stage of a composed word. */
type Stroke =
  | { readonly char: string }
  | { readonly key: "Backspace" }
  | { readonly compose: string }
  | { readonly commit: string };

/**
 * What a keyboard delivers for some words. Written down from the rules that the drivers publish (layouts, and
 * what they send or compose), not recorded on a PC that has them: none was at hand.
 */
export type KeyStream = {
  readonly keyboard: string;
  readonly words: readonly { readonly strokes: readonly Stroke[]; readonly text: string }[];
};

export const keyStreams = ["avro-ibus", "avro-windows", "probhat", "bijoy"] as const;

export const keyStreamOf = (name: (typeof keyStreams)[number]): KeyStream =>
  JSON.parse(
    readFileSync(new URL(`../keyboards/${name}.json`, import.meta.url), "utf8"),
  ) as KeyStream;

/** What Windows names a key whose character a program sends (VK_PACKET). */
const packet = 231;

async function deliver(input: CDPSession, stroke: Stroke): Promise<void> {
  if ("char" in stroke) {
    const { char } = stroke;
    const key = { key: char, code: "", windowsVirtualKeyCode: packet } as const;
    await input.send("Input.dispatchKeyEvent", { type: "keyDown", text: char, ...key });
    await input.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  } else if ("key" in stroke) {
    const key = { key: stroke.key, code: stroke.key, windowsVirtualKeyCode: 8 } as const;
    await input.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
    await input.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  } else if ("compose" in stroke) {
    const end = stroke.compose.length;
    await input.send("Input.imeSetComposition", {
      text: stroke.compose,
      selectionStart: end,
      selectionEnd: end,
    });
  } else await input.send("Input.insertText", { text: stroke.commit });
}

/** Plays what a keyboard delivered for some words, with a space after each; gives the text. */
export async function play(page: Page, { words }: KeyStream): Promise<string> {
  const input = await page.context().newCDPSession(page);
  for (const { strokes } of words) {
    for (const stroke of strokes) await deliver(input, stroke);
    await page.keyboard.press("Space");
  }
  await input.detach();
  return words
    .map(({ text }) => text)
    .join(" ")
    .normalize("NFC");
}

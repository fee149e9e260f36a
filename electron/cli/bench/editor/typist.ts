import { setTimeout as pause } from "node:timers/promises";
import type { WatchedPage } from "../watched-page.ts";

/** A stroke of a person's hand: what the debugging protocol is told, in order. */
export type Stroke = readonly (readonly [method: string, parameters: object])[];

type Key = { readonly key: string; readonly code: string; readonly windowsVirtualKeyCode: number };

const press = (key: Key, text?: string, modifiers = 0): Stroke => [
  ["Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...key, text, modifiers }],
  ["Input.dispatchKeyEvent", { type: "keyUp", ...key, modifiers }],
];

function letter(sign: string): Stroke {
  const code = sign === " " ? "Space" : `Key${sign.toUpperCase()}`;
  return press({ key: sign, code, windowsVirtualKeyCode: sign.toUpperCase().charCodeAt(0) }, sign);
}

/** What an input method's key is to a page, whichever it was. */
const composing: Key = { key: "Process", code: "", windowsVirtualKeyCode: 229 };

const control = 2;
const enter = press({ key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 }, "\r");
const backspace = press({ key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8 });
const home: Key = { key: "Home", code: "Home", windowsVirtualKeyCode: 36 };
const end: Key = { key: "End", code: "End", windowsVirtualKeyCode: 35 };
export const toStart = press(home, undefined, control);
export const toEnd = press(end, undefined, control);
export const toLineEnd = press(end);

/** A word through an input method: it grows sign by sign, then it is committed. */
function composed(word: string): Stroke[] {
  const signs = Array.from(word);
  const stages = signs.map((_, index): Stroke => {
    const text = signs.slice(0, index + 1).join("");
    const at = { selectionStart: text.length, selectionEnd: text.length };
    return [...press(composing), ["Input.imeSetComposition", { text, ...at }]];
  });
  return [...stages, [...press(composing), ["Input.insertText", { text: `${word} ` }]]];
}

/** What is typed at each place of a text, by kind. */
export const typing: Readonly<Record<"latin" | "bangla" | "enter" | "backspace", Stroke[]>> = {
  latin: Array.from("the old age allowance is paid ", letter),
  bangla: ["সামাজিক", "নিরাপত্তা", "কর্মসূচি"].flatMap(composed),
  enter: Array.from({ length: 4 }, () => enter),
  backspace: Array.from({ length: 14 }, () => backspace),
};

/** Milliseconds between a person's keys, 90 to 180, never in step with the screen's frames. */
const intervals = [131, 97, 148, 113, 179, 90, 122, 157, 103, 168, 139];

/** Types strokes as fast as a person does. */
export async function type(page: WatchedPage, strokes: readonly Stroke[]): Promise<void> {
  for (const [index, stroke] of strokes.entries()) {
    await Promise.all([
      pause(intervals[index % intervals.length]),
      ...stroke.map(([method, parameters]) => page.send(method, parameters)),
    ]);
  }
}

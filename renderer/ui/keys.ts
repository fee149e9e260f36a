type PressedKey = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * A pressed key by its modifiers and its place on the keyboard, as "Ctrl+Shift+KeyX": a Bangla layout has
 * other letters there.
 */
export function nameOfKey({ code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string {
  const modifiers = [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shiftKey && "Shift"];
  return [...modifiers.filter(Boolean), code.replace("Numpad", "")].join("+");
}

const shown: Readonly<Record<string, string>> = {
  Backslash: "\\",
  Period: ".",
  Slash: "/",
  Equal: "=",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** The parts of a key's name as they stand on the keyboard: "Ctrl", "Shift", "X". */
export const keyCaps = (name: string): readonly string[] =>
  name.split("+").map((part) => shown[part] ?? part.replace(/^(?:Key|Digit)/, ""));

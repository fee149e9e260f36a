import type { Locator, Page } from "@playwright/test";

type Held = { readonly html?: string; readonly text?: string; readonly rtf?: string };

/** Puts something on the clipboard of the system as another program would, untouched. */
export async function putOnClipboard(page: Page, held: Held): Promise<void> {
  await page.evaluate(({ html, text, rtf }) => {
    const fill = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      if (html) event.clipboardData?.setData("text/html", html);
      if (text) event.clipboardData?.setData("text/plain", text);
      if (rtf) event.clipboardData?.setData("text/rtf", rtf);
    };
    window.addEventListener("copy", fill, { capture: true, once: true });
    document.execCommand("copy");
  }, held);
}

/** Pastes what another program has copied, by the keys that everybody uses. */
export async function paste(page: Page, held: Held): Promise<void> {
  await putOnClipboard(page, held);
  await page.keyboard.press("Control+V");
}

/** Drops files on an element, as they come out of a folder. */
export async function dropFiles(
  target: Locator,
  files: readonly { readonly name: string; readonly type: string; readonly base64: string }[],
): Promise<void> {
  const data = await target.page().evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, files);
  const box = await target.boundingBox();
  const place = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 8 };
  await target.dispatchEvent("dragover", { dataTransfer: data, ...place });
  await target.dispatchEvent("drop", { dataTransfer: data, ...place });
}

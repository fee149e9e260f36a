import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { useWords } from "../../i18n/words.ts";
import type { Material } from "./material.ts";
import { authorWords } from "./words.ts";

/** Says that parts of the texts are not shown as they are stored, and where those can be found. */
export function useReducedNotice({ loaded, texts }: Material): void {
  const words = useWords(authorWords);
  const count = texts.en.reduced + texts.bn.reduced;
  const id = `reduced ${loaded.session.id}`;
  useEffect(() => {
    if (count === 0) return undefined;
    notifications.show({ id, message: words.reduced(count), autoClose: false });
    return () => void notifications.hide(id);
  }, [count, id, words]);
}

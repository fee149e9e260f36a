import { notifications } from "@mantine/notifications";
import { useState, type ReactNode } from "react";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { useSettings, useStudio } from "../../client/studio.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { useWords } from "../../i18n/words.ts";
import { FolderDialog } from "./folder-dialog.tsx";

/** The folder that exports go to, and the way to choose another: the system's dialog, or our own list. */
export function useFolderChoice(): {
  readonly folder: string;
  readonly choose: () => void;
  readonly dialog: ReactNode;
} {
  const engine = useEngine();
  const studio = useStudio();
  const settings = useSettings();
  const sayFault = useWords(faultWords);
  const [browsing, setBrowsing] = useState(false);
  const folder = settings.exportFolder || studio.usualFolder;
  const keep = (path: string) => void studio.changeSettings({ exportFolder: path }).catch(() => {});
  const choose = async () => {
    try {
      const { supported, path } = await engine.folder.choose({ start: folder || null });
      if (!supported) setBrowsing(true);
      else if (path) keep(path);
    } catch (error) {
      const { happened, todo } = sayFault(toFault(error));
      notifications.show({ color: "red", title: happened, message: todo });
    }
  };
  const dialog = browsing && (
    <FolderDialog start={folder || null} onChoose={keep} onClose={() => setBrowsing(false)} />
  );
  return { folder, choose: () => void choose(), dialog };
}

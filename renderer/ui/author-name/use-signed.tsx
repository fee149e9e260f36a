import { useState, type ReactNode } from "react";
import { useSettings } from "../../client/studio.ts";
import { AuthorNameDialog } from "./author-name-dialog.tsx";

/** What a person does under their name: the first time it is asked for, then it is known. */
export function useSigned(): {
  readonly signed: (action: (author: string) => void) => void;
  readonly dialog: ReactNode;
} {
  const { author } = useSettings();
  const [waiting, setWaiting] = useState<{ run: (author: string) => void } | null>(null);
  return {
    signed: (action) => (author ? action(author) : setWaiting({ run: action })),
    dialog: (
      <AuthorNameDialog
        opened={waiting !== null}
        onClose={() => setWaiting(null)}
        onNamed={(name) => waiting?.run(name)}
      />
    ),
  };
}

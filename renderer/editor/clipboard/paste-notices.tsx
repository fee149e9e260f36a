import { assertNever } from "../../../shared/lib/assert-never.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { PasteNotice } from "./arrive.ts";
import { pasteWords } from "./paste-words.ts";
import classes from "./paste.module.css";

/** A title that changes its language with the interface. */
export function PasteWord({ name }: { name: "arrived" | "legacyTitle" }) {
  return useWords(pasteWords)[name];
}

/** What did not come quite as it was, a line each. */
export function PasteNotices({ notices }: { notices: readonly PasteNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className={classes.notices}>
      {notices.map((notice, index) => (
        <li key={index}>
          <Notice notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function Notice({ notice }: { notice: PasteNotice }) {
  const words = useWords(pasteWords);
  const fault = useWords(faultWords);
  switch (notice.kind) {
    case "cut-off":
      return words.cutOff;
    case "pictures-left-out":
      return words.picturesLeftOut(notice.count);
    case "pictures-remote":
      return words.picturesRemote(notice.count);
    case "pictures-missing":
      return words.picturesMissing(notice.count);
    case "pictures-broken":
      return words.picturesBroken(notice.count);
    case "picture-huge":
      return words.pictureHuge(notice.megapixels);
    case "table-reduced":
      return words.tableReduced(notice, { rows: notice.keptRows, columns: notice.keptColumns });
    case "files-unknown":
      return words.filesUnknown(notice.names.join(", "));
    case "fault":
      return fault(notice.fault).happened;
    default:
      return assertNever(notice);
  }
}

import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { Work } from "./frame/work.tsx";

/** What a screen shows while the curriculum has no session. */
export function NoSession({ label }: { label: string }) {
  const words = useWords(frameWords);
  return (
    <Work label={label}>
      <div style={{ margin: "auto", textAlign: "center" }}>
        <h2>{words.noSession}</h2>
        <p>{words.noSessionHint}</p>
      </div>
    </Work>
  );
}

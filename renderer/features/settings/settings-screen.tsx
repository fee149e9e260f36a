import { useSettings } from "../../client/studio.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { Work } from "../../ui/frame/work.tsx";
import { InstituteForm } from "./institute-form.tsx";
import { Templates } from "./templates.tsx";
import classes from "./settings.module.css";

/** Who issues the documents, and what their slides look like. */
export function SettingsScreen() {
  const words = useWords(frameWords);
  const format = useFormat();
  const names = useWords(terms).template as Readonly<Record<string, string>>;
  const { institute, template, ownTemplates } = useSettings();
  const own = ownTemplates.find(({ id }) => id === template);
  return (
    <Work label={words.screens.settings}>
      <div
        className={classes.columns}
        tabIndex={0}
        role="region"
        aria-label={words.screens.settings}
      >
        <InstituteForm />
        <Templates />
      </div>
      <StatusItem>{format.text(institute.shortName)}</StatusItem>
      <StatusItem>{own ? format.text(own.name) : (names[template] ?? template)}</StatusItem>
    </Work>
  );
}

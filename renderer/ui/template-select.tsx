import { Select } from "@mantine/core";
import { templateIds } from "../../shared/deck/templates/own-template.ts";
import { useSettings, useStudio } from "../client/studio.ts";
import { useFormat } from "../i18n/format.ts";
import { terms } from "../i18n/terms.ts";
import { useWords } from "../i18n/words.ts";

/** Chooses the template that slides are shown and exported in, for all sessions. */
export function TemplateSelect({ label }: { label: string }) {
  const names = useWords(terms).template;
  const format = useFormat();
  const studio = useStudio();
  const { template, ownTemplates } = useSettings();
  const data = [
    ...ownTemplates.map(({ id, name }) => ({ value: id, label: format.text(name) })),
    ...templateIds.map((id) => ({ value: id, label: names[id] })),
  ];
  return (
    <Select
      aria-label={label}
      title={label}
      allowDeselect={false}
      checkIconPosition="right"
      value={data.some(({ value }) => value === template) ? template : templateIds[0]}
      onChange={(id) => id && void studio.changeSettings({ template: id }).catch(() => {})}
      data={data}
    />
  );
}

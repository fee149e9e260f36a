import { Button, Radio } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import {
  templateIds,
  usualTemplate,
  type OwnTemplate,
} from "../../../shared/deck/templates/own-template.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault, type ClientFault } from "../../client/faults.ts";
import { useSettings, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { settingsWords } from "../../i18n/settings-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { FaultNotice } from "../../ui/fault-notice.tsx";
import { FileInput } from "../../ui/file-input.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { OwnTemplateForm } from "./own-template-form.tsx";
import classes from "./settings.module.css";

const newTemplate = (name: OwnTemplate["name"]): OwnTemplate => ({
  id: `own-${Date.now().toString(36)}`,
  name,
  base: usualTemplate.builtIn,
  colours: { ink: "1C2321", paper: "FFFFFF", area: "0B4F3C", accent: "9C3A1D" },
  faces: { title: "Georgia", text: "Calibri", bangla: "Nikosh" },
  logo: "",
});

const mostTemplates = 20;

/** The templates to choose from, and the institute's own to add, change and remove. */
export function Templates() {
  const words = useWords(settingsWords);
  const names = useWords(terms).template;
  const format = useFormat();
  const studio = useStudio();
  const engine = useEngine();
  const input = useRef<HTMLInputElement>(null);
  const { template, ownTemplates } = useSettings();
  const [edited, setEdited] = useState<OwnTemplate | null>(null);
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<ClientFault | null>(null);
  const set = (change: Parameters<typeof studio.changeSettings>[0]) =>
    void studio.changeSettings(change).catch((error: unknown) => setFault(toFault(error)));
  const usualName = bilingual(settingsWords.en.newName, settingsWords.bn.newName);

  const edit = (own: OwnTemplate | null) => {
    setEdited(own);
    setReplaced([]);
    setFault(null);
  };
  const readFile = async (file: File) => {
    edit(null);
    try {
      const { name, replaced: others, ...theme } = await engine.templates.read({ file });
      setEdited({ ...newTemplate(name ? bilingual(name) : usualName), ...theme });
      setReplaced(others);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  const save = (own: OwnTemplate) => {
    const others = ownTemplates.filter(({ id }) => id !== own.id);
    set({ ownTemplates: [...others, own], template: own.id });
    edit(null);
  };
  const remove = (id: string) =>
    set({
      ownTemplates: ownTemplates.filter((own) => own.id !== id),
      ...(template === id ? { template: usualTemplate.builtIn } : {}),
    });
  return (
    <section className={classes.part} aria-labelledby="templates">
      <h2 id="templates">{words.templates}</h2>
      <p className={classes.hint}>{words.templatesHint}</p>
      <Radio.Group
        aria-label={words.templates}
        value={template}
        onChange={(id) => set({ template: id })}
      >
        {ownTemplates.map((own) => (
          <div key={own.id} className={classes.choice}>
            <Radio size="xs" value={own.id} label={format.text(own.name)} />
            <IconButton
              label={words.changeTemplate(format.text(own.name))}
              onClick={() => edit(own)}
            >
              <IconPencil size={14} stroke={1.75} />
            </IconButton>
            <IconButton
              label={words.removeTemplate(format.text(own.name))}
              onClick={() => remove(own.id)}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </div>
        ))}
        {templateIds.map((id) => (
          <div key={id} className={classes.choice}>
            <Radio size="xs" value={id} label={names[id]} />
          </div>
        ))}
      </Radio.Group>
      {!edited && ownTemplates.length < mostTemplates && (
        <div className={classes.row}>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.75} />}
            onClick={() => edit(newTemplate(usualName))}
          >
            {words.add}
          </Button>
          <Button
            variant="default"
            title={words.fromFileHint}
            onClick={() => input.current?.click()}
          >
            {words.fromFile}
          </Button>
        </div>
      )}
      <FileInput
        input={input}
        label={words.fromFile}
        accept=".pptx,.potx"
        onChosen={(file) => void readFile(file)}
      />
      {fault && <FaultNotice fault={fault} />}
      {replaced.length > 0 && (
        <p className={classes.hint} role="status">
          {words.replaced(replaced.join(", "))}
        </p>
      )}
      {edited && (
        <OwnTemplateForm key={edited.id} first={edited} onSave={save} onCancel={() => edit(null)} />
      )}
    </section>
  );
}

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { contrast } from "../../../shared/deck/templates/colour.ts";
import { banglaFaces, latinFaces } from "../../../shared/deck/templates/faces.ts";
import { templateIds, type OwnTemplate } from "../../../shared/deck/templates/own-template.ts";
import { weakPairs } from "../../../shared/deck/templates/palette.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useFormat } from "../../i18n/format.ts";
import { settingsWords } from "../../i18n/settings-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { LogoField } from "./logo-field.tsx";
import { TemplatePreview } from "./template-preview.tsx";
import classes from "./settings.module.css";

type FormProps = {
  first: OwnTemplate;
  onSave: (own: OwnTemplate) => void;
  onCancel: () => void;
};

/** An institute's own template: what it changes of one that comes with the product. */
export function OwnTemplateForm({ first, onSave, onCancel }: FormProps) {
  const words = useWords(settingsWords);
  const names = useWords(terms).template;
  const [own, setOwn] = useState(first);
  const set = (change: Partial<OwnTemplate>) => setOwn({ ...own, ...change });
  const weak = weakPairs(own.colours);
  const isNamed = own.name.en.trim() !== "" || own.name.bn.trim() !== "";
  return (
    <div className={classes.form} role="group" aria-label={words.own}>
      <BilingualField label={words.name} value={own.name} onChange={(name) => set({ name })} />
      <NativeSelect
        label={words.base}
        value={own.base}
        data={templateIds.map((id) => ({ value: id, label: names[id] }))}
        onChange={(event) => set({ base: memberOf(templateIds, event.currentTarget.value) })}
      />
      <Colours own={own} set={set} />
      {weak.map(({ colour }) => (
        <p key={colour} className={classes.weak} role="alert">
          {words.weak[colour]} {words.needed}
        </p>
      ))}
      <Faces own={own} set={set} />
      <LogoField label={words.ownLogo} value={own.logo} onChange={(logo) => set({ logo })} />
      {weak.length === 0 && <TemplatePreview own={own} />}
      <div className={classes.row}>
        <Button disabled={weak.length > 0 || !isNamed} onClick={() => onSave(own)}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

type PartProps = { own: OwnTemplate; set: (change: Partial<OwnTemplate>) => void };
const colourNames = ["area", "accent", "ink", "paper"] as const;

function Colours({ own, set }: PartProps) {
  const words = useWords(settingsWords);
  const format = useFormat();
  const { colours } = own;
  return (
    <div className={classes.colours}>
      {colourNames.map((name) => (
        <TextInput
          key={name}
          type="color"
          label={words[name]}
          description={
            name === "paper"
              ? undefined
              : words.contrast(format.digits(contrast(colours[name], colours.paper).toFixed(1)))
          }
          value={`#${colours[name].toLowerCase()}`}
          onChange={({ currentTarget: { value } }) =>
            set({ colours: { ...colours, [name]: value.slice(1).toUpperCase() } })
          }
        />
      ))}
    </div>
  );
}

function Faces({ own, set }: PartProps) {
  const words = useWords(settingsWords);
  const { faces } = own;
  return (
    <div className={classes.colours}>
      {(["title", "text"] as const).map((name) => (
        <NativeSelect
          key={name}
          label={name === "title" ? words.titleFace : words.textFace}
          value={faces[name]}
          data={[...latinFaces]}
          onChange={(event) =>
            set({ faces: { ...faces, [name]: memberOf(latinFaces, event.currentTarget.value) } })
          }
        />
      ))}
      <NativeSelect
        label={words.banglaFace}
        value={faces.bangla}
        data={[...banglaFaces]}
        onChange={(event) =>
          set({ faces: { ...faces, bangla: memberOf(banglaFaces, event.currentTarget.value) } })
        }
      />
    </div>
  );
}

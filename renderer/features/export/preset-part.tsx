import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { Preset } from "../../../shared/contract/export-presets.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { useSettings, useStudio } from "../../client/studio.ts";
import { exportLookWords } from "../../i18n/export-look-words.ts";
import { useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { builtInPresets, type BuiltInPreset } from "./built-in-presets.ts";
import { Part, type PartProps } from "./part.tsx";
import { toPresetChoice, withPreset } from "./request.ts";
import classes from "./export.module.css";

type PresetPartProps = PartProps & { chosen: string | null; onChosen: (id: string | null) => void };

const isBuiltIn = (id: string): id is BuiltInPreset => id in builtInPresets;

/** Choices by name: those that come with the product, and a person's own, which can be changed. */
export function PresetPart({ choice, set, chosen, onChosen }: PresetPartProps) {
  const words = useWords(exportLookWords);
  const studio = useStudio();
  const { exportPresets } = useSettings();
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const own = exportPresets.find(({ id }) => id === chosen);
  const keep = (presets: Preset[]) =>
    void studio.changeSettings({ exportPresets: presets }).catch(() => {});
  const replace = (changed: Preset) =>
    keep(exportPresets.map((each) => (each.id === changed.id ? changed : each)));

  const take = (id: string | null) => {
    if (id === null) return;
    onChosen(id);
    const named = exportPresets.find((each) => each.id === id);
    if (named) set(withPreset(choice, named.choice));
    else if (isBuiltIn(id)) set(withPreset(choice, builtInPresets[id]));
  };
  const name = (given: string) => {
    if (naming === "rename" && own) replace({ ...own, name: given });
    else {
      const preset = { id: newId(), name: given, choice: toPresetChoice(choice) };
      keep([...exportPresets, preset]);
      onChosen(preset.id);
    }
    setNaming(null);
  };
  return (
    <Part title={words.preset}>
      <Select
        aria-label={words.preset}
        placeholder={words.presetHint}
        checkIconPosition="right"
        value={chosen}
        onChange={take}
        data={[
          {
            group: words.builtInGroup,
            items: Object.keys(builtInPresets)
              .filter(isBuiltIn)
              .map((id) => ({ value: id, label: words.builtIn[id] })),
          },
          {
            group: words.ownGroup,
            items: exportPresets.map((each) => ({ value: each.id, label: each.name })),
          },
        ].filter(({ items }) => items.length > 0)}
      />
      {naming ? (
        <NameForm
          start={naming === "rename" ? (own?.name ?? "") : ""}
          taken={exportPresets.filter((each) => naming === "new" || each !== own)}
          onName={name}
        />
      ) : (
        <div className={classes.picks}>
          <TextButton onClick={() => setNaming("new")}>{words.keep}</TextButton>
          {own && (
            <>
              <TextButton onClick={() => replace({ ...own, choice: toPresetChoice(choice) })}>
                {words.replace}
              </TextButton>
              <TextButton onClick={() => setNaming("rename")}>{words.rename}</TextButton>
              <TextButton
                onClick={() => {
                  keep(exportPresets.filter((each) => each !== own));
                  onChosen(null);
                }}
              >
                {words.remove}
              </TextButton>
            </>
          )}
        </div>
      )}
    </Part>
  );
}

type NameFormProps = { start: string; taken: readonly Preset[]; onName: (name: string) => void };

function NameForm({ start, taken, onName }: NameFormProps) {
  const words = useWords(exportLookWords);
  const [name, setName] = useState(start);
  const clean = name.trim();
  const isTaken = taken.some((each) => each.name === clean);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (clean && !isTaken) onName(clean);
  };
  return (
    <form className={classes.naming} onSubmit={submit}>
      <TextInput
        autoFocus
        aria-label={words.keepName}
        placeholder={words.keepName}
        maxLength={60}
        value={name}
        error={isTaken && words.taken}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!clean || isTaken}>
        {words.save}
      </Button>
    </form>
  );
}

import { Button, Checkbox, Popover, SegmentedControl } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { outputLanguages, type OutputLanguage } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useFolderChoice } from "../folder/use-folder-choice.tsx";
import { TextButton } from "../text-button.tsx";
import { PrintLookChoice, type PrintLook } from "./print-look.tsx";
import classes from "./files-popover.module.css";

type Choice<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  /** Why it cannot be written just now. */
  readonly hindrance?: string;
};
/** What is to be chosen, and what is at first. */
type Choices<Name extends string> = {
  readonly of: readonly Choice<Name>[];
  readonly first: readonly Name[];
};

export type ChosenFiles<Kind extends string, Format extends string> = {
  readonly kinds: readonly Kind[];
  readonly formats: readonly Format[];
  readonly language: OutputLanguage;
  readonly look: PrintLook;
  readonly folder: string;
};

type FilesFormProps<Kind extends string, Format extends string> = {
  readonly title: string;
  readonly kinds: Choices<Kind>;
  readonly formats: Choices<Format>;
  readonly words: { readonly formats: string; readonly language: string; readonly write: string };
  /** False while files are written, or where there is nothing to write. */
  readonly canWrite?: boolean;
  readonly onWrite: (chosen: ChosenFiles<Kind, Format>) => void;
};

type FilesPopoverProps<Kind extends string, Format extends string> = FilesFormProps<
  Kind,
  Format
> & {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly size?: string;
};

/** A button that asks which files to write, in which formats, language and folder. */
export function FilesPopover<Kind extends string, Format extends string>(
  props: FilesPopoverProps<Kind, Format>,
) {
  const { label, icon, size = "sm", onWrite, ...form } = props;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          flex="none"
          size={size}
          leftSection={icon}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={form.title}>
        {open && (
          <FilesForm
            {...form}
            onWrite={(chosen) => {
              onWrite(chosen);
              setOpen(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FilesForm<Kind extends string, Format extends string>(
  props: FilesFormProps<Kind, Format>,
) {
  const { title, kinds, formats, words, canWrite = true, onWrite } = props;
  const names = useWords(terms).language;
  const { change, folder: folderWord } = useWords(exportWords);
  const [chosenKinds, setKinds] = useState(kinds.first);
  const [chosenFormats, setFormats] = useState(formats.first);
  const [language, setLanguage] = useState<OutputLanguage>(useLanguage());
  const [look, setLook] = useState<PrintLook>({});
  const { folder, choose, dialog } = useFolderChoice();
  const possible = kinds.of.flatMap(({ name, hindrance }) =>
    hindrance === undefined && chosenKinds.includes(name) ? [name] : [],
  );
  const isWhole = possible.length > 0 && chosenFormats.length > 0 && folder !== "";
  return (
    <div className={classes.form}>
      <h2 className={classes.title}>{title}</h2>
      <Choose of={kinds.of} chosen={chosenKinds} onChoose={setKinds} />
      <div role="group" aria-label={words.formats} className={classes.formats}>
        <Choose of={formats.of} chosen={chosenFormats} onChoose={setFormats} />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.language}
        value={language}
        onChange={(next) => setLanguage(memberOf(outputLanguages, next))}
        data={outputLanguages.map((one) => ({ value: one, label: names[one] }))}
      />
      <PrintLookChoice look={look} onChange={setLook} />
      <p className={classes.folder}>
        {folderWord}: <span className={classes.written}>{folder}</span>{" "}
        <TextButton onClick={choose}>{change}</TextButton>
      </p>
      <Button
        disabled={!canWrite || !isWhole}
        onClick={() => onWrite({ kinds: possible, formats: chosenFormats, language, look, folder })}
      >
        {words.write}
      </Button>
      {dialog}
    </div>
  );
}

type ChooseProps<Name extends string> = {
  readonly of: readonly Choice<Name>[];
  readonly chosen: readonly Name[];
  readonly onChoose: (chosen: readonly Name[]) => void;
};

/** Boxes to tick; what is chosen stays in the order in which they stand. */
function Choose<Name extends string>({ of, chosen, onChoose }: ChooseProps<Name>) {
  const names = of.map(({ name }) => name);
  return of.map(({ name, label, hindrance }) => (
    <Checkbox
      key={name}
      size="xs"
      label={label}
      description={hindrance}
      disabled={hindrance !== undefined}
      checked={chosen.includes(name) && hindrance === undefined}
      onChange={() => onChoose(names.filter((one) => (one === name) !== chosen.includes(one)))}
    />
  ));
}

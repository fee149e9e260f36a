import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Language } from "../../../shared/language/language.ts";
import classes from "./toolbar.module.css";

type Props = {
  label: string;
  submit: string;
  hint?: string;
  initial?: string;
  language?: Language;
  /** Gives false where the words cannot be taken; the hint then says why. */
  onSubmit: (text: string) => boolean;
};

/** A form of one line: an address, a footnote, a description. */
export function LineForm({ label, submit, hint, initial = "", language, onSubmit }: Props) {
  const [text, setText] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!onSubmit(text.trim()));
      }}
    >
      <TextInput
        data-autofocus
        label={label}
        lang={language}
        value={text}
        description={isRefused ? undefined : hint}
        error={isRefused ? (hint ?? label) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={text.trim() === ""}>
        {submit}
      </Button>
    </form>
  );
}

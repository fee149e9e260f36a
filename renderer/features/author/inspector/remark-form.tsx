import { Textarea } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { reviewWords } from "../../../i18n/review-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import classes from "./comments.module.css";

const longest = 5_000;

type Props = {
  label: string;
  submit: string;
  onSubmit: (text: string) => void;
  onCancel: () => void;
};

/** A field for a comment or a reply; Ctrl+Enter sends it, Escape gives it up. */
export function RemarkForm({ label, submit, onSubmit, onCancel }: Props) {
  const words = useWords(reviewWords);
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const send = () => {
    if (text.trim()) onSubmit(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isSend = event.code === "Enter" && (event.ctrlKey || event.metaKey);
    if (!isSend && event.code !== "Escape") return;
    event.preventDefault();
    if (isSend) send();
    else onCancel();
  };
  return (
    <>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div className={classes.acts}>
        <TextButton onClick={send} disabled={!text.trim()}>
          {submit}
        </TextButton>
        <TextButton onClick={onCancel}>{words.cancel}</TextButton>
      </div>
    </>
  );
}

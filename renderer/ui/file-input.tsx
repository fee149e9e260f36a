import type { RefObject } from "react";

type FileInputProps = {
  /** By which a button opens it. */
  input: RefObject<HTMLInputElement | null>;
  label: string;
  /** Kinds of files, as the attribute of HTML has them. */
  accept: string;
  onChosen: (file: File) => void;
};

/** What a button chooses a file with; the same file can be chosen again. */
export const FileInput = ({ input, label, accept, onChosen }: FileInputProps) => (
  <input
    ref={input}
    type="file"
    hidden
    aria-label={label}
    accept={accept}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file) onChosen(file);
      currentTarget.value = "";
    }}
  />
);

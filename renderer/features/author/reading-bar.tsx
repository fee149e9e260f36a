import { IconEye, IconPencil } from "@tabler/icons-react";
import { readers, type Reader } from "../../../shared/document/nodes/block.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { blocksOf } from "../../editor/studio-editor.ts";
import { useSurroundings } from "../../editor/surroundings.ts";
import { MenuButton } from "../../editor/toolbar/menu-button.tsx";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { reading } from "./reading.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

/** Chooses as whose document the text is shown. */
export function ReadingMenu() {
  const words = useWords(authorWords);
  const reader = useObservable(reading);
  const entry = (each: Reader | null, label: string) => ({
    label,
    isOn: reader === each,
    run: () => reading.set(each),
  });
  return (
    <MenuButton
      label={words.viewAs}
      icon={<IconEye size={16} stroke={1.75} />}
      entries={[
        entry(null, words.everything),
        ...readers.map((each) => entry(each, words.asReader[each])),
      ]}
    />
  );
}

/** Stands in the place of the tools for writing while the text is only read. */
export function ReadingBar({ reader, language }: { reader: Reader; language: Language }) {
  const words = useWords(authorWords);
  const { digits } = useFormat();
  const { texts } = useSurroundings();
  const blocks = blocksOf(texts.editors[language]);
  const shown = blocks.filter(({ audience }) => audience.includes(reader)).length;
  return (
    <div className={classes.reading} role="status">
      <strong>{words.asReader[reader]}</strong>
      {reader !== "slide" && <span>{words.blocksOf(digits(shown), digits(blocks.length))}</span>}
      <TextButton onClick={() => reading.set(null)}>
        <IconPencil size={14} stroke={1.75} aria-hidden /> {words.backToWriting}
      </TextButton>
    </div>
  );
}

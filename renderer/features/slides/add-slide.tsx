import { Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useRef } from "react";
import type { SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { FileInput } from "../../ui/file-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { addSlide } from "./deck-edits.ts";
import { emptyBody, startLayouts } from "./form/empty-body.ts";
import type { SlidesContext } from "./slides-context.ts";

/** Adds a slide of a layout after the one in sight; a picture is asked for its file first. */
export function AddSlide({ context }: { context: SlidesContext }) {
  const words = useWords(slidesWords);
  const names = useWords(terms).layout;
  const sayFault = useWords(faultWords);
  const engine = useEngine();
  const input = useRef<HTMLInputElement>(null);
  const { record, selected, select } = context;
  const add = (body: SlideBody) => {
    const [deck, id] = addSlide(record.value, body, selected);
    record.change(() => deck);
    select(id);
  };
  const addPicture = async (file: File) => {
    try {
      const { name } = await engine.asset.add({ file });
      const empty = bilingual();
      add({ layout: "picture", title: empty, asset: name, alt: empty, source: empty });
    } catch (error) {
      const { happened, todo } = sayFault(toFault(error));
      notifications.show({
        color: "red",
        title: happened,
        message: todo,
        withCloseButton: false,
      });
    }
  };
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <TextButton>{words.add}</TextButton>
        </Menu.Target>
        <Menu.Dropdown>
          {startLayouts.map((layout) => (
            <Menu.Item key={layout} onClick={() => add(emptyBody(layout))}>
              {names[layout]}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => input.current?.click()}>{names.picture}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FileInput
        input={input}
        label={names.picture}
        accept="image/png,image/jpeg,image/gif,image/svg+xml,image/webp"
        onChosen={(file) => void addPicture(file)}
      />
    </>
  );
}

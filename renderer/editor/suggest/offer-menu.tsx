import { Portal } from "@mantine/core";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { Transforms, type Range } from "slate";
import { ReactEditor } from "slate-react";
import type { Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { useSurroundings } from "../surroundings.ts";
import { offeredEntries, type OfferEntry } from "./entries.ts";
import type { Offer } from "./with-offers.ts";
import { useCaretPlace } from "./use-caret-place.ts";
import { offerWords } from "./words.ts";
import classes from "./suggest.module.css";

type Props = { editor: StudioEditor; language: Language };

/** What the sign before the caret offers; filtered by what is typed on, chosen with the keys. */
export function OfferMenu({ editor, language }: Props) {
  const offer = useObservable(editor.offer);
  const surroundings = useSurroundings();
  if (!offer) return null;
  const entries = offeredEntries(editor, offer, surroundings, language);
  const isTyping = entries.length === 0 && (offer.kind === "command" || offer.query.includes(" "));
  if (isTyping || /^\s/.test(offer.query)) return null;
  return (
    <Menu key={offer.kind} editor={editor} language={language} offer={offer} entries={entries} />
  );
}

/** Takes the sign and the query away and does what was chosen, in one step of undo. */
function take(editor: StudioEditor, range: Range, entry: OfferEntry, language: Language): void {
  editor.offer.set(null);
  editor.story.together(() => {
    Transforms.delete(editor, { at: range });
    entry.run(editor, language);
  });
}

type MenuProps = Props & { offer: Offer; entries: readonly OfferEntry[] };

function Menu({ editor, language, offer, entries }: MenuProps) {
  const words = useWords(offerWords);
  const interfaceLanguage = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState({ query: "", index: 0 });
  const index = chosen.query === offer.query ? Math.min(chosen.index, entries.length - 1) : 0;
  const place = useCaretPlace(editor, offer.range.anchor);
  const choose = (next: number) => {
    const count = entries.length;
    setChosen({ query: offer.query, index: count > 0 ? (next + count) % count : 0 });
  };
  const takeEntry = (entry: OfferEntry | undefined) => {
    if (entry) take(editor, offer.range, entry, language);
  };
  useMenuKeys(editor, {
    ArrowDown: () => choose(index + 1),
    ArrowUp: () => choose(index - 1),
    ...(entries.length > 0 && {
      Enter: () => takeEntry(entries[index]),
      Tab: () => takeEntry(entries[index]),
    }),
    Escape: () => editor.offer.set(null),
  });
  useActiveOption(editor, id, entries.length > 0 ? `${id}-${index}` : null);
  const empty = offer.kind === "fact" ? words.noFacts : words.noReferences;
  return (
    <Portal>
      <div ref={place} className={classes.menu} lang={interfaceLanguage}>
        <div id={id} role="listbox" aria-label={words[offer.kind]} className={classes.options}>
          {entries.map((entry, position) => (
            <div
              key={entry.id}
              id={`${id}-${position}`}
              role="option"
              aria-selected={position === index}
              className={classes.option}
              ref={position === index ? showOption : undefined}
              onPointerMove={() => position !== index && choose(position)}
              onMouseDown={(event) => {
                event.preventDefault();
                takeEntry(entry);
              }}
            >
              <span lang={entry.language}>{entry.name}</span>{" "}
              {entry.detail && <small lang={entry.detailLanguage}>{entry.detail}</small>}
            </div>
          ))}
        </div>
        {entries.length === 0 && <p className={classes.hint}>{empty}</p>}
        <p className={classes.hint}>{words.keys}</p>
      </div>
    </Portal>
  );
}

const showOption = (option: HTMLElement | null) => option?.scrollIntoView({ block: "nearest" });

/** Takes keys from the text while the menu is open. */
function useMenuKeys(editor: StudioEditor, keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key];
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (!action || !isPlain || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  useEffect(() => {
    const root = ReactEditor.toDOMNode(editor, editor);
    const listen = (event: KeyboardEvent) => press(event);
    root.addEventListener("keydown", listen, { capture: true });
    return () => root.removeEventListener("keydown", listen, { capture: true });
  }, [editor]);
}

/** Tells who cannot see the menu which of its options is chosen; the caret stays in the text. */
function useActiveOption(editor: StudioEditor, list: string, option: string | null): void {
  useEffect(() => {
    const root = ReactEditor.toDOMNode(editor, editor);
    root.setAttribute("aria-controls", list);
    if (option) root.setAttribute("aria-activedescendant", option);
    return () => {
      root.removeAttribute("aria-controls");
      root.removeAttribute("aria-activedescendant");
    };
  }, [editor, list, option]);
}

import { Editor, Range, type PointRef } from "slate";
import { createObservable, type Observable } from "../../client/observable.ts";
import { textBlockAround } from "../../../shared/document/commands/find.ts";
import { triggerAt, type OfferKind, type Trigger } from "./trigger.ts";

/** What is offered at the caret: the sign that asked for it begins the range, the query is the rest. */
export type Offer = {
  readonly kind: OfferKind;
  readonly query: string;
  readonly range: Range;
};

/** What a person fills in, or chooses from a file, before it is set at the caret. */
export type CaretForm = "footnote" | "link" | "picture";

export type OfferingEditor = {
  offer: Observable<Offer | null>;
  caretForm: Observable<CaretForm | null>;
};

/** Letters after which nobody is still asking. */
const longest = 60;

type Open = Trigger & { readonly start: PointRef };

/** Watches what is typed for the signs that offer something, and what is typed after them. */
export function withOffers<Target extends Editor>(editor: Target): Target & OfferingEditor {
  const { insertText, onChange } = editor;
  const offer = createObservable<Offer | null>(null);
  const caretForm = createObservable<CaretForm | null>(null);
  let open: Open | null = null;

  const close = () => {
    open?.start.unref();
    open = null;
  };
  editor.insertText = (text, options) => {
    insertText(text, options);
    const trigger = options?.at ? undefined : triggerAt(editor);
    if (!trigger) return;
    close();
    const { kind, length, caret } = trigger;
    const at = { path: caret.path, offset: caret.offset - length };
    open = { kind, length, start: Editor.pointRef(editor, at, { affinity: "backward" }) };
  };
  editor.onChange = (options) => {
    const next = open && offerOf(editor, open);
    if (!next) close();
    offer.set(next);
    onChange(options);
  };
  const offering = {
    offer: {
      ...offer,
      set: (value: Offer | null) => {
        if (!value) close();
        offer.set(value);
      },
    },
    caretForm,
  };
  return Object.assign(editor, offering);
}

/** What is offered now; null once the caret has left the words after the sign. */
function offerOf(editor: Editor, { kind, length, start }: Open): Offer | null {
  const { selection } = editor;
  const anchor = start.current;
  if (!anchor || !selection || Range.isExpanded(selection)) return null;
  const block = textBlockAround(editor, anchor);
  if (!block || !Range.includes(Editor.range(editor, block[1]), selection.focus)) return null;
  const range = { anchor, focus: selection.focus };
  if (Range.isBackward(range)) return null;
  const typed = Editor.string(editor, range);
  if (typed.length < length || typed.length > longest) return null;
  return { kind, query: typed.slice(length), range };
}

import type { FindQuery } from "../../../shared/document/find/finder.ts";
import type { Language } from "../../../shared/language/language.ts";
import { createObservable } from "../../client/observable.ts";

/** Where is looked: in both texts of the session, in one, or in all sessions. */
export type FindScope = "both" | Language | "all";

export type FindState = {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  readonly scope: FindScope;
  /** The language that the words are written in, for the keyboard. */
  readonly language: Language;
};

/** What is looked for; kept while other sessions are opened. */
export const findState = createObservable<FindState>({
  isOpen: false,
  isReplacing: false,
  query: { text: "", matchCase: false, wholeWords: false },
  replacement: "",
  scope: "both",
  language: "en",
});

export const changeFind = (change: Partial<FindState>): void =>
  findState.set({ ...findState.get(), ...change });

export const changeQuery = (change: Partial<FindQuery>): void =>
  changeFind({ query: { ...findState.get().query, ...change } });

import { assertNever } from "../../../../shared/lib/assert-never.ts";

/** Where a slide show stands. */
export type ShowState = {
  /** Which of the scenes is shown, from 0. */
  readonly index: number;
  readonly screen: "slide" | "black" | "white";
  /** The number that is being typed to jump to. */
  readonly typed: string;
  readonly pointer: boolean;
  readonly view: "slide" | "presenter";
};

export type ShowAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "white"
  | "pointer"
  | "view"
  | "jump"
  | { readonly digit: string };

const keys: Readonly<Record<string, ShowAction>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  Space: "next",
  PageDown: "next",
  KeyN: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Backspace: "previous",
  PageUp: "previous",
  KeyP: "previous",
  Home: "first",
  End: "last",
  KeyB: "black",
  Period: "black",
  KeyW: "white",
  Comma: "white",
  KeyL: "pointer",
  KeyV: "view",
  Enter: "jump",
  NumpadEnter: "jump",
};

/**
 * What a key does in a slide show, by its place on the keyboard: arrows, space, the keys of remote
 * clickers (page up and down, B), digits to jump. Undefined for keys that mean nothing here.
 */
export function actionOf(code: string): ShowAction | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? keys[code] : { digit };
}

/** The place of a slide by the number that is printed on it; of one that is hidden the next. */
function placeOf(number: number, numbers: readonly number[]): number {
  const place = numbers.findIndex((each) => each >= number);
  return place < 0 ? numbers.length - 1 : place;
}

const longestNumber = 4;

/** The show after an action; `numbers` are the printed numbers of the scenes that are shown. */
export function afterAction(
  state: ShowState,
  action: ShowAction,
  numbers: readonly number[],
): ShowState {
  const last = Math.max(0, numbers.length - 1);
  const go = (index: number): ShowState => ({
    ...state,
    index: Math.min(last, Math.max(0, index)),
    screen: "slide",
    typed: "",
  });
  const cover = (screen: "black" | "white"): ShowState => ({
    ...state,
    screen: state.screen === screen ? "slide" : screen,
  });
  if (typeof action === "object") {
    return { ...state, typed: (state.typed + action.digit).slice(-longestNumber) };
  }
  switch (action) {
    case "next":
      return go(state.screen === "slide" ? state.index + 1 : state.index);
    case "previous":
      if (state.typed !== "") return { ...state, typed: state.typed.slice(0, -1) };
      return go(state.screen === "slide" ? state.index - 1 : state.index);
    case "first":
      return go(0);
    case "last":
      return go(last);
    case "black":
    case "white":
      return cover(action);
    case "pointer":
      return { ...state, pointer: !state.pointer };
    case "view":
      return { ...state, view: state.view === "slide" ? "presenter" : "slide" };
    case "jump":
      return state.typed === "" ? go(state.index + 1) : go(placeOf(Number(state.typed), numbers));
    default:
      return assertNever(action);
  }
}

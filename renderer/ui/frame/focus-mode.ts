import { createObservable } from "../../client/observable.ts";

/** Whether everything but the text has stepped back. */
export const focusMode = createObservable(false);

export const toggleFocusMode = (): void => focusMode.set(!focusMode.get());

import { createSignal } from "../signal.ts";

/** Asks for the next doubtful word, from wherever the focus is. */
export const spellingSteps = createSignal<null>();

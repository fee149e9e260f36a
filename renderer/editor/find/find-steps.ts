import { createSignal } from "../signal.ts";

/** Asks for the next or the previous place, from wherever the focus is. */
export const findSteps = createSignal<1 | -1>();

/** Tells that somebody has asked for the bar, which may be open already. */
export const findOpened = createSignal<null>();

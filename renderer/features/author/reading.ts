import { createObservable } from "../../client/observable.ts";
import type { Reader } from "../../../shared/document/nodes/block.ts";

/** As whose document the text is shown, to be read; null while it is written. */
export const reading = createObservable<Reader | null>(null);

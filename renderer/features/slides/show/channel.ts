import type { Scene } from "../../../../shared/deck/scene.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { ShowState } from "./show-state.ts";

/** A place on the slide, in shares of its width and height. */
export type Spot = { readonly x: number; readonly y: number };

/** What the audience sees. */
export type Shown = {
  readonly scene: Scene | null;
  readonly screen: ShowState["screen"];
  readonly spot: Spot | null;
  readonly language: Language;
};

export type ShowMessage =
  | { readonly type: "shown"; readonly shown: Shown }
  | { readonly type: "spot"; readonly spot: Spot | null }
  | { readonly type: "end" }
  /** From the audience's window: it is there; a key was pressed in it; it went away. */
  | { readonly type: "ready" }
  | { readonly type: "key"; readonly code: string }
  | { readonly type: "gone" };

/** Both windows are of one origin: what they say to each other goes through the browser, not the net. */
export const openChannel = (show: string): BroadcastChannel =>
  new BroadcastChannel(`tot-show-${show}`);

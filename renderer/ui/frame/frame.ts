import { createContext, useContext } from "react";

/** The places of the frame that screens fill, and the panes that fold. */
export type Frame = {
  readonly statusLeft: HTMLElement | null;
  readonly statusRight: HTMLElement | null;
  readonly treeOpen: boolean;
  readonly inspectorOpen: boolean;
  readonly toggleTree: () => void;
  readonly toggleInspector: () => void;
};

export const FrameContext = createContext<Frame>({
  statusLeft: null,
  statusRight: null,
  treeOpen: true,
  inspectorOpen: true,
  toggleTree: () => {},
  toggleInspector: () => {},
});

export const useFrame = (): Frame => useContext(FrameContext);

import type { ReactNode } from "react";
import type { Loaded } from "../client/use-load.ts";
import { FaultNotice } from "./fault-notice.tsx";

/** Shows what was asked for when it is there, and words where it cannot be had. */
export function LoadedView<Value>({
  state,
  reload,
  children,
}: {
  state: Loaded<Value>;
  reload: () => void;
  children: (value: Value, load: number) => ReactNode;
}) {
  if (state.kind === "loading") return <div aria-busy="true" style={{ flex: 1 }} />;
  if (state.kind === "failed") return <FaultNotice fault={state.fault} retry={reload} />;
  return children(state.value, state.load);
}

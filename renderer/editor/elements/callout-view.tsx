import {
  IconBook2,
  IconFolder,
  IconKey,
  IconSection,
  IconUser,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ComponentType, ReactNode } from "react";
import type { Callout, CalloutKind } from "../../../shared/document/nodes/callout.ts";
import { useTextLanguage } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export const calloutIcons: Readonly<
  Record<CalloutKind, ComponentType<{ size?: number; stroke?: number }>>
> = {
  "key-message": IconKey,
  activity: IconUsersGroup,
  case: IconFolder,
  definition: IconBook2,
  law: IconSection,
  "facilitator-note": IconUser,
};

export function CalloutView({ callout, children }: { callout: Callout; children: ReactNode }) {
  const words = editorWords[useTextLanguage()];
  const Icon = calloutIcons[callout.kind];
  return (
    <div className={classes.callout} data-kind={callout.kind}>
      <div className={classes.calloutHead} contentEditable={false}>
        <Icon size={14} stroke={1.75} />
        <span>
          {words.callouts[callout.kind]}
          {callout.title && `: ${callout.title}`}
        </span>
      </div>
      {children}
    </div>
  );
}

import { SegmentedControl } from "@mantine/core";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Inspector } from "../../ui/frame/inspector.tsx";
import { ClashList } from "./clash-list.tsx";
import { PeoplePane } from "./people-pane.tsx";
import { SlotForm } from "./slot-form.tsx";
import type { TimetableContext } from "./timetable.ts";
import { VenuesPane } from "./venues-pane.tsx";
import classes from "./timetable.module.css";

const tabs = ["slot", "clashes", "people", "venues"] as const;

export function TimetableInspector({ context }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const frame = useWords(frameWords);
  const { tab, setTab, clashes } = context;
  return (
    <Inspector width={348}>
      <div className={classes.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={frame.inspector}
          value={tab}
          onChange={(next) => setTab(memberOf(tabs, next))}
          data={[
            { value: "slot", label: words.slotTab },
            {
              value: "clashes",
              label: clashes.length > 0 ? words.clashes(clashes.length) : words.clashesTab,
            },
            { value: "people", label: words.peopleTab },
            { value: "venues", label: words.venuesTab },
          ]}
        />
      </div>
      {tab === "slot" && <SlotForm context={context} />}
      {tab === "clashes" && <ClashList context={context} />}
      {tab === "people" && <PeoplePane context={context} />}
      {tab === "venues" && <VenuesPane context={context} />}
    </Inspector>
  );
}

import { Menu } from "@mantine/core";
import { IconLayoutSidebar } from "@tabler/icons-react";
import type { ModuleSummary } from "../../../shared/contract/views.ts";
import { useOverview, useRoute, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { useFrame } from "../../ui/frame/frame.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { moduleStatus } from "./rows.ts";
import classes from "./tree.module.css";

/** The tree folded to the modules' numbers; each opens a menu of its sessions. */
export function Rail() {
  const words = useWords(frameWords);
  const frame = useFrame();
  const { modules } = useOverview();
  return (
    <aside className={classes.rail} aria-label={words.tree} data-pane tabIndex={-1}>
      <IconButton label={words.unfoldTree} onClick={frame.toggleTree}>
        <IconLayoutSidebar size={16} stroke={1.75} />
      </IconButton>
      {modules.map((module) => (
        <RailModule key={module.id} module={module} />
      ))}
    </aside>
  );
}

function RailModule({ module }: { module: ModuleSummary }) {
  const format = useFormat();
  const studio = useStudio();
  const route = useRoute();
  const isHere = module.sessions.some(({ id }) => id === route.session);
  return (
    <Menu position="right-start" width={320} disabled={module.sessions.length === 0}>
      <Menu.Target>
        <button
          type="button"
          className={classes.railModule}
          data-here={isHere}
          title={format.text(module.title)}
          aria-label={`${format.digits(module.number)} ${format.text(module.title)}`}
        >
          {format.digits(module.number)} <StatusDot status={moduleStatus(module)} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <BilingualText text={module.title} />
        </Menu.Label>
        {module.sessions.map((session) => (
          <Menu.Item
            key={session.id}
            onClick={() => studio.open(route.screen, session.id)}
            rightSection={<StatusDot status={session.status} />}
          >
            {format.digits(session.number)} <BilingualText text={session.title} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

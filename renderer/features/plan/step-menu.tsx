import { Menu } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from "@tabler/icons-react";
import type { Activity } from "../../../shared/curriculum/session.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { PlanContext } from "./plan.ts";
import { duplicateStep, moveStep, removeStep } from "./steps.ts";

type StepMenuProps = { context: PlanContext; activity: Activity; index: number };

export function StepMenu({ context, activity, index }: StepMenuProps) {
  const words = useWords(planWords);
  const format = useFormat();
  const { id } = activity;
  const { changeSteps } = context;
  const move = (position: number) => changeSteps((steps) => moveStep(steps, id, position));
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <IconButton label={words.selectedStep(format.digits(index + 1))}>
          <IconDots size={16} stroke={1.75} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={14} />} onClick={() => move(index - 1)}>
          {words.moveUp}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} />} onClick={() => move(index + 1)}>
          {words.moveDown}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={14} />}
          onClick={() => changeSteps((steps) => duplicateStep(steps, id))}
        >
          {words.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => changeSteps((steps) => removeStep(steps, id))}
        >
          {words.removeStep}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

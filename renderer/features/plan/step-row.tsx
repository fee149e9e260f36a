import { IconGripVertical } from "@tabler/icons-react";
import { useState, type DragEvent, type KeyboardEvent } from "react";
import type { Activity } from "../../../shared/curriculum/session.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { cellKey } from "./columns.ts";
import { StepCell } from "./step-cell.tsx";
import type { StepRowProps } from "./step-row-props.ts";
import { StepMenu } from "./step-menu.tsx";
import { moveStep } from "./steps.ts";
import classes from "./plan.module.css";

const dragType = "application/x-tot-step";

export function StepRow(props: StepRowProps) {
  const { context, activity, index, columns } = props;
  const [target, setTarget] = useState(false);
  const { selected, select, changeSteps, view } = context;
  const isLeftOut = view.schedule.leftOut.includes(activity);

  const move = (position: number) => changeSteps((steps) => moveStep(steps, activity.id, position));
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (!step || !event.altKey) return;
    event.preventDefault();
    const { activeElement } = document;
    move(index + step);
    requestAnimationFrame(() => activeElement instanceof HTMLElement && activeElement.focus());
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setTarget(true);
  };
  const onDrop = (event: DragEvent) => {
    const id = event.dataTransfer.getData(dragType);
    setTarget(false);
    if (!id || id === activity.id) return;
    event.preventDefault();
    changeSteps((steps) => moveStep(steps, id, index));
  };
  return (
    <tr
      className={classes.step}
      data-selected={activity.id === selected}
      data-target={target}
      data-left-out={isLeftOut}
      onFocus={() => select(activity.id)}
      onClick={() => select(activity.id)}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDragLeave={() => setTarget(false)}
      onDrop={onDrop}
    >
      <td className={classes.handleCell}>
        <Handle activity={activity} index={index} />
      </td>
      {columns.map((column) => (
        <td key={column} data-column={column} data-cell={cellKey(index, column)}>
          <StepCell {...props} column={column} />
        </td>
      ))}
      <td className={classes.menuCell}>
        <StepMenu context={context} activity={activity} index={index} />
      </td>
    </tr>
  );
}

function Handle({ activity, index }: { activity: Activity; index: number }) {
  const words = useWords(planWords);
  const format = useFormat();
  const start = (event: DragEvent) => {
    event.dataTransfer.setData(dragType, activity.id);
    event.dataTransfer.effectAllowed = "move";
    const row = event.currentTarget.closest("tr");
    if (row) event.dataTransfer.setDragImage(row, 12, 20);
  };
  return (
    <button
      type="button"
      draggable
      className={classes.handle}
      aria-label={words.moveStep(format.digits(index + 1))}
      onDragStart={start}
    >
      <IconGripVertical size={14} stroke={1.75} aria-hidden />
    </button>
  );
}

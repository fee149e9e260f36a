import { Button, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";
import type { PlanForm } from "../../../shared/contract/export.ts";
import { planShapes, stepsOfShape } from "../../../shared/planning/shapes.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { cellKey, columnsOf, type Column } from "./columns.ts";
import type { PlanContext } from "./plan.ts";
import { StepRow } from "./step-row.tsx";
import { addStep } from "./steps.ts";
import classes from "./plan.module.css";

const numeric: readonly Column[] = ["minimum", "planned", "maximum"];

export function StepTable({ context, form }: { context: PlanContext; form: PlanForm }) {
  const words = useWords(planWords);
  const table = useRef<HTMLTableElement>(null);
  const { activities } = context.record.value;
  const isNarrow = useMediaQuery("(max-width: 1199px)") ?? false;
  const columns = columnsOf(form, isNarrow);

  const focusCell = (row: number, column: string) => {
    table.current
      ?.querySelector<HTMLElement>(
        `[data-cell="${cellKey(row, column)}"] :is(textarea, input, select, button)`,
      )
      ?.focus();
  };
  const add = () => {
    context.changeSteps(addStep);
    requestAnimationFrame(() => focusCell(activities.length, "title"));
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: string) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Enter: 1, NumpadEnter: 1 };
    const step = steps[event.code];
    const isSelect = event.target instanceof HTMLSelectElement;
    if (!step || event.altKey || event.ctrlKey || event.nativeEvent.isComposing || isSelect) return;
    event.preventDefault();
    focusCell(row + step, column);
  };
  return (
    <>
      <table ref={table} className={classes.table} data-form={form}>
        <thead>
          <tr>
            <th className={classes.handleHead}>
              <VisuallyHidden>{words.moveHead}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {words[column]}
              </th>
            ))}
            <th className={classes.menuHead}>
              <VisuallyHidden>{words.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity, index) => (
            <StepRow
              key={activity.id}
              context={context}
              activity={activity}
              index={index}
              columns={columns}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
        <tfoot>
          <SumRow context={context} columns={columns} />
        </tfoot>
      </table>
      {activities.length === 0 && (
        <p className={classes.empty}>
          <strong>{words.empty}</strong> {words.emptyHint}
          <PlanShapes context={context} />
        </p>
      )}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={add}
      >
        {words.addStep}
      </Button>
    </>
  );
}

function PlanShapes({ context }: { context: PlanContext }) {
  const words = useWords(planToolWords);
  return (
    <span className={classes.shapes}>
      {words.startShape}
      {planShapes.map((shape) => (
        <Button
          key={shape}
          variant="default"
          onClick={() => context.changeSteps(() => stepsOfShape(shape, context.view.slot))}
        >
          {words.shapes[shape]}
        </Button>
      ))}
    </span>
  );
}

function SumRow({ context, columns }: { context: PlanContext; columns: readonly Column[] }) {
  const format = useFormat();
  const { sums } = context.view;
  const sumOf = (column: Column) => {
    if (column === "minimum" || column === "planned" || column === "maximum") return sums[column];
    return null;
  };
  return (
    <tr className={classes.sums}>
      <td />
      {columns.map((column) => (
        <td key={column} data-column={column} data-numeric={numeric.includes(column)}>
          {format.digits(sumOf(column) ?? "")}
        </td>
      ))}
      <td />
    </tr>
  );
}

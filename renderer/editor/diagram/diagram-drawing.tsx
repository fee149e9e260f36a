import type { DiagramData, DiagramKind } from "../../../shared/document/nodes/diagram.ts";
import { inDigits } from "../../../shared/language/digits.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { useTextLanguage } from "../surroundings.ts";
import { WheelDrawing } from "./wheel-drawing.tsx";
import classes from "./diagram.module.css";

type DataOf<Kind extends DiagramKind> = Extract<DiagramData, { kind: Kind }>;

/** A diagram drawn from its data, as its document will show it. */
export function DiagramDrawing({ data, label }: { data: DiagramData; label: string }) {
  return (
    <div className={classes.drawing} role="img" aria-label={label}>
      <Drawing data={data} />
    </div>
  );
}

function Drawing({ data }: { data: DiagramData }) {
  switch (data.kind) {
    case "life-cycle-wheel":
      return <WheelDrawing data={data} />;
    case "staircase":
      return <Staircase data={data} />;
    case "process":
      return <Process data={data} />;
    case "comparison":
      return <Comparison data={data} />;
    case "clusters":
      return <Clusters data={data} />;
    case "timeline":
      return <Timeline data={data} />;
    default:
      return assertNever(data);
  }
}

function Staircase({ data }: { data: DataOf<"staircase"> }) {
  const count = data.steps.length;
  return (
    <div className={classes.staircase}>
      {data.steps
        .map((step, index) => (
          <div
            key={index}
            className={classes.step}
            data-first={index === 0 || undefined}
            style={{ marginLeft: `${(index * 70) / count}%` }}
          >
            <b>{step.title}</b> {step.text}
            {step.items.map((item, place) => (
              <div key={place}>{item}</div>
            ))}
          </div>
        ))
        .toReversed()}
      <div className={classes.axis}>
        <span>{data.axis.from}</span>
        <span>{data.axis.up}</span>
        <span>{data.axis.to}</span>
      </div>
    </div>
  );
}

function Process({ data }: { data: DataOf<"process"> }) {
  const language = useTextLanguage();
  return (
    <div className={classes.boxes}>
      {data.steps.map((step, index) => (
        <div key={index}>
          <b>
            {inDigits(index + 1, language)} {step.title}
          </b>
          <div>{step.text}</div>
        </div>
      ))}
    </div>
  );
}

function Comparison({ data }: { data: DataOf<"comparison"> }) {
  return (
    <div className={classes.boxes}>
      {data.columns.map((column, index) => (
        <div key={index}>
          <b>{column.title}</b>
          {column.points.map((point, place) => (
            <div key={place}>{point}</div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Clusters({ data }: { data: DataOf<"clusters"> }) {
  return (
    <>
      <div className={classes.parent}>{data.parent}</div>
      <div className={classes.boxes}>
        {data.groups.map((group, index) => (
          <div key={index}>
            <b>
              {group.number} {group.title}
            </b>
            {group.items.map((item, place) => (
              <div key={place}>{item}</div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Timeline({ data }: { data: DataOf<"timeline"> }) {
  const language = useTextLanguage();
  return (
    <>
      <div className={classes.timeline}>
        {data.parts.map((part, index) => (
          <div key={index} style={{ flex: `${part.minutes} 1 0` }}>
            {part.title} {inDigits(part.minutes, language)}
          </div>
        ))}
      </div>
      <div className={classes.sum}>{data.sum}</div>
    </>
  );
}

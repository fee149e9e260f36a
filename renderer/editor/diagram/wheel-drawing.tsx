import type { DiagramData } from "../../../shared/document/nodes/diagram.ts";
import { inDigits } from "../../../shared/language/digits.ts";
import { useTextLanguage } from "../surroundings.ts";
import classes from "./diagram.module.css";

type Wheel = Extract<DiagramData, { kind: "life-cycle-wheel" }>;

/** The stages of life keep one colour each in every document. */
const colours = [
  "#8a5300",
  "#9c3a1d",
  "#6b2e5e",
  "#0b4f3c",
  "#2c4a73",
  "#55635d",
  "#3d7564",
  "#1c2321",
];
const outer = 100;
const inner = 44;

function point(degrees: number, radius: number): string {
  const radians = (degrees * Math.PI) / 180;
  return `${(Math.cos(radians) * radius).toFixed(2)} ${(Math.sin(radians) * radius).toFixed(2)}`;
}

const segment = (from: number, to: number): string =>
  `M ${point(from, outer)} A ${outer} ${outer} 0 0 1 ${point(to, outer)} ` +
  `L ${point(to, inner)} A ${inner} ${inner} 0 0 0 ${point(from, inner)} Z`;

export function WheelDrawing({ data }: { data: Wheel }) {
  const language = useTextLanguage();
  const share = 360 / data.stages.length;
  return (
    <div className={classes.wheel}>
      <svg viewBox="-110 -110 220 220" aria-hidden>
        {data.stages.map((_, index) => {
          const from = index * share - 90;
          const [x, y] = point(from + share / 2, 72).split(" ");
          return (
            <g key={index}>
              <path
                d={segment(from + 1, from + share - 1)}
                fill={colours[index % colours.length]}
              />
              <text x={x} y={y} fill="#fff" fontSize="18" fontWeight="700">
                {inDigits(index + 1, language)}
              </text>
            </g>
          );
        })}
        <foreignObject x="-38" y="-24" width="76" height="48">
          <div className={classes.centre}>{data.centre}</div>
        </foreignObject>
        {data.around && (
          <circle
            r="106"
            fill="none"
            stroke="currentColor"
            strokeDasharray="4 3"
            strokeWidth="1.6"
          />
        )}
      </svg>
      <ol>
        {data.stages.map((stage, index) => (
          <li key={index}>
            <b style={{ borderColor: colours[index % colours.length] }}>{stage.title}</b>{" "}
            {stage.text}
            {stage.response && <div>{stage.response}</div>}
          </li>
        ))}
      </ol>
      {data.around && <div className={classes.around}>{data.around}</div>}
    </div>
  );
}

import type { DrawnSpan, Mark, Stroke } from "../../../shared/deck/drawing/mark.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";

export type PictureAddress = (asset: string) => string;

const strokeProps = (stroke: Stroke | null) =>
  stroke === null
    ? {}
    : {
        stroke: stroke.colour,
        strokeWidth: stroke.width,
        strokeDasharray: stroke.dash ? `${stroke.width * 3} ${stroke.width * 2}` : undefined,
      };

/** The face is set as a style: a rule of the page for its language would win over an attribute. */
function Span({ span }: { readonly span: DrawnSpan }) {
  const fontFamily = span.families.map((family) => `"${family}"`).join(", ");
  return (
    <tspan
      style={{ fontFamily, fontSize: span.size, fontWeight: span.bold ? 700 : 400 }}
      fill={span.colour}
    >
      {span.text}
    </tspan>
  );
}

function TextLine({ mark }: { readonly mark: Extract<Mark, { kind: "text" }> }) {
  return (
    <text x={mark.x} y={mark.y} textAnchor={mark.align} xmlSpace="preserve">
      {mark.spans.map((span, index) => (
        <Span key={index} span={span} />
      ))}
    </text>
  );
}

type MarkViewProps = {
  readonly mark: Mark;
  readonly pictureAt: PictureAddress;
  /** Id of the pattern that hatches what runs past its box. */
  readonly hatch: string;
};

export function MarkView({ mark, pictureAt, hatch }: MarkViewProps) {
  switch (mark.kind) {
    case "rectangle":
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill={mark.fill ?? "none"}
          {...strokeProps(mark.stroke)}
        />
      );
    case "ellipse":
      return (
        <ellipse
          cx={mark.x + mark.width / 2}
          cy={mark.y + mark.height / 2}
          rx={mark.width / 2}
          ry={mark.height / 2}
          fill={mark.fill ?? "none"}
          {...strokeProps(mark.stroke)}
        />
      );
    case "line":
      return (
        <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...strokeProps(mark.stroke)} />
      );
    case "path":
      return <path d={mark.path} fill={mark.fill} />;
    case "text":
      return <TextLine mark={mark} />;
    case "picture":
      return (
        <image
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          href={pictureAt(mark.asset)}
          preserveAspectRatio="xMidYMid meet"
        >
          <title>{mark.alt}</title>
        </image>
      );
    case "overflow":
      return (
        <g data-overflow>
          <rect
            x={mark.x}
            y={mark.y}
            width={mark.width}
            height={mark.height}
            fill={`url(#${hatch})`}
          />
          <line
            x1={mark.x}
            y1={mark.y}
            x2={mark.x + mark.width}
            y2={mark.y}
            stroke="#C92A2A"
            strokeWidth={1}
          />
        </g>
      );
    default:
      return assertNever(mark);
  }
}

import { label } from "../../../../shared/composition/labels.ts";
import type { DiagramData, DiagramKind } from "../../../../shared/document/nodes/diagram.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { html, nothing, type Html } from "./html.ts";

/** The language of a diagram's own words, and whose digits it counts in. */
type DiagramWords = { readonly language: Language; readonly digits: Language };

type DataOf<Kind extends DiagramKind> = Extract<DiagramData, { kind: Kind }>;

/** The stages of life keep one colour each in every document. */
const stageColours = [
  "#8a5300",
  "#9c3a1d",
  "#6b2e5e",
  "#0b4f3c",
  "#2c4a73",
  "#55635d",
  "#3d7564",
  "#1c2321",
] as const;
const stageColour = (index: number) => stageColours[index % stageColours.length] ?? "#0b4f3c";

const point = (angle: number, radius: number) => {
  const radians = (angle * Math.PI) / 180;
  return `${(Math.cos(radians) * radius).toFixed(2)} ${(Math.sin(radians) * radius).toFixed(2)}`;
};

/** A ring segment between two angles (degrees clockwise from three o'clock), radii 100 and 44.6. */
function segment(from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  return `M ${point(from, 100)} A 100 100 0 ${large} 1 ${point(to, 100)} L ${point(to, 44.6)} A 44.6 44.6 0 ${large} 0 ${point(from, 44.6)} Z`;
}

/** Words over several lines of at most `width` characters, for labels in a drawing. */
function lines(text: string, width: number): readonly string[] {
  const result: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

function labelLines(
  text: string,
  width: number,
  x: number,
  y: number,
  size: number,
): readonly Html[] {
  const parts = lines(text, width);
  return parts.map(
    (line, index) =>
      html`<text
        x="${x.toFixed(1)}"
        y="${(y + (index - (parts.length - 1) / 2) * size * 1.35).toFixed(1)}"
        font-size="${size}"
        text-anchor="middle"
        dominant-baseline="middle"
        >${line}</text
      >`,
  );
}

function wheelDrawing(data: DataOf<"life-cycle-wheel">, digits: Language): Html {
  const share = 360 / data.stages.length;
  const parts = data.stages.map((stage, index) => {
    const middle = ((index + 0.5) * share - 90) * (Math.PI / 180);
    const [x, y] = [Math.cos(middle) * 73, Math.sin(middle) * 73];
    return html`<path
        d="${segment(index * share + 1 - 90, (index + 1) * share - 1 - 90)}"
        fill="${stageColour(index)}"
      />
      <g fill="#fff">
        <text
          x="${x.toFixed(1)}"
          y="${(y - 11).toFixed(1)}"
          font-size="15"
          font-weight="700"
          text-anchor="middle"
          dominant-baseline="middle"
          >${inDigits(index + 1, digits)}</text
        >
        ${labelLines(stage.title, 10, x, y + 7, 10)}
      </g>`;
  });
  return html`<svg viewBox="-110 -110 220 220" class="sans" role="presentation">
    ${parts}
    ${data.around ? html`<circle r="106" fill="none" stroke="#55635d" stroke-width="1.6" stroke-dasharray="4 3" />` : nothing}
    <g fill="#0b4f3c" font-weight="700">${labelLines(data.centre, 12, 0, 0, 12)}</g>
  </svg>`;
}

const heads = ["stage", "mainRisks", "mainProgrammes"] as const;

function wheel(data: DataOf<"life-cycle-wheel">, { language, digits }: DiagramWords): Html {
  const rows = data.stages.map(
    (stage, index) =>
      html`<tr>
        <th scope="row" class="stage">
          <span class="number" style="background:${stageColour(index)}"
            >${inDigits(index + 1, digits)}</span
          >${stage.title}
        </th>
        <td>${stage.text}</td>
        <td>${stage.response}</td>
      </tr>`,
  );
  return html`<div class="wheel">
    ${wheelDrawing(data, digits)}
    <div>
      <table class="data">
        <colgroup>
          <col style="width:34%" />
          <col style="width:33%" />
          <col style="width:33%" />
        </colgroup>
        <thead>
          <tr>
            ${heads.map((key) => html`<th scope="col">${label(key, language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
      ${data.around ? html`<p class="other sans">– – – ${data.around}</p>` : nothing}
    </div>
  </div>`;
}

/** The ground is darkest and the highest step lightest, whatever stands between. */
const stepShade = (index: number, count: number) => {
  if (index === 0) return "#0b4f3c";
  if (index === count - 1) return "#dce9e3";
  return index === 1 ? "#6b9a89" : "#9dbdb0";
};

function staircase(data: DataOf<"staircase">): Html {
  const count = data.steps.length;
  const rows = data.steps.map((step, index) => {
    const shade = stepShade(index, count);
    return html`<div
      class="step"
      style="margin-left:${((index * 100) / count).toFixed(2)}%;background:${shade};color:${index === 0 ? "#fff" : "#1c2321"}"
    >
      <b>${step.title}</b>${step.text}
      ${step.items.length > 0 ? html`<div class="items">${step.items.map((item) => html`<div>${item}</div>`)}</div>` : nothing}
    </div>`;
  });
  const axis = html`<div class="axis">
    <span>${data.axis.from}</span><span>${data.axis.up}</span><span>${data.axis.to}</span>
  </div>`;
  return html`<div class="staircase">${rows.toReversed()}${axis}</div>`;
}

const process = (data: DataOf<"process">, digits: Language) =>
  html`<div class="process">
    ${data.steps.map((step, index) => html`<div><b>${inDigits(index + 1, digits)} ${step.title}</b>${step.text}</div>`)}
  </div>`;

const comparison = (data: DataOf<"comparison">) =>
  html`<div class="comparison">
    ${data.columns.map(
      (column) =>
        html`<div>
          <b>${column.title}</b>
          <ul>
            ${column.points.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;

const clusters = (data: DataOf<"clusters">) =>
  html`<div class="clusters">
    ${data.parent ? html`<div class="parent">${data.parent}</div>` : nothing}
    <div class="groups">
      ${data.groups.map((group) => html`<div><span class="count">${group.number}</span><b>${group.title}</b>${group.items.map((item) => html`<div>${item}</div>`)}</div>`)}
    </div>
  </div>`;

const timeline = (data: DataOf<"timeline">, digits: Language) =>
  html`<div class="timeline">
    <div class="bar">
      ${data.parts.map((part) => html`<div style="flex:${part.minutes} 1 0">${part.title} ${inDigits(part.minutes, digits)}</div>`)}
    </div>
    ${data.sum ? html`<div class="sum">${data.sum}</div>` : nothing}
  </div>`;

/** A diagram drawn for paper; the drawing is decoration, its text stands beside or inside it. */
export function diagramToHtml(data: DiagramData, words: DiagramWords): Html {
  switch (data.kind) {
    case "life-cycle-wheel":
      return wheel(data, words);
    case "staircase":
      return staircase(data);
    case "process":
      return process(data, words.digits);
    case "comparison":
      return comparison(data);
    case "clusters":
      return clusters(data);
    case "timeline":
      return timeline(data, words.digits);
  }
}

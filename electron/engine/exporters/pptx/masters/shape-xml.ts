import type { Box, Face, SceneParagraph, SceneRun } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import { colourName, typefaceOf } from "../build/theme-names.ts";
import { emu, escapeXml, scriptTag } from "../xml.ts";

const isHex = /^[0-9A-F]{6}$/;

/** A colour: the theme's by name, any other by its value. */
export const colourXml = (name: string): string =>
  isHex.test(name) ? `<a:srgbClr val="${name}"/>` : `<a:schemeClr val="${name}"/>`;

export function boxXml(box: Box): string {
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/>`;
  return `<a:xfrm>${place}<a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
}

/** The three slots of a typeface; a theme face by each slot's own name. */
export function facesXml(name: string): string {
  const theme = /^(\+m[nj]-)lt$/.exec(name)?.[1];
  const slot = (tag: string) =>
    theme ? `${theme}${tag === "latin" ? "lt" : tag}` : escapeXml(name);
  return ["latin", "ea", "cs"].map((tag) => `<a:${tag} typeface="${slot(tag)}"/>`).join("");
}

const alignments = { left: "l", center: "ctr", right: "r" } as const;
export const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;
const pointScale = 100;
const emuPerPoint = 12_700;

type Setting = {
  readonly paragraph: SceneParagraph;
  readonly face: Face;
  readonly template: Template;
};

function bulletXml({ paragraph, template }: Setting): string {
  const { bullet } = paragraph;
  if (!bullet) return "<a:buNone/>";
  const colour = colourXml(colourName(template, bullet.colour));
  const size = `<a:buSzPct val="${Math.round(bullet.scale * 100_000)}"/>`;
  const mark = `<a:buFont typeface="Arial"/><a:buChar char="${escapeXml(bullet.text)}"/>`;
  return `<a:buClr>${colour}</a:buClr>${size}${mark}`;
}

/** A list style's first level, as the paragraph is set: what new text in the placeholder gets. */
export function levelXml(setting: Setting): string {
  const { paragraph, face, template } = setting;
  const run = paragraph.runs[0];
  if (!run) return "";
  const indent = Math.round((paragraph.bullet?.indent ?? 0) * emuPerPoint);
  const attributes = `marL="${indent}" indent="${-indent}" algn="${alignments[paragraph.align]}"`;
  const line = `<a:lnSpc><a:spcPct val="${paragraph.spacing * 1_000}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const after = `<a:spcAft><a:spcPts val="${Math.round(paragraph.after * pointScale)}"/></a:spcAft>`;
  const fill = `<a:solidFill>${colourXml(colourName(template, run.colour))}</a:solidFill>`;
  const faces = themeOrNamed(template, face);
  const bold = run.bold ? ' b="1"' : ' b="0"';
  const size = Math.round(run.size * pointScale);
  return `<a:lvl1pPr ${attributes}>${line}${after}${bulletXml(setting)}<a:defRPr sz="${size}"${bold}>${fill}${faces}</a:defRPr></a:lvl1pPr>`;
}

/** Latin and East Asian slots of a face, and the Bangla face in the complex slot. */
function themeOrNamed(template: Template, face: Face): string {
  const latin = typefaceOf(template, face, "latin");
  const theme = /^(\+m[nj]-)lt$/.exec(latin)?.[1];
  return theme
    ? facesXml(latin)
    : `<a:latin typeface="${escapeXml(latin)}"/><a:cs typeface="${escapeXml(face.bengali)}"/>`;
}

function runXml(run: SceneRun, face: Face, template: Template): string {
  const attributes = `lang="${scriptTag[run.script]}" sz="${Math.round(run.size * pointScale)}" b="${run.bold ? 1 : 0}"`;
  const fill = `<a:solidFill>${colourXml(colourName(template, run.colour))}</a:solidFill>`;
  const faces = facesXml(typefaceOf(template, face, run.script));
  return `<a:r><a:rPr ${attributes}>${fill}${faces}</a:rPr><a:t>${escapeXml(run.text)}</a:t></a:r>`;
}

/** A set paragraph with its runs. */
export function paragraphXml(paragraph: SceneParagraph, face: Face, template: Template): string {
  const line = `<a:lnSpc><a:spcPct val="${paragraph.spacing * 1_000}"/></a:lnSpc>`;
  const after = `<a:spcAft><a:spcPts val="${Math.round(paragraph.after * pointScale)}"/></a:spcAft>`;
  const properties = `<a:pPr marL="0" indent="0" algn="${alignments[paragraph.align]}">${line}${after}<a:buNone/></a:pPr>`;
  return `<a:p>${properties}${paragraph.runs.map((run) => runXml(run, face, template)).join("")}</a:p>`;
}

/** A text body's properties: insets in inches, anchor. */
export function bodyXml(inset: number, anchor: keyof typeof anchors): string {
  const space = emu(inset);
  return `<a:bodyPr wrap="square" lIns="${space}" tIns="${space}" rIns="${space}" bIns="${space}" rtlCol="0" anchor="${anchors[anchor]}"><a:normAutofit/></a:bodyPr>`;
}

import type { Box } from "../../../../../shared/deck/scene.ts";
import type { PptxContext } from "../context.ts";
import { languageTag, xmlHead } from "../xml.ts";
import type { Step } from "../normalise/step.ts";
import { colourMap, namespaces, treeHead } from "./namespaces.ts";
import { slideNumberXml } from "./placeholder-xml.ts";
import { boxXml } from "./shape-xml.ts";
import { otherLevelsXml } from "./text-styles.ts";
import { notesTheme } from "./theme.ts";

/** A portrait sheet of 7.5 x 13.333 in, as the library sets the notes' size: slide above, notes below. */
const image: Box = { x: 0.75, y: 1, width: 6, height: 3.375 };
const notes: Box = { x: 0.75, y: 4.75, width: 6, height: 7.25 };
const number: Box = { x: 4.75, y: 12.5, width: 2, height: 0.4 };

const shapeXml = (id: number, name: string, placeholder: string, locks: string, box: Box) =>
  `<p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${boxXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

function shapesXml({ language }: PptxContext): string {
  const tag = languageTag[language];
  const picture = `<p:sp>${shapeXml(2, "Slide image", '<p:ph type="sldImg" idx="2"/>', 'noGrp="1" noRot="1" noChangeAspect="1"', image)}<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const body = `<p:sp>${shapeXml(3, "Notes", '<p:ph type="body" sz="quarter" idx="1"/>', 'noGrp="1"', notes)}</p:spPr><p:txBody><a:bodyPr wrap="square" rtlCol="0"/><a:lstStyle/><a:p><a:endParaRPr lang="${tag}"/></a:p></p:txBody></p:sp>`;
  const field = slideNumberXml(`<a:rPr lang="${tag}"/>`, "‹#›");
  const count = `<p:sp>${shapeXml(4, "Slide number", '<p:ph type="sldNum" sz="quarter" idx="10"/>', 'noGrp="1"', number)}</p:spPr><p:txBody><a:bodyPr rtlCol="0" anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle><a:p>${field}</a:p></p:txBody></p:sp>`;
  return picture + body + count;
}

/**
 * A minimal notes master whose placeholders are those that the notes use, with a theme part of its
 * own (the library: other numbers than its notes, six placeholders that nothing fills, a shared theme).
 */
export const writeNotesMaster: Step = (parts, { context }) => {
  const background =
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const style = `<p:notesStyle>${otherLevelsXml().replaceAll('sz="1800"', 'sz="1400"')}</p:notesStyle>`;
  const xml = `${xmlHead}<p:notesMaster ${namespaces}><p:cSld>${background}<p:spTree>${treeHead}${shapesXml(context)}</p:spTree></p:cSld>${colourMap}${style}</p:notesMaster>`;
  const target = notesTheme.replace("ppt/", "../");
  const relations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="${target}"/></Relationships>`;
  return new Map([
    ...parts,
    ["ppt/notesMasters/notesMaster1.xml", xml],
    ["ppt/notesMasters/_rels/notesMaster1.xml.rels", relations],
  ]);
};

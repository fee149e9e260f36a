/*
 * Pages as Microsoft Word puts them on the clipboard: about 500 words each, with a heading, paragraphs
 * in several runs, a list, a footnote, and a table on every second page.
 */
const head = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!--
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0in; font-size:11.0pt; font-family:"Calibri",sans-serif;}
p.MsoListParagraph {margin-left:.5in;} p.MsoFootnoteText {font-size:10.0pt;}
--></style></head><body lang=EN-US><!--StartFragment-->`;

const sentence =
  "Social security protects people against the <b>risks</b> of each stage of <i>life</i>, <span lang=EN-GB style='mso-ansi-language:EN-GB'>from birth to old age</span>. ";
const paragraph = (number: number) =>
  `<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'>${number}. ${sentence.repeat(4)}<o:p></o:p></p>\n`;
const item = (number: number) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${(number % 3) + 1} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Point ${number} of the page<o:p></o:p></p>\n`;
const cell = (text: string) =>
  `<td width=155 valign=top style='width:116.5pt;border:solid windowtext 1.0pt;padding:0in 5.4pt'><p class=MsoNormal>${text}<o:p></o:p></p></td>`;
const row = (number: number) =>
  `<tr style='mso-yfti-irow:${number}'>${["Stage", "Risk", "Programme", "Taka"].map((name) => cell(`${name} ${number}`)).join("")}</tr>`;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const reference = (page: number) =>
  `<p class=MsoNormal>As the Act says<a style='mso-footnote-id:ftn${page}' href="#_ftn${page}" name="_ftnref${page}"><span class=MsoFootnoteReference>[${page}]</span></a>.</p>`;
const note = (page: number) =>
  `<div style='mso-element:footnote' id=ftn${page}><p class=MsoFootnoteText><a href="#_ftnref${page}" name="_ftn${page}">[${page}]</a> Section ${page} of the Act.</p></div>`;
const table = `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>${numbers(5).map(row).join("")}</table>`;

const pageOf = (page: number): string =>
  [
    `<h2>Page ${page}<o:p></o:p></h2>`,
    ...numbers(5).map(paragraph),
    reference(page),
    ...numbers(4).map(item),
    paragraph(6),
    page % 2 === 0 ? table : paragraph(7),
  ].join("");

/** What the last paragraph says. */
export const lastWords = "These were all the pages.";

/** So many pages out of Word. */
export const wordPages = (count: number): string =>
  `${head}${numbers(count).map(pageOf).join("")}<p class=MsoNormal>${lastWords}</p><div style='mso-element:footnote-list'>${numbers(count).map(note).join("")}</div><!--EndFragment--></body></html>`;

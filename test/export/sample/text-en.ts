import { voidChildren } from "../../../shared/document/nodes/inline.ts";
import {
  callout,
  cell,
  diagram,
  heading,
  identified,
  lines,
  list,
  pageBreak,
  paragraph,
  table,
} from "./blocks.ts";
import { sampleDiagrams } from "./diagrams.ts";
import { samplePicture } from "./picture.ts";

const figure = (kind: keyof typeof sampleDiagrams, caption: string, alt: string) =>
  diagram(sampleDiagrams[kind].en, caption, alt);

/** The sample's text in English: every node type, every mark, every reader. */
export const textEn = identified([
  heading(2, "Introduction"),
  paragraph(
    "Risk does not stand still in a human life. A child's risk is malnutrition, a schoolchild's is dropping out, a worker's is loss of work or illness, and old age brings loss of income. The National Social Security Strategy (NSSS) therefore arranges programmes by stage of life.",
  ),
  heading(2, "Two approaches"),
  paragraph([
    { text: "Poor relief begins in nineteenth-century Europe. It aims at poverty " },
    { text: "today", italic: true },
    { text: "; the lifecycle approach reaches " },
    { text: "everyone at each stage", bold: true },
    { text: ", and old terms " },
    { text: "fall away", strike: true },
    { text: ". See " },
    {
      type: "cross-reference",
      target: { kind: "session", session: "poor-relief" },
      children: voidChildren(),
    },
    { text: ", " },
    {
      type: "cross-reference",
      target: { kind: "handout", session: "poor-relief" },
      children: voidChildren(),
    },
    { text: " and " },
    {
      type: "cross-reference",
      target: { kind: "slide", session: "lifecycle-approach", slide: "wheel" },
      children: voidChildren(),
    },
    { text: ". The Strategy was approved on " },
    { type: "fact", fact: "nsss-approved", children: voidChildren() },
    {
      type: "footnote",
      note: [
        { text: "Cabinet Division, " },
        {
          type: "link",
          url: "https://cabinet.gov.bd/nsss",
          children: [{ text: "text of the Strategy" }],
        },
        { text: "." },
      ],
      children: voidChildren(),
    },
    { text: " and can be read at " },
    {
      type: "link",
      url: "https://socialprotection.gov.bd/",
      children: [{ text: "socialprotection.gov.bd" }],
    },
    { text: "." },
  ]),
  callout("key-message", "", [
    paragraph(
      "People first, programmes second: which risk at which stage, and only then which programme.",
    ),
  ]),
  paragraph(
    "Bangladesh has moved step by step from relief to a safety net, and on to a system for the whole life. Table 1 sets the two ends side by side.",
  ),
  table(
    "Two approaches compared",
    [20, 40, 40],
    [
      ["Aspect", "Poor relief", "Lifecycle"],
      ["Began", "Europe, nineteenth century", "United Kingdom, 1945"],
      [
        "Design",
        cell("For the short term: eases poverty as it stands", { rowSpan: 2 }),
        "For the long term: a programme for the risk of each stage",
      ],
      ["Weakness or strength", "Resources go where the risk is"],
      [cell("Source: NSSS, 2015", { columnSpan: 3 })],
    ],
  ),
  heading(3, "How a benefit reaches a person"),
  list("numbered", [
    {
      words: "A household is registered.",
      nested: list("numbered", ["Once, for every programme.", "With its consent."]),
    },
    { words: "It is assessed.", nested: list("bulleted", ["By category", "By proxy means test"]) },
    "It is paid.",
  ]),
  heading(4, "What can go wrong"),
  list("bulleted", [
    [{ text: "Errors of " }, { text: "exclusion", underline: true }, { text: " and inclusion" }],
    [
      { text: "H" },
      { text: "2", sub: true },
      { text: "O in the rice, the 2" },
      { text: "nd", sup: true },
      { text: " instalment, " },
      { text: "late payment", highlight: true },
    ],
  ]),
  {
    type: "quote",
    source: "Constitution of Bangladesh, Article 15(d)",
    children: [
      paragraph(
        "the right to social security, that is to say, to public assistance in cases of undeserved want",
      ),
    ],
  },
  heading(2, "Five stages of life"),
  figure(
    "life-cycle-wheel",
    "Stages, risks and programmes (broken line: covariate risks, at every stage)",
    "A wheel of five stages of life, clockwise from early childhood to old age.",
  ),
  figure(
    "staircase",
    "The social protection staircase",
    "Three steps rising to the right: floor, social insurance, voluntary cover.",
  ),
  figure("process", "From application to payment", "Four steps in a row."),
  figure("comparison", "Two approaches", "Two columns of three points."),
  figure("clusters", "Thematic clusters", "One committee above three clusters."),
  figure("timeline", "Group work in minutes", "Two parts of 30 and 80 minutes."),
  {
    type: "image",
    asset: samplePicture.name,
    alt: "Three green bands",
    caption: "Bands of cover",
    width: 40,
    children: voidChildren(),
  },
  callout("definition", "Covariate risk", [
    paragraph("A risk that strikes many at once: flood, cyclone, rising prices."),
  ]),
  callout("law", "", [paragraph("Constitution, Article 15(d).")]),
  callout("case", "One family, four stages", [
    paragraph(
      "In one household live an old widow, her son who works by the day, a girl in secondary school and a boy of two. The flood stops all work.",
    ),
    paragraph([
      { text: "Discuss.", bold: true },
      { text: " Which risks of which stage have come together here?" },
    ]),
  ]),
  [callout("facilitator-note", "", [paragraph("Ask before you tell.")]), ["trainer"]],
  [paragraph("Only on the slide."), ["slide"]],
  pageBreak,
  callout("activity", "Place three programmes", [
    paragraph(
      "Write down three programmes of your upazila. For which risk of which stage is each? Which stage has none?",
    ),
    lines(4),
  ]),
  [lines(2), ["handout"]],
]);

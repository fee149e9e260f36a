import type { Question } from "../../../../shared/composition/questions.ts";
import { html, nothing, type Html } from "../html/html.ts";

/** Letters that an identifier may have (XML's NCName), and a letter before the first. */
export const identifier = (...parts: readonly string[]): string =>
  `i-${parts.join("-").replace(/[^A-Za-z0-9._-]/g, "_")}`;

const field = (label: string, entry: string): Html =>
  html`<qtimetadatafield
    ><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield
  >`;

const material = (text: string): Html =>
  html`<material><mattext texttype="text/plain">${text}</mattext></material>`;

const labelOf = (index: number) => `a${index + 1}`;

const isRightAt = ({ options }: Question) => options.findIndex(({ isRight }) => isRight);

/** The profile asks for three options to choose one of; of two, several may be chosen. */
const isSingle = ({ options }: Question) => options.length > 2;

function condition(question: Question): Html {
  const equal = (index: number) =>
    html`<varequal respident="response">${labelOf(index)}</varequal>`;
  const right = isRightAt(question);
  if (isSingle(question)) return equal(right);
  const parts = question.options.map((_, index) =>
    index === right ? equal(index) : html`<not>${equal(index)}</not>`,
  );
  return html`<and>${parts}</and>`;
}

/** Told whatever was answered. */
const always = html`<respcondition continue="Yes"
  ><conditionvar><other /></conditionvar
  ><displayfeedback feedbacktype="Response" linkrefid="general_fb"
/></respcondition>`;

function item(question: Question, at: string): Html {
  const profile = isSingle(question) ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1";
  const labels = question.options.map(
    ({ text }, index) =>
      html`<response_label ident="${labelOf(index)}">${material(text)}</response_label>`,
  );
  const feedback = question.reason
    ? html`<itemfeedback ident="general_fb"
        ><flow_mat>${material(question.reason)}</flow_mat></itemfeedback
      >`
    : nothing;
  return html`<item ident="${identifier(at, question.id)}" title="${question.name}">
    <itemmetadata
      ><qtimetadata
        >${field("cc_profile", profile)}${field("cc_question_category", question.category.at(-1) ?? "")}</qtimetadata
      ></itemmetadata
    >
    <presentation
      >${material(question.stem)}<response_lid
        ident="response"
        rcardinality="${isSingle(question) ? "Single" : "Multiple"}"
        ><render_choice shuffle="No">${labels}</render_choice></response_lid
      ></presentation
    >
    <resprocessing
      ><outcomes><decvar varname="SCORE" vartype="Integer" minvalue="0" maxvalue="100" /></outcomes
      >${question.reason ? always : nothing}<respcondition continue="No"
        ><conditionvar>${condition(question)}</conditionvar
        ><setvar action="Set" varname="SCORE">100</setvar></respcondition
      ></resprocessing
    >${feedback}
  </item>`;
}

const root = (content: Html): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<questestinterop
      xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd"
      >${content}</questestinterop
    >`.markup
  }\n`;

/** A test in the profile of QTI 1.2.1 that Common Cartridge 1.1 takes: unlimited attempts, with feedback. */
export function assessmentXml(
  ident: string,
  title: string,
  questions: readonly Question[],
): string {
  const metadata = [
    field("cc_profile", "cc.exam.v0p1"),
    field("qmd_assessmenttype", "Examination"),
    field("qmd_scoretype", "Percentage"),
    field("qmd_feedbackpermitted", "Yes"),
    field("cc_maxattempts", "unlimited"),
  ];
  return root(
    html`<assessment ident="${ident}" title="${title}"
      ><qtimetadata>${metadata}</qtimetadata>
      <section ident="root_section">
        ${questions.map((question) => item(question, "test"))}
      </section></assessment
    >`,
  );
}

/** The questions by themselves, for other tests. */
export const questionBankXml = (ident: string, questions: readonly Question[]): string =>
  root(
    html`<objectbank ident="${ident}"
      >${questions.map((question) => item(question, "bank"))}</objectbank
    >`,
  );

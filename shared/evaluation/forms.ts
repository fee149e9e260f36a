import { bilingual, type Bilingual } from "../language/bilingual.ts";
import type { Evaluation } from "./model.ts";

/** The forms that participants fill in: at the end of a run, and one to three months later. */
export const formKinds = ["reaction", "followUp"] as const;
export type FormKind = (typeof formKinds)[number];

/** A statement that is rated from 1 (not at all) to 5 (fully). */
export type Statement = { readonly id: string; readonly text: Bilingual };
export type StatementGroup = {
  readonly title: Bilingual;
  readonly statements: readonly Statement[];
};
export type Form = {
  readonly groups: readonly StatementGroup[];
  /** Questions that are answered in words. */
  readonly questions: readonly Bilingual[];
};

const statement = (id: string, en: string, bn: string): Statement => ({
  id,
  text: bilingual(en, bn),
});

const contentGroup: StatementGroup = {
  title: bilingual("Content", "বিষয়বস্তু"),
  statements: [
    statement("relevance", "It was relevant to my work", "আমার কাজের সঙ্গে প্রাসঙ্গিক ছিল"),
    statement("objectives", "The stated outcomes were met", "ঘোষিত শিখনফল অর্জিত হয়েছে"),
    statement("content", "The content was sufficient and up to date", "বিষয়বস্তু যথেষ্ট ও হালনাগাদ ছিল"),
  ],
};
const deliveryGroup: StatementGroup = {
  title: bilingual("Delivery", "পরিচালনা"),
  statements: [
    statement("pace", "The pace was right", "গতি উপযুক্ত ছিল"),
    statement("methods", "The methods helped me to learn", "পদ্ধতি শিখতে সাহায্য করেছে"),
    statement(
      "materials",
      "The materials (slides, handouts) were useful",
      "উপকরণ (স্লাইড, হ্যান্ডআউট) কাজে লেগেছে",
    ),
  ],
};
const arrangementsGroup: StatementGroup = {
  title: bilingual("Arrangements", "আয়োজন"),
  statements: [
    statement("venue", "Room, seating and sound were good", "কক্ষ, আসন ও শব্দ ভালো ছিল"),
    statement("timekeeping", "Time was kept", "সময় রক্ষা করা হয়েছে"),
  ],
};

/** The roles that are rated while no speakers are named. */
const roles: readonly Statement[] = [
  statement("speaker.lead", "Lead facilitator", "প্রধান সহায়ক"),
  statement("speaker.resource-person", "Resource person", "রিসোর্স পারসন"),
  statement("speaker.co-facilitator", "Co-facilitator", "সহ-সহায়ক"),
];

/** The reaction form of a run: what was taught, how, by whom, and where. */
function reactionForm({ reaction: { speakers } }: Pick<Evaluation, "reaction">): Form {
  const named = speakers.map(({ id, name }) => ({ id: `speaker.${id}`, text: name }));
  return {
    groups: [
      contentGroup,
      deliveryGroup,
      {
        title: bilingual("Speakers and facilitators", "বক্তা ও সহায়ক"),
        statements: named.length > 0 ? named : roles,
      },
      arrangementsGroup,
    ],
    questions: [
      bilingual("What will be most useful?", "সবচেয়ে কাজে লাগবে কোনটি?"),
      bilingual("What would have been better otherwise?", "কী বদলালে ভালো হতো?"),
      bilingual("What will you do first back at work?", "কর্মস্থলে ফিরে প্রথমে কী করবেন?"),
    ],
  };
}

const followUpForm: Form = {
  groups: [
    {
      title: bilingual("Use at work", "কর্মক্ষেত্রে প্রয়োগ"),
      statements: [
        statement("used", "I have used what I learned", "যা শিখেছি, কাজে লাগিয়েছি"),
        statement("confident", "I can do it without help", "অন্যের সাহায্য ছাড়াই কাজটি করতে পারি"),
        statement("result", "My work has become better by it", "এতে আমার কাজের মান বেড়েছে"),
        statement("materials", "I have used the handouts again", "হ্যান্ডআউট আবার ব্যবহার করেছি"),
      ],
    },
    {
      title: bilingual("Support", "সহযোগিতা"),
      statements: [
        statement("superior", "My superior supports it", "ঊর্ধ্বতন কর্মকর্তা সহযোগিতা করেন"),
        statement("means", "I have time and means for it", "সময় ও উপকরণ পাই"),
        statement("shared", "I have taught it to colleagues", "সহকর্মীদের শিখিয়েছি"),
      ],
    },
  ],
  questions: [
    bilingual(
      "What have you done differently? Give an example.",
      "কী ভিন্নভাবে করেছেন? একটি উদাহরণ দিন।",
    ),
    bilingual("What stood in the way?", "কী বাধা ছিল?"),
    bilingual("What further training do you need?", "আর কী প্রশিক্ষণ দরকার?"),
  ],
};

/** A form as the run asks it. */
export const formOf = (kind: FormKind, evaluation: Pick<Evaluation, "reaction">): Form =>
  kind === "reaction" ? reactionForm(evaluation) : followUpForm;

/** All statements of a form in their order. */
export const statementsOf = ({ groups }: Form): readonly Statement[] =>
  groups.flatMap(({ statements }) => statements);

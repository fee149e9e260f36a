import type { BookSources } from "../../shared/composition/book/scope.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { sampleSource } from "./sample.ts";

const [outcome] = sampleSource.session.outcomes;
const itemOf = (id: string, answer: number) => ({
  id,
  stem: bilingual(`Which answer is right (${id})?`, `কোন উত্তরটি ঠিক (${id})?`),
  options: ["one", "two & three", "<four>", "five"].map((text) => bilingual(text, `উত্তর ${text}`)),
  answer,
  reason: bilingual("The handout says so.", "হ্যান্ডআউটে আছে।"),
  outcome: outcome?.id ?? "",
});

/** The sample session with what only books show: test items and misconceptions. */
const first: SessionSource = {
  ...sampleSource,
  session: {
    ...sampleSource.session,
    testItems: [itemOf("q1", 2), itemOf("q2", 0), itemOf("q3", 3)],
    misconceptions: [
      {
        belief: bilingual("It is only for the poor.", "এটি শুধু দরিদ্রদের জন্য।"),
        answer: bilingual("It is for every stage of life.", "এটি জীবনের সব পর্যায়ের জন্য।"),
      },
    ],
  },
};

const renamed = (id: string, number: string): SessionSource => ({
  ...first,
  number,
  session: { ...first.session, id },
});

/** The sample session alone, and three sessions in two modules. */
export const oneSession: BookSources = [first];
export const threeSessions: BookSources = [
  first,
  renamed("second", "8.3"),
  {
    ...renamed("third", "9.1"),
    module: {
      ...sampleSource.module,
      id: "governance",
      number: "9",
      title: bilingual("Governance & reform", "সুশাসন"),
    },
  },
];

import { join } from "node:path";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import type { EvaluationSource } from "../../shared/composition/evaluation/source.ts";
import { emptyCourseRun } from "../../shared/curriculum/course-run.ts";
import { emptyPerson } from "../../shared/curriculum/directory.ts";
import { sessionNumbers } from "../../shared/curriculum/numbering.ts";
import { bankOf } from "../../shared/evaluation/bank.ts";
import { chooseItems } from "../../shared/evaluation/choose.ts";
import { formKinds, formOf, statementsOf } from "../../shared/evaluation/forms.ts";
import {
  emptyEvaluation,
  type Evaluation,
  type Occasion,
  type Test,
} from "../../shared/evaluation/model.ts";
import { versionFor } from "../../shared/evaluation/paper.ts";
import { withHeadCount } from "../../shared/evaluation/participants.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { sampleSource } from "./sample.ts";

const read = readCurriculum(
  await readFolder(join(import.meta.dirname, "../../curricula/nsss-tot")),
);
if (!read.ok) throw new Error(JSON.stringify(read.fault[0]));
const { curriculum, modules, sessions, courses } = read.value;
const numbers = sessionNumbers({ modules, sessions: sessions.map(({ session }) => session) });
const course = courses.find(({ code }) => code === "FTC") ?? null;

const taught = sessions
  .map(({ session }) => session)
  .filter(({ testItems }) => testItems.length > 0)
  .slice(0, 6);

/** A test of eighteen items over six sessions, in two versions. */
export const sampleTest: Test = {
  id: "whole",
  title: bilingual("Social security in practice", "সামাজিক নিরাপত্তার প্রয়োগ"),
  seed: 2026,
  versions: 2,
  passMark: 60,
  minutes: 25,
  items: chooseItems(bankOf(taught), { count: 18, seed: 7, levels: [] }),
};

const participants = withHeadCount(emptyEvaluation, 24);

/** Answers that get better from before to after, and worse along the list of participants. */
const sheets = (["pre", "post"] as const).flatMap((occasion: Occasion, time) =>
  participants.map(({ id }, place) => ({
    test: sampleTest.id,
    participant: id,
    occasion,
    version: versionFor(sampleTest, place),
    answers: sampleTest.items.map(({ answer, options }, item) => {
      const luck = (place * 7 + item * 11 + time * 5) % 24;
      if (luck === 23) return null;
      const knows = luck + place / 3 < (time === 0 ? 11 : 21) - (item % 5);
      return knows ? answer : (answer + 1 + (luck % (options.length - 1))) % options.length;
    }),
  })),
);

const lines = [
  "The lifecycle wheel explains everything in one picture",
  "ঝুঁকির কার্ড সাজানো সবচেয়ে কাজে লাগবে",
  "Less reading out, more time for the group work",
];

const responses = (kind: (typeof formKinds)[number], count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${kind.toLowerCase()}-${place}`,
    ratings: Object.fromEntries(
      statementsOf(formOf(kind, emptyEvaluation)).map(({ id }, index) => [
        id,
        5 - ((place + index * 2) % (2 + (index % 3))),
      ]),
    ),
    remarks: [place < 2 ? (lines[place] ?? "") : "", place === 2 ? (lines[2] ?? "") : "", ""],
  }));

const evaluation: Evaluation = {
  participants,
  tests: [sampleTest],
  sheets,
  reaction: { speakers: [], responses: responses("reaction", 21) },
  followUp: { days: 60, responses: responses("followUp", 5) },
  review: {
    worked: bilingual("Risk cards in groups\nThe wheel", "দলে ঝুঁকির কার্ড\nচক্রচিত্র"),
    change: bilingual("Begin the group work earlier", "দলীয় কাজ আগে শুরু করা"),
  },
};

const slotOf = (session: string, index: number) => ({
  id: `s${index}`,
  content: { kind: "session" as const, session, placement: null },
  date: `2026-03-${String(3 + index).padStart(2, "0")}`,
  start: 600,
  minutes: null,
  venue: null,
  people: [{ person: "lead", role: "lead" as const }],
  group: "",
  note: bilingual(),
  locked: false,
});

/** A finished run of the bundled curriculum with a test, its answers, and forms that came back. */
export const sampleEvaluation: EvaluationSource = {
  curriculum,
  institute: sampleSource.institute,
  course,
  run: {
    ...emptyCourseRun({
      id: "run-76",
      course: course?.id ?? "",
      title: bilingual("76th batch", "৭৬তম ব্যাচ"),
      firstDate: "2026-03-01",
      lastDate: "2026-03-12",
      headCount: 24,
    }),
    batch: "76",
    slots: taught.map(({ id }, index) => slotOf(id, index)),
  },
  people: [emptyPerson("lead", bilingual("Lead facilitator", "প্রধান সহায়ক"))],
  sessions: sessions.map(({ session }) => ({
    ...session,
    number: numbers.get(session.id) ?? "",
  })),
  evaluation,
};

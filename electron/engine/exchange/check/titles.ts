import type { Topic } from "../../../../shared/curriculum/curriculum.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";
import { curriculumFile, listFiles } from "../paths.ts";
import { tell, type Checking } from "./places.ts";

const isEmpty = ({ en, bn }: Bilingual): boolean => en.trim() === "" && bn.trim() === "";

const allTopics = (topics: readonly Topic[]): Topic[] =>
  topics.flatMap((topic) => [topic, ...allTopics(topic.topics)]);

/** What people find things by: titles, and the words of outcomes. */
export function checkTitles(checking: Checking): void {
  const { curriculum, modules, sessions, courses } = checking.content;
  const need = (path: string, what: string, text: Bilingual): void => {
    if (isEmpty(text)) tell(checking, path, `${what} has no title or words`);
  };
  need(curriculumFile, "the curriculum", curriculum.title);
  for (const outcome of curriculum.outcomes)
    need(curriculumFile, `outcome ${outcome.id}`, outcome.text);
  for (const module of modules) {
    const path = checking.pathOfModule(module.id);
    need(path, "the module", module.title);
    for (const topic of allTopics(module.topics)) need(path, `topic ${topic.id}`, topic.title);
  }
  for (const item of sessions) {
    const path = checking.pathOf(item, "session");
    need(path, "the session", item.session.title);
    for (const { id, text } of item.session.outcomes) need(path, `outcome ${id}`, text);
    for (const { id, title } of item.session.activities) need(path, `activity ${id}`, title);
  }
  for (const course of courses) need(listFiles.courses, `course ${course.code}`, course.title);
}

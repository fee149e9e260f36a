import type { Course } from "../../../shared/curriculum/course.ts";
import type {
  Curriculum,
  Fact,
  GlossaryTerm,
  Module,
} from "../../../shared/curriculum/curriculum.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { listRepository, parse, type JsonOf } from "./rows.ts";

/** The curriculum with its modules, courses, facts and glossary, each in its order. */
export function curriculumRepository(connection: Connection) {
  return {
    /** The curriculum of this data folder; null before the first one is loaded. */
    get(): Curriculum | null {
      const row = connection
        .sql<SqlRow & { body: JsonOf<Curriculum> }>("SELECT body FROM curriculum")
        .get();
      return row ? parse(row.body) : null;
    },
    save(curriculum: Curriculum): void {
      connection
        .sql(
          `INSERT INTO curriculum (id, body) VALUES (?, ?)
           ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        )
        .run(curriculum.id, JSON.stringify(curriculum));
    },
    modules: listRepository<Module>(connection, "module"),
    courses: listRepository<Course>(connection, "course"),
    facts: listRepository<Fact>(connection, "fact"),
    glossary: listRepository<GlossaryTerm>(connection, "glossary_term"),
  };
}

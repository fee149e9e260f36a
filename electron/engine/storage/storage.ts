import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { raise } from "../../../shared/contract/errors.ts";
import type { CurriculumPackage } from "../../../shared/curriculum/package.ts";
import { databaseFile } from "../data-folder.ts";
import { assetStore } from "./assets.ts";
import { connect, type Connection } from "./connection.ts";
import { withFaults } from "./faults.ts";
import { checkPages, inspect } from "./inspect.ts";
import { migrate, schemaVersion } from "./migrate.ts";
import { repositoriesOf } from "./repositories.ts";
import { refreshDerived } from "./derived.ts";
import { saving } from "./saving.ts";

const binDays = 30;
const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

function orClose(connection: Connection, work: () => void): void {
  try {
    withFaults(connection.file, work);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openDatabase(file: string): Connection {
  if (!existsSync(dirname(file))) raise("FOLDER_MISSING", { path: dirname(file) });
  const isNew = !existsSync(file);
  const connection = withFaults(file, () => {
    inspect(file, schemaVersion);
    return connect(file);
  });
  orClose(connection, () => {
    if (!isNew) checkPages(connection);
    migrate(connection);
  });
  return connection;
}

/**
 * Opens the database of an existing data folder, for this process alone, and brings it up to date.
 * Throws DATABASE_LOCKED, DATABASE_NEWER, DATABASE_DAMAGED, FOLDER_UNWRITABLE, FOLDER_MISSING or
 * DISK_FULL; a database that is refused is left as it was.
 */
export function openStorage(dataFolder: string) {
  const file = databaseFile(dataFolder);
  const connection = openDatabase(file);
  const repositories = repositoriesOf(connection);
  const save = saving(connection, repositories);
  orClose(connection, () => refreshDerived(connection, save.deriveAll));

  return {
    ...repositories,
    file,
    assets: assetStore(join(dataFolder, "assets")),
    save,
    connection,
    transaction: connection.transaction,
    /** Puts a whole curriculum into an empty database. Its pictures are stored before. */
    load: (content: CurriculumPackage, savedAt: string): void =>
      connection.transaction(() => {
        const { curriculum, placements, courseRuns, directory } = repositories;
        const { id } = content.curriculum;
        curriculum.save(content.curriculum);
        for (const module of content.modules) curriculum.modules.save(id, module);
        for (const fact of content.facts) curriculum.facts.save(id, fact);
        for (const term of content.glossary) curriculum.glossary.save(id, term);
        for (const course of content.courses) curriculum.courses.save(id, course);
        for (const session of content.sessions) save.add(session, savedAt);
        for (const placement of content.placements) placements.save(placement);
        for (const run of content.runs) courseRuns.add(run, savedAt);
        const people = [...content.people];
        const venues = [...content.venues];
        if (people.length + venues.length > 0) directory.save({ people, venues }, 0, savedAt);
      }),
    /** Empties the bin of what has been in it for 30 days, thins out old revisions, forgets what no translation needs. */
    tidy(now: Date): void {
      repositories.sessions.emptyBin(daysBefore(now, binDays));
      repositories.courseRuns.emptyBin(daysBefore(now, binDays));
      repositories.revisions.thin(now);
      repositories.timetableRevisions.thin(now);
      repositories.evaluationRevisions.thin(now);
      repositories.reviews.forgetBlocks();
    },
    close: connection.close,
  };
}
export type Storage = ReturnType<typeof openStorage>;

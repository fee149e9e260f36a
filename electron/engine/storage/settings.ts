import type { Connection, SqlRow } from "./connection.ts";

type Row = SqlRow & { readonly name: string; readonly value: string };

/** A person's settings by name, each as JSON; a name that was never saved is absent. */
export function settingRepository(connection: Connection) {
  return {
    all: (): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        connection
          .sql<Row>("SELECT name, value FROM setting")
          .all()
          .map(({ name, value }) => [name, JSON.parse(value) as unknown]),
      ),
    save(settings: Readonly<Record<string, unknown>>): void {
      const put = connection.sql(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      );
      connection.transaction(() => {
        for (const [name, value] of Object.entries(settings)) put.run(name, JSON.stringify(value));
      });
    },
  };
}

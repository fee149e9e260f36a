import type { Session } from "../curriculum/session.ts";
import type { AskedItem } from "./model.ts";

/** What the question bank needs of a session. */
export type BankSession = Pick<Session, "id" | "title" | "outcomes" | "testItems">;

/** An item of the bank, as a test would ask it. */
export type BankItem = AskedItem;

const isWritten = (text: { readonly en: string; readonly bn: string }) =>
  Boolean(text.en || text.bn);

/**
 * The items of sessions that a test can ask, a mark each: those with a question, a right answer among
 * their options, and an outcome that the session still has.
 */
export function bankOf(sessions: readonly BankSession[]): BankItem[] {
  return sessions.flatMap(({ id: session, title, outcomes, testItems }) =>
    testItems.flatMap(({ id, stem, options, answer, reason, outcome: asked }) => {
      const outcome = outcomes.find((each) => each.id === asked);
      if (!outcome || !isWritten(stem) || answer >= options.length) return [];
      const { text, bloom } = outcome;
      return [
        {
          id: `${session}.${id}`,
          session,
          sessionTitle: title,
          stem,
          options,
          answer,
          reason,
          outcome: { id: `${session}.${outcome.id}`, text, bloom },
          weight: 1,
        },
      ];
    }),
  );
}

/** How an asked item stands to the bank of today. */
export type ItemState = "same" | "changed" | "item-gone" | "outcome-gone";

const asked = ({ stem, options, answer }: AskedItem) => JSON.stringify([stem, options, answer]);

/** Whether what a test asked is still in the sessions; results stay as they are in any case. */
export function itemState(item: AskedItem, sessions: readonly BankSession[]): ItemState {
  const session = sessions.find(({ id }) => id === item.session);
  const isThere = session?.testItems.some(({ id }) => `${session.id}.${id}` === item.id) ?? false;
  if (!session || !isThere) return "item-gone";
  if (!session.outcomes.some(({ id }) => `${session.id}.${id}` === item.outcome.id)) {
    return "outcome-gone";
  }
  const now = bankOf([session]).find(({ id }) => id === item.id);
  return now && asked(now) === asked(item) ? "same" : "changed";
}

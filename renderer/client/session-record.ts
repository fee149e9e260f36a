import type { Deck } from "../../shared/deck/deck.ts";
import type { Session } from "../../shared/curriculum/session.ts";
import { useEngine } from "./engine.ts";
import { useLoad } from "./use-load.ts";
import { useRecord, type EditedRecord } from "./use-record.ts";

export type LoadedSession = {
  readonly session: Session;
  readonly number: string;
  readonly version: number;
};

/** Loads a session (without its texts and deck). */
export function useLoadedSession(id: string) {
  const engine = useEngine();
  return useLoad<LoadedSession>(`session ${id}`, () => engine.session.get({ id }));
}

/** Edits a loaded session; give the component that calls it a key of its id and load. */
export function useSessionRecord(loaded: LoadedSession, reload: () => void): EditedRecord<Session> {
  const engine = useEngine();
  return useRecord<Session>({
    initial: loaded.session,
    version: loaded.version,
    save: (session, version) => engine.session.save({ session, version }),
    latest: async () => (await engine.session.get({ id: loaded.session.id })).version,
    reload,
  });
}

export type LoadedDeck = { readonly deck: Deck; readonly version: number };

/** Loads a session's slides. */
export function useLoadedDeck(id: string) {
  const engine = useEngine();
  return useLoad<LoadedDeck>(`deck ${id}`, () => engine.deck.get({ id }));
}

/** Edits loaded slides; give the component that calls it a key of the session's id and load. */
export function useDeckRecord(
  session: string,
  loaded: LoadedDeck,
  reload: () => void,
): EditedRecord<Deck> {
  const engine = useEngine();
  return useRecord<Deck>({
    initial: loaded.deck,
    version: loaded.version,
    save: (deck, version) => engine.deck.save({ session, deck, version }),
    latest: async () => (await engine.deck.get({ id: session })).version,
    reload,
  });
}

import { useEffect, useState } from "react";
import { EngineContext, type Engine } from "../client/engine.ts";
import { toFault, type ClientFault } from "../client/faults.ts";
import type { Observable } from "../client/observable.ts";
import { loadStudio, StudioContext, type Studio } from "../client/studio.ts";
import type { ConnectionState } from "../client/transport.ts";
import { Shell } from "./shell.tsx";
import { Appearance, defaultAppearance } from "./appearance.tsx";
import { Starting } from "./starting.tsx";

type AppProps = {
  nonce: string;
  engine: Engine;
  connection: Observable<ConnectionState>;
  /** The studio that the page brought; null where the engine has to be asked for it. */
  given: Studio | null;
};

export function App({ nonce, engine, connection, given }: AppProps) {
  const [studio, setStudio] = useState(given);
  const [fault, setFault] = useState<ClientFault | null>(null);
  const [attempt, setAttempt] = useState(() => (studio ? null : loadStudio(engine)));
  useEffect(() => {
    if (!attempt) return undefined;
    let wanted = true;
    attempt.then(
      (loaded) => wanted && setStudio(loaded),
      (error: unknown) => wanted && setFault(toFault(error)),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  if (!studio) {
    const retry = () => {
      setFault(null);
      setAttempt(loadStudio(engine));
    };
    return (
      <Appearance nonce={nonce} settings={defaultAppearance}>
        <Starting fault={fault} retry={retry} />
      </Appearance>
    );
  }
  return (
    <EngineContext value={engine}>
      <StudioContext value={studio}>
        <Shell nonce={nonce} connection={connection} />
      </StudioContext>
    </EngineContext>
  );
}

import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { createContext, useContext } from "react";
import type { Contract } from "../../shared/contract/contract.ts";
import type { Transport } from "./transport.ts";

/** The engine as the interface calls it: the contract's procedures as functions. */
export type Engine = ContractRouterClient<Contract>;

export const createEngine = ({ link }: Transport): Engine => createORPCClient<Engine>(link);

export const EngineContext = createContext<Engine | null>(null);

export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error("useEngine is used outside EngineContext");
  return engine;
}

import { implement } from "@orpc/server";
import { contract } from "../../shared/contract/contract.ts";
import type { Engine } from "../../electron/engine/engine.ts";

export const picture = `${"a".repeat(64)}.png`;

export type SmallEngine = Engine & {
  /** What the host has asked of it, in order. */
  readonly calls: readonly string[];
  setIdle: (idle: boolean) => void;
};

/** An engine that answers `engine.status` and `engine.flush`, for tests of what a host does around it. */
export function smallEngine(): SmallEngine {
  const calls: string[] = [];
  let idle = true;
  const os = implement({ engine: contract.engine });
  const router = os.router({
    engine: {
      status: os.engine.status.handler(() => ({
        version: "1.2.3",
        host: "browser" as const,
        dataFolder: "/data",
        mediaBase: "/media/",
      })),
      flush: os.engine.flush.handler(() => {
        calls.push("rpc flush");
        return {};
      }),
    },
  });
  return {
    router: router as unknown as Engine["router"],
    media: (name: string) =>
      name === picture ? { bytes: new Uint8Array([1, 2, 3]), type: "image/png" } : null,
    flush: async () => void calls.push("flush"),
    close: async () => void calls.push("close"),
    get idle() {
      return idle;
    },
    calls,
    setIdle: (now) => {
      idle = now;
    },
  };
}

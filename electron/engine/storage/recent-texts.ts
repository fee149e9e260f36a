import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import { remembered } from "../../../shared/lib/remembered.ts";

type Kept = { readonly version: number; readonly document: ContentDocument };

/** Both languages of the session that is being written, and of the one before it. */
const most = 4;

/**
 * The texts that were used last, as they are stored: a save then reads, compares and writes out only
 * the blocks that are others. What is kept belongs to a version, so that it is never taken for newer.
 */
export function recentTexts() {
  const texts = new Map<string, Kept>();
  return {
    get(key: string, version: number): ContentDocument | null {
      const kept = texts.get(key);
      return kept?.version === version ? kept.document : null;
    },
    set(key: string, version: number, document: ContentDocument): void {
      texts.delete(key);
      texts.set(key, { version, document });
      const [oldest] = texts.keys();
      if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    },
  };
}

const jsonOf = remembered((block: ContentDocument["blocks"][number]) => JSON.stringify(block));

/** A document as it is stored: JSON. */
export const bodyOf = ({ language, blocks }: ContentDocument): string =>
  `{"language":"${language}","blocks":[${blocks.map(jsonOf).join()}]}`;

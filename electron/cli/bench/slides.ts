import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import type { Deck, Slide } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { openEngine } from "../../engine/engine.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";
import { noisePicture } from "./handbook/noise-picture.ts";
import { benchSlideEditing } from "./slide-editing.ts";
import { measured, median, outputOf, withFolder, type Measured } from "./measure.ts";

/** What our time may be at most as a share of Pandoc's. */
const limit = 0.6;
const runs = 5;
const slides = 300;
const pictureEvery = 6;
const pointsOnSlide = 5;
const point = "Protection follows people through the risks of each stage of life";

type Part = { readonly title: string; readonly points: readonly string[]; readonly asset: string };

const title = (number: number) => `Slide ${number} of the deck`;

function partOf(number: number, asset: string): Part {
  const points = Array.from({ length: pointsOnSlide }, (_, row) => `${number}.${row + 1} ${point}`);
  return { title: title(number), points, asset };
}

function slideOf({ title, points, asset }: Part, index: number): Slide {
  const words = bilingual(title);
  const body: Slide["body"] =
    asset === ""
      ? { layout: "bullets", title: words, points: points.map((each) => bilingual(each)) }
      : { layout: "picture", title: words, asset, alt: words, source: bilingual() };
  const notes = bilingual(points.join("\n\n"));
  return { id: `s${index + 1}`, body, notes, minutes: null, hidden: false };
}

/** The same deck as Pandoc reads it: a heading a slide, notes in a division of their own. */
function markdownOf({ title, points, asset }: Part, assets: string): string {
  const body =
    asset === "" ? points.map((each) => `- ${each}`).join("\n") : `![${title}](${assets}/${asset})`;
  return `## ${title}\n\n${body}\n\n::: notes\n\n${points.join("\n\n")}\n\n:::\n`;
}

/** Stores the deck in a data folder; gives its session's number and its parts. */
async function storeDeck(surroundings: Surroundings, data: string) {
  const engine = await openEngine(terminalPlatform(surroundings, data));
  try {
    const client = createRouterClient(engine.router);
    const parts: Part[] = [];
    for (let number = 1; number <= slides; number += 1) {
      const bytes = number % pictureEvery === 0 ? noisePicture(640, 360, number) : null;
      const asset = bytes ? `${createHash("sha256").update(bytes).digest("hex")}.png` : "";
      const file = bytes && new File([new Uint8Array(bytes)], asset);
      if (file) await client.asset.add({ file });
      parts.push(partOf(number, asset));
    }
    const { modules } = await client.curriculum.overview({});
    const module = modules[0]?.id ?? "";
    const { id } = await client.session.create({ module, title: bilingual("Measured") });
    const deck: Deck = { slides: parts.map(slideOf) };
    const { version } = await client.deck.get({ id });
    await client.deck.save({ session: id, deck, version });
    return { parts, session: id, assets: engine.services.storage.assets.folder };
  } finally {
    await engine.close();
  }
}

async function timeOf(command: readonly string[]): Promise<number> {
  const began = performance.now();
  await outputOf(command);
  return performance.now() - began;
}

/**
 * A deck of 300 slides with 50 pictures and notes, from our stored deck, against Pandoc from its own
 * parsed tree: whole processes by turns, medians. Pandoc must be on the machine.
 */
async function benchExport(surroundings: Surroundings): Promise<Measured> {
  return withFolder(async (folder) => {
    const data = join(folder, "data");
    const { parts, session, assets } = await storeDeck(surroundings, data);
    const markdown = join(folder, "deck.md");
    const tree = join(folder, "deck.json");
    await writeFile(markdown, parts.map((part) => markdownOf(part, assets)).join("\n"));
    await outputOf(["pandoc", "-f", "markdown", "-t", "json", markdown, "-o", tree]);
    const what = ["--session", session, "--kind", "deck", "--format", "pptx", "--lang", "en"];
    const where = ["--out", join(folder, "out"), "--data", data];
    const ours = [...surroundings.commandLine, "export", ...what, ...where];
    const options = ["--slide-level=2", "-o", join(folder, "peer.pptx")];
    const peer = ["pandoc", "-f", "json", "-t", "pptx", tree, ...options];
    const times: (readonly [number, number])[] = [];
    for (let run = 0; run < runs; run += 1) times.push([await timeOf(ours), await timeOf(peer)]);
    const mine = median(times.map(([time]) => time));
    const theirs = median(times.map(([, time]) => time));
    const result = { value: mine / theirs, limit };
    return measured("slides", "ratio", result, { ours: mine, peer: theirs });
  });
}

/** `tot bench slides`: making a deck, and editing one. */
export const benchSlides = async (surroundings: Surroundings): Promise<readonly Measured[]> => [
  await benchExport(surroundings),
  ...(await benchSlideEditing(surroundings)),
];

import { scenesOf } from "./scenes.ts";
import type { Services } from "./services.ts";
import { sessionSource } from "./session-source.ts";

/** How many slides show what a template looks like. */
const shown = 4;

export const templateRoutes = ({ api, storage, platform, activity }: Services) => ({
  preview: api.templates.preview.handler(async ({ input: { session, language, own } }) => {
    const source = sessionSource(storage, session, null);
    const slides = source.deck.slides.filter(({ hidden }) => !hidden).slice(0, shown);
    const template = { builtIn: own.base, own };
    return scenesOf({ ...source, template, deck: { slides } }, language, platform);
  }),
  read: api.templates.read.handler(async ({ input: { file } }) => {
    const { readPptxTheme } = await import("../importers/pptx-theme/read-theme.ts");
    const { logo, ...theme } = readPptxTheme(new Uint8Array(await file.arrayBuffer()), file.name);
    const stored = async () => (logo ? storage.assets.add(logo, file.name).catch(() => "") : "");
    return { ...theme, replaced: [...theme.replaced], logo: await activity.during(stored) };
  }),
});

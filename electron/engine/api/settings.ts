import { settingsSchema, type Settings } from "../../../shared/contract/views.ts";
import { openProfile } from "../../../shared/curriculum/institute.ts";
import { usualTemplate } from "../../../shared/deck/templates/own-template.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import type { Storage } from "../storage/storage.ts";
import type { Services } from "./services.ts";

/** The settings of a person who has not changed any. */
const usualSettings: Settings = {
  language: "en",
  theme: "system",
  contrast: "normal",
  institute: {
    name: bilingual(
      "Bangladesh Public Administration Training Centre",
      "বাংলাদেশ লোক-প্রশাসন প্রশিক্ষণ কেন্দ্র",
    ),
    shortName: bilingual("BPATC", "বিপিএটিসি"),
    subtitle: bilingual(),
    ...openProfile,
  },
  template: usualTemplate.builtIn,
  ownTemplates: [],
  author: "",
  exportFolder: "",
  exportPresets: [],
  lastSession: "",
  lastScreen: "",
  phoneticIn: [],
  spelling: "bundled",
  ownWords: [],
};

/** The stored settings; a field that was never saved, or that this version cannot read, is as usual. */
export function settingsOf(storage: Storage): Settings {
  const stored = storage.settings.all();
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const result = schema.safeParse(stored[name]);
    return result.success ? [[name, result.data] as const] : [];
  });
  return { ...usualSettings, ...Object.fromEntries(readable) };
}

export const settingsRoutes = ({ api, storage }: Services) => ({
  get: api.settings.get.handler(() => settingsOf(storage)),
  save: api.settings.save.handler(({ input }) => {
    storage.settings.save(input);
    return {};
  }),
});

import { MantineProvider } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import type { Settings } from "../../shared/contract/views.ts";
import { LanguageContext } from "../i18n/words.ts";
import { cssVariablesResolver, theme } from "../ui/theme/theme.ts";
import { schemeKeeper } from "./scheme-keeper.ts";

type Look = Pick<Settings, "language" | "theme" | "contrast">;

export const defaultAppearance: Look = { language: "en", theme: "system", contrast: "normal" };

type AppearanceProps = { nonce: string; settings: Look; children: ReactNode };

const schemes = { light: "light", dark: "dark", system: "auto" } as const;

/** What the page's root carries for them, before and after there are scripts. */
export const lookAttributes = ({ language, theme, contrast }: Look) => ({
  lang: language,
  "data-contrast": contrast,
  ...(theme === "system" ? {} : { "data-mantine-color-scheme": theme }),
});

/** Gives everything inside its language, its colours and its contrast. */
export function Appearance({ nonce, settings, children }: AppearanceProps) {
  const { language, contrast } = settings;
  const scheme = schemes[settings.theme];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["contrast"] = contrast;
  }, [language, contrast]);
  useEffect(() => schemeKeeper.set(scheme), [scheme]);
  return (
    <LanguageContext value={language}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        colorSchemeManager={schemeKeeper}
        getStyleNonce={() => nonce}
      >
        {children}
      </MantineProvider>
    </LanguageContext>
  );
}

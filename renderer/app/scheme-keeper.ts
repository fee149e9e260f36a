import type { MantineColorScheme, MantineColorSchemeManager } from "@mantine/core";

/** Hands Mantine the colour scheme of the settings; the browser's own storage is not used. */
function createSchemeKeeper(): MantineColorSchemeManager {
  let scheme: MantineColorScheme = "auto";
  let listener: ((value: MantineColorScheme) => void) | null = null;
  return {
    get: () => scheme,
    set: (value) => {
      if (value === scheme) return;
      scheme = value;
      listener?.(value);
    },
    subscribe: (onUpdate) => {
      listener = onUpdate;
    },
    unsubscribe: () => {
      listener = null;
    },
    clear: () => {},
  };
}

export const schemeKeeper = createSchemeKeeper();

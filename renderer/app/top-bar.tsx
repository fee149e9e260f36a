import { IconChevronDown, IconSearch, IconUpload } from "@tabler/icons-react";
import { Button, Menu } from "@mantine/core";
import { lazy, memo, Suspense, useState } from "react";
import { screens, type Screen } from "../client/route.ts";
import { useOverview, useRoute, useSettings, useStudio } from "../client/studio.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { languages } from "../../shared/language/language.ts";
import { terms } from "../i18n/terms.ts";
import { BilingualText } from "../ui/bilingual-text.tsx";
import classes from "./top-bar.module.css";

const AuthorNameDialog = lazy(async () => ({
  default: (await import("../ui/author-name/author-name-dialog.tsx")).AuthorNameDialog,
}));
/** The settings are seldom needed: they stand in the menu. */
const tabs = screens.filter((screen) => screen !== "settings");

export const TopBar = memo(function TopBar({ onSearch }: { onSearch: () => void }) {
  const words = useWords(frameWords);
  const studio = useStudio();
  const { screen } = useRoute();
  return (
    <header className={classes.bar} data-pane tabIndex={-1}>
      <CurriculumMenu />
      <nav className={classes.tabs} aria-label={words.screensLabel}>
        {tabs.map((name) => (
          <Tab key={name} screen={name} />
        ))}
      </nav>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={14} stroke={1.75} aria-hidden />
        <span className={classes.searchWords}>{words.search}</span>
        <kbd className={classes.key}>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <Button
        variant={screen === "export" ? "filled" : "default"}
        leftSection={<IconUpload size={16} stroke={1.75} />}
        onClick={() => studio.open("export")}
      >
        {words.export}
      </Button>
    </header>
  );
});

function Tab({ screen }: { screen: Screen }) {
  const words = useWords(frameWords);
  const studio = useStudio();
  const isCurrent = useRoute().screen === screen;
  return (
    <button
      type="button"
      className={classes.tab}
      aria-current={isCurrent ? "page" : undefined}
      onClick={() => studio.open(screen)}
    >
      {words.screens[screen]}
    </button>
  );
}

function LanguageSwitch() {
  const words = useWords(frameWords);
  const names = useWords(terms).language;
  const studio = useStudio();
  const { language } = useSettings();
  return (
    <div className={classes.languages} role="group" aria-label={words.interfaceLanguage}>
      {languages.map((name) => (
        <button
          key={name}
          type="button"
          lang={name}
          aria-pressed={language === name}
          title={names[name]}
          onClick={() => void studio.changeSettings({ language: name }).catch(() => {})}
        >
          {name === "en" ? "EN" : names.bn}
        </button>
      ))}
    </div>
  );
}

const themes = ["light", "dark", "system"] as const;

function CurriculumMenu() {
  const words = useWords(frameWords);
  const studio = useStudio();
  const settings = useSettings();
  const { curriculum } = useOverview();
  const [naming, setNaming] = useState(false);
  const change = (next: Parameters<typeof studio.changeSettings>[0]) => () =>
    void studio.changeSettings(next).catch(() => {});
  return (
    <>
      <Menu position="bottom-start" width={220}>
        <Menu.Target>
          <button type="button" className={classes.curriculum}>
            <span className={classes.mark} aria-hidden>
              T
            </span>
            <BilingualText text={curriculum.shortTitle} className={classes.title} />
            <IconChevronDown size={14} stroke={1.75} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={words.curriculumMenu}>
          <Menu.Label>{words.theme}</Menu.Label>
          <Menu.RadioGroup value={settings.theme}>
            {themes.map((theme) => (
              <Menu.RadioItem
                key={theme}
                value={theme}
                closeMenuOnClick
                onChange={change({ theme })}
              >
                {words[theme]}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.CheckboxItem
            checked={settings.contrast === "high"}
            closeMenuOnClick
            onChange={change({ contrast: settings.contrast === "high" ? "normal" : "high" })}
          >
            {words.highContrast}
          </Menu.CheckboxItem>
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{words.yourName}</Menu.Item>
          <Menu.Item onClick={() => studio.open("settings")}>{words.screens.settings}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <Suspense fallback={null}>
          <AuthorNameDialog opened onClose={() => setNaming(false)} onNamed={() => {}} />
        </Suspense>
      )}
    </>
  );
}

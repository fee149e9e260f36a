import { NativeSelect } from "@mantine/core";
import { marginChoices } from "../../../shared/curriculum/page-choices.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useSettings } from "../../client/studio.ts";
import { pageWords } from "../../i18n/page-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Part, type PartProps } from "./part.tsx";
import classes from "./export.module.css";

const profile = "profile";
const choices = [profile, ...marginChoices] as const;

/** The margins of the pages: those of the institute's profile, or others for this export. */
export function MarginsPart({ choice, set }: PartProps) {
  const words = useWords(pageWords);
  const { page } = useSettings().institute;
  const change = (next: string) => {
    const chosen = memberOf(choices, next);
    set({ margins: chosen === profile ? undefined : chosen });
  };
  const nameOf = (each: (typeof choices)[number]) =>
    each === profile ? words.asProfile(words.marginsOf[page.margins]) : words.marginsOf[each];
  return (
    <Part title={words.margins}>
      <NativeSelect
        aria-label={words.margins}
        value={choice.margins ?? profile}
        onChange={(event) => change(event.currentTarget.value)}
        data={choices.map((each) => ({ value: each, label: nameOf(each) }))}
      />
      <p className={classes.why}>{words.marginHints[choice.margins ?? page.margins]}</p>
    </Part>
  );
}

import { NativeSelect } from "@mantine/core";
import {
  edgeChoices,
  marginChoices,
  type EdgeChoice,
} from "../../../shared/curriculum/page-choices.ts";
import type { PageProfile } from "../../../shared/curriculum/page-profile.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { pageWords } from "../../i18n/page-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import classes from "./settings.module.css";

type PageFormProps = { value: PageProfile; onChange: (value: PageProfile) => void };

/** How the institute's pages are set: margins, and what stands at head and foot. */
export function PageForm({ value, onChange }: PageFormProps) {
  const words = useWords(pageWords);
  const set = (change: Partial<PageProfile>) => onChange({ ...value, ...change });
  return (
    <div role="group" aria-label={words.pages} className={classes.group}>
      <h3>{words.pages}</h3>
      <p className={classes.hint}>{words.pagesHint}</p>
      <NativeSelect
        label={words.margins}
        description={words.marginHints[value.margins]}
        value={value.margins}
        onChange={(event) => set({ margins: memberOf(marginChoices, event.currentTarget.value) })}
        data={marginChoices.map((each) => ({ value: each, label: words.marginsOf[each] }))}
      />
      <EdgeField
        label={words.header}
        names={words.headerOf}
        own={words.headerWords}
        value={value.header}
        onChange={(header) => set({ header })}
      />
      <EdgeField
        label={words.footer}
        names={words.footerOf}
        own={words.footerWords}
        value={value.footer}
        onChange={(footer) => set({ footer })}
      />
    </div>
  );
}

type Edge = PageProfile["header"];
type EdgeFieldProps = {
  label: string;
  names: Readonly<Record<EdgeChoice, string>>;
  own: string;
  value: Edge;
  onChange: (value: Edge) => void;
};

function EdgeField({ label, names, own, value, onChange }: EdgeFieldProps) {
  return (
    <>
      <NativeSelect
        mt="sm"
        label={label}
        value={value.choice}
        onChange={(event) =>
          onChange({ ...value, choice: memberOf(edgeChoices, event.currentTarget.value) })
        }
        data={edgeChoices.map((each) => ({ value: each, label: names[each] }))}
      />
      {value.choice === "own" && (
        <BilingualField
          label={own}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
        />
      )}
    </>
  );
}

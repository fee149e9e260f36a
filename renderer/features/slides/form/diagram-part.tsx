import { NativeSelect } from "@mantine/core";
import {
  diagramDataSchema,
  type DiagramData,
  type DiagramKind,
} from "../../../../shared/document/nodes/diagram.ts";
import { fingerprint } from "../../../../shared/lib/hash.ts";
import { languages, type Language } from "../../../../shared/language/language.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { useOverview } from "../../../client/studio.ts";
import { DiagramForm } from "../../../editor/diagram/diagram-form.tsx";
import { diagramKinds, firstData } from "../../../editor/diagram/first-data.ts";
import { editorWords } from "../../../editor/words.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { useWords } from "../../../i18n/words.ts";
import type { DiagramPair, FieldOf } from "./field.ts";
import type { PutBody } from "./points-form.tsx";
import { StaleMark } from "./side-by-side.tsx";
import classes from "./form.module.css";

const printOf = (data: DiagramData) => fingerprint(JSON.stringify(data));

/** Sets one language's diagram, with the same memory of its source as texts have. */
function setDiagram(
  pair: DiagramPair,
  language: Language,
  data: DiagramData,
  source: Language,
): DiagramPair {
  const changed = { ...pair, [language]: data };
  if (language !== source) return { ...changed, basis: undefined };
  return { ...changed, basis: pair.basis ?? printOf(pair[source]) };
}

const isOldDiagram = (pair: DiagramPair, source: Language): boolean =>
  pair.basis !== undefined && pair.basis !== printOf(pair[source]);

/** A diagram's words in both languages, by the form that the text's diagrams have. */
export function DiagramPart({ field, put }: { field: FieldOf<"diagram">; put: PutBody }) {
  const words = useWords(slideFormWords);
  const names = useWords(editorWords).diagrams;
  const { sourceLanguage } = useOverview().curriculum;
  const { value } = field;
  const { kind } = value.en;
  const startKind = (next: DiagramKind) => {
    const pair = { en: firstData(next, "en"), bn: firstData(next, "bn") };
    put(field.put(pair), "kind");
  };
  return (
    <div>
      <div className={classes.choice}>
        <NativeSelect
          label={words.diagramKind}
          value={kind}
          data={diagramKinds.map((each) => ({ value: each, label: names[each] }))}
          onChange={(event) => startKind(memberOf(diagramKinds, event.currentTarget.value))}
        />
      </div>
      <div className={classes.diagrams}>
        {languages.map((language) => (
          <div key={`${kind} ${language}`}>
            <DiagramForm
              data={value[language]}
              language={language}
              onChange={(data) => {
                if (!diagramDataSchema.safeParse(data).success) return;
                put(field.put(setDiagram(value, language, data, sourceLanguage)), language);
              }}
            />
            {language !== sourceLanguage && isOldDiagram(value, sourceLanguage) && (
              <StaleMark
                language={language}
                onFresh={() => put(field.put({ ...value, basis: undefined }), "fresh")}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

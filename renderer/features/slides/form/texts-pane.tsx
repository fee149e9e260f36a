import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { chartKinds } from "../../../../shared/deck/chart-kinds.ts";
import type { Slide } from "../../../../shared/deck/deck.ts";
import { languages } from "../../../../shared/language/language.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { fieldWords } from "../../../i18n/field-words.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { changeSlide } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";
import { DiagramPart } from "./diagram-part.tsx";
import type { SlideField } from "./field.ts";
import { slideFields } from "./fields.ts";
import { FiguresForm } from "./figures-form.tsx";
import { GridForm } from "./grid-form.tsx";
import { Notes, NotesCount } from "./notes.tsx";
import { PicturePart } from "./picture-part.tsx";
import { PointsForm, type PutBody } from "./points-form.tsx";
import { SeriesForm } from "./series-form.tsx";
import { SideBySide } from "./side-by-side.tsx";
import classes from "./form.module.css";

type PaneProps = { context: SlidesContext; slide: Slide };

const tabs = ["texts", "notes"] as const;

/** What a slide says and what the presenter says to it, in both languages side by side. */
export function TextsPane({ context, slide }: PaneProps) {
  const words = useWords(slideFormWords);
  const { notes, notesHint } = useWords(slidesWords);
  const [tab, setTab] = useState<(typeof tabs)[number]>("texts");
  return (
    <section className={classes.pane} aria-label={words.pane}>
      <header className={classes.head}>
        <SegmentedControl
          aria-label={words.pane}
          value={tab}
          onChange={(next) => setTab(memberOf(tabs, next))}
          data={[
            { value: "texts", label: words.texts },
            { value: "notes", label: notes },
          ]}
        />
        {tab === "notes" && <span className={classes.dim}>{notesHint}</span>}
        <span className={classes.push} />
        {tab === "notes" && <NotesCount slide={slide} />}
      </header>
      <div className={classes.body} tabIndex={-1}>
        <LanguageHeads />
        {tab === "notes" ? (
          <Notes context={context} slide={slide} />
        ) : (
          <SlideTexts context={context} slide={slide} />
        )}
      </div>
    </section>
  );
}

function LanguageHeads() {
  const names = useWords(fieldWords).names;
  return (
    <div className={classes.languages} aria-hidden>
      {languages.map((language) => (
        <span key={language}>{names[language]}</span>
      ))}
    </div>
  );
}

function SlideTexts({ context, slide }: PaneProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const fields = slideFields(slide.body, words.fields, format.digits);
  if (fields.length === 0) return <p className={classes.dim}>{words.noTexts}</p>;
  return fields.map((field) => (
    <Field key={`${slide.id} ${field.key}`} context={context} slide={slide} field={field} />
  ));
}

type FieldProps = PaneProps & { field: SlideField };

function Field({ context, slide, field }: FieldProps) {
  const words = useWords(slideFormWords);
  const put: PutBody = (body, topic) =>
    context.record.change(
      (deck) => changeSlide(deck, slide.id, { body }),
      `${slide.id} ${field.key} ${topic}`,
    );
  switch (field.kind) {
    case "text":
      return (
        <SideBySide
          label={field.label}
          value={field.value}
          onChange={(value, language) => put(field.put(value), language)}
        />
      );
    case "points":
      return <PointsForm field={field} put={put} />;
    case "figures":
      return <FiguresForm field={field} put={put} />;
    case "grid":
      return <GridForm field={field} put={put} />;
    case "chart-kind":
      return (
        <div className={classes.choice}>
          <span className={classes.label}>{field.label}</span>
          <SegmentedControl
            aria-label={field.label}
            value={field.value}
            onChange={(next) => put(field.put(memberOf(chartKinds, next)), "kind")}
            data={chartKinds.map((kind) => ({ value: kind, label: words.chartKinds[kind] }))}
          />
        </div>
      );
    case "series":
      return <SeriesForm field={field} put={put} />;
    case "diagram":
      return <DiagramPart field={field} put={put} />;
    case "picture":
      return <PicturePart field={field} put={put} />;
    default:
      return assertNever(field);
  }
}

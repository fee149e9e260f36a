import { Switch } from "@mantine/core";
import { IconAlertTriangle, IconPlus, IconTrash } from "@tabler/icons-react";
import type { Slide } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { languages } from "../../../shared/language/language.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { Inspector, InspectorPart } from "../../ui/frame/inspector.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { changeSlide, indexOf } from "./deck-edits.ts";
import { slideFields, type SlideField } from "./slide-fields.ts";
import type { SlidesContext } from "./slides-editor.tsx";
import classes from "./slides.module.css";

type InspectorProps = { context: SlidesContext; slide: Slide | undefined };

export function SlideInspector({ context, slide }: InspectorProps) {
  return (
    <Inspector width={320}>
      <Problems context={context} />
      {slide && <SlideTexts context={context} slide={slide} />}
    </Inspector>
  );
}

function Problems({ context }: { context: SlidesContext }) {
  const words = useWords(slidesWords);
  const names = useWords(fieldWords).names;
  const format = useFormat();
  const { scenes, record, selected, select } = context;
  const found = languages.flatMap((language) => {
    const over = scenes?.[language].filter(({ overflow }) => overflow > 0) ?? [];
    return [...new Set(over.map(({ slide }) => slide))].map((slide) => ({ slide, language }));
  });
  return (
    <InspectorPart title={words.problems}>
      {found.length === 0 && <p className={classes.none}>{words.noProblems}</p>}
      {found.map(({ slide, language }) => (
        <div key={`${slide} ${language}`} className={classes.finding}>
          <IconAlertTriangle size={16} stroke={1.75} className={classes.problem} aria-hidden />
          <span>
            {words.overflowIn(format.digits(indexOf(record.value, slide) + 1), names[language])}
          </span>
          {slide === selected ? (
            <span className={classes.dim}>{words.here}</span>
          ) : (
            <TextButton data-problem onClick={() => select(slide)}>
              {words.go}
            </TextButton>
          )}
        </div>
      ))}
    </InspectorPart>
  );
}

function SlideTexts({ context, slide }: { context: SlidesContext; slide: Slide }) {
  const words = useWords(slidesWords);
  const names = useWords(terms).layout;
  const format = useFormat();
  const fields = slideFields(slide.body, words.fields, format.digits);
  const { record } = context;
  return (
    <InspectorPart title={`${words.texts} · ${names[slide.body.layout]}`}>
      {fields.length === 0 && <p className={classes.none}>{words.noTexts}</p>}
      {fields.map((field) => (
        <Field key={`${slide.id} ${field.key}`} context={context} slide={slide} field={field} />
      ))}
      <Switch
        size="xs"
        label={words.hide}
        checked={slide.hidden}
        onChange={() =>
          record.change((deck) => changeSlide(deck, slide.id, { hidden: !slide.hidden }))
        }
      />
    </InspectorPart>
  );
}

type FieldProps = { context: SlidesContext; slide: Slide; field: SlideField };

function Field({ context, slide, field }: FieldProps) {
  const put = (body: Slide["body"], topic: string) =>
    context.record.change(
      (deck) => changeSlide(deck, slide.id, { body }),
      `${slide.id} ${field.key} ${topic}`,
    );
  if (field.kind === "points") return <Points field={field} put={put} />;
  return (
    <BilingualField
      multiline
      label={field.label}
      value={field.value}
      onChange={(value, language) => put(field.put(value), language)}
    />
  );
}

type PointsProps = {
  field: Extract<SlideField, { kind: "points" }>;
  put: (body: Slide["body"], topic: string) => void;
};

function Points({ field, put }: PointsProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { label, values, open } = field;
  return (
    <div role="group" aria-label={label} className={classes.points}>
      <div className={classes.pointsHead}>{label}</div>
      {values.map((value, index) => {
        const name = words.point(label, format.digits(index + 1));
        return (
          <div key={index} className={classes.point}>
            <BilingualField
              hideLabel
              multiline
              label={name}
              value={value}
              onChange={(next, language) =>
                put(field.put(values.with(index, next)), `${index} ${language}`)
              }
            />
            {open && (
              <IconButton
                label={words.removePoint(name)}
                onClick={() => put(field.put(values.toSpliced(index, 1)), "remove")}
              >
                <IconTrash size={14} stroke={1.75} />
              </IconButton>
            )}
          </div>
        );
      })}
      {open && (
        <TextButton onClick={() => put(field.put([...values, bilingual()]), "add")}>
          <IconPlus size={14} stroke={1.75} aria-hidden /> {words.addPoint}
        </TextButton>
      )}
    </div>
  );
}

import { NativeSelect, Switch } from "@mantine/core";
import { IconAlertTriangle, IconRefreshAlert } from "@tabler/icons-react";
import type { Slide } from "../../../shared/deck/deck.ts";
import { languages } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { minuteSums } from "../../../shared/planning/sums.ts";
import { draftingWords } from "../../i18n/drafting-words.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { Inspector, InspectorPart } from "../../ui/frame/inspector.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TemplateSelect } from "../../ui/template-select.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { changeSlide, indexOf, minutesIn } from "./deck-edits.ts";
import { changeLayout } from "./form/change-layout.ts";
import { startLayouts } from "./form/empty-body.ts";
import { FitPart } from "./fit-part.tsx";
import { MadeFrom } from "./made-from.tsx";
import type { SlidesContext } from "./slides-context.ts";
import classes from "./slides.module.css";

type InspectorProps = { context: SlidesContext; slide: Slide | undefined };
type SlideInspectorProps = InspectorProps & { stale: readonly string[] };
type PartProps = { context: SlidesContext; slide: Slide };

export function SlideInspector({ context, slide, stale }: SlideInspectorProps) {
  return (
    <Inspector width={272}>
      <Problems context={context} stale={stale} />
      {slide && <MadeFrom context={context} slide={slide} />}
      {slide && <SlideForm context={context} slide={slide} />}
      {slide && <FitPart context={context} slide={slide} />}
      <TimePart context={context} slide={slide} />
      <TemplatePart />
    </Inspector>
  );
}

type ProblemsProps = { context: SlidesContext; stale: readonly string[] };

function Problems({ context, stale }: ProblemsProps) {
  const words = useWords(slidesWords);
  const names = useWords(fieldWords).names;
  const format = useFormat();
  const drafting = useWords(draftingWords);
  const { scenes, record, selected, select } = context;
  const found = languages.flatMap((language) => {
    const over = scenes?.[language].filter(({ overflow }) => overflow > 0) ?? [];
    return [...new Set(over.map(({ slide }) => slide))].map((slide) => ({ slide, language }));
  });
  return (
    <InspectorPart title={words.problems}>
      {found.length + stale.length === 0 && <p className={classes.none}>{words.noProblems}</p>}
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
      {stale.map((slide) => (
        <div key={slide} className={classes.finding}>
          <IconRefreshAlert size={16} stroke={1.75} className={classes.unfinished} aria-hidden />
          <span>{drafting.sourceChanged(format.digits(indexOf(record.value, slide) + 1))}</span>
          <TextButton data-problem onClick={() => select(slide)}>
            {words.go}
          </TextButton>
        </div>
      ))}
    </InspectorPart>
  );
}

function TemplatePart() {
  const words = useWords(slidesWords);
  return (
    <InspectorPart title={words.template}>
      <TemplateSelect label={words.template} />
    </InspectorPart>
  );
}

/** A picture needs a file, so no other layout turns into one. */
function SlideForm({ context: { record }, slide }: PartProps) {
  const words = useWords(slidesWords);
  const names = useWords(terms).layout;
  const { layout } = slide.body;
  const layouts = [...startLayouts, ...(layout === "picture" ? (["picture"] as const) : [])];
  return (
    <InspectorPart title={words.slideForm}>
      <NativeSelect
        label={words.layout}
        value={layout}
        data={layouts.map((each) => ({ value: each, label: names[each] }))}
        onChange={(event) => {
          const next = event.currentTarget.value;
          if (next === "picture") return;
          const body = changeLayout(slide.body, memberOf(startLayouts, next));
          record.change((deck) => changeSlide(deck, slide.id, { body }));
        }}
      />
      <Switch
        mt={12}
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

/** Minutes for the slide, and what all slides take of the plan's minutes. */
function TimePart({ context: { record, session }, slide }: InspectorProps) {
  const words = useWords(slidesWords);
  const fields = useWords(fieldWords);
  const format = useFormat();
  const sum = minutesIn(record.value);
  const { planned } = minuteSums(session.activities);
  const off = planned > 0 && sum !== planned;
  return (
    <InspectorPart title={words.time}>
      {slide && (
        <div className={classes.row}>
          <span>{words.slideMinutes}</span>
          <MinutesInput
            label={words.slideMinutes}
            value={slide.minutes ?? 0}
            refusal={fields.wholeMinutes}
            onChange={(minutes) =>
              record.change(
                (deck) => changeSlide(deck, slide.id, { minutes: Math.min(480, minutes) }),
                `${slide.id} minutes`,
              )
            }
          />
        </div>
      )}
      <div className={classes.row}>
        <span>{words.allSlides}</span>
        <strong>{format.minutes(sum)}</strong>
      </div>
      <div className={classes.row}>
        <span>{words.planned}</span>
        <span>{format.minutes(planned)}</span>
      </div>
      {off && (
        <p className={classes.unfinished}>
          {sum > planned
            ? words.over(format.minutes(sum - planned))
            : words.under(format.minutes(planned - sum))}
        </p>
      )}
    </InspectorPart>
  );
}

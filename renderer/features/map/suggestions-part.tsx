import type { PlaceSuggestion } from "../../../shared/contract/map.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useOverview } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { CellAddress } from "./map-props.ts";
import classes from "./map.module.css";

type SuggestionsPartProps = {
  readonly session: string;
  readonly onPlace: (cell: CellAddress) => void;
};

const shown = 4;

/** Where the session of the active cell may fit, each with its reasons; a person decides. */
export function SuggestionsPart({ session, onPlace }: SuggestionsPartProps) {
  const engine = useEngine();
  const words = useWords(mapLookWords);
  const format = useFormat();
  const saves = useObservable(saveCount);
  const { modules } = useOverview();
  const module = modules.find(({ sessions }) => sessions.some(({ id }) => id === session));
  const number = module?.sessions.find(({ id }) => id === session)?.number;
  const { state } = useLoad(
    `${session} ${saves}`,
    () => (module?.placeable ? engine.map.suggestions({ session }) : Promise.resolve([])),
    true,
  );
  if (!module?.placeable || number === undefined) return null;
  const suggestions = state.kind === "ready" ? state.value : [];
  return (
    <InspectorPart title={words.fits(format.digits(number))}>
      {state.kind === "ready" && suggestions.length === 0 && (
        <p className={classes.hint}>{words.noSuggestion}</p>
      )}
      <ul className={classes.suggestions}>
        {suggestions.slice(0, shown).map((one) => (
          <SuggestionLine
            key={`${one.course} ${one.courseModule}`}
            suggestion={one}
            onPlace={() => {
              const { course, courseModule, lesson } = one;
              onPlace({ session, course, courseModule, lesson });
            }}
          />
        ))}
      </ul>
    </InspectorPart>
  );
}

type SuggestionLineProps = { readonly suggestion: PlaceSuggestion; readonly onPlace: () => void };

function SuggestionLine({ suggestion, onPlace }: SuggestionLineProps) {
  const words = useWords(mapLookWords);
  const format = useFormat();
  const course = useOverview().courses.find(({ id }) => id === suggestion.course);
  const module = course?.modules.find(({ id }) => id === suggestion.courseModule);
  if (!course || !module) return null;
  const number = suggestion.lesson || module.number;
  const where = `${course.code} ${format.digits(number)}`.trim();
  return (
    <li className={classes.missing}>
      <span>
        <strong>{where}</strong> {format.text(module.title)}
        {suggestion.reasons.map((reason) => (
          <span key={reason.kind} className={classes.reason}>
            {reason.kind === "advice"
              ? words.advised(format.text(reason.reason))
              : words.sharedWords(reason.words.join(", "))}
          </span>
        ))}
      </span>
      <TextButton aria-label={words.placeIn(where)} onClick={onPlace}>
        {words.place}
      </TextButton>
    </li>
  );
}

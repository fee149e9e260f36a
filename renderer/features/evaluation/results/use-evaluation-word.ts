import {
  evaluationWord,
  type EvaluationLabel,
} from "../../../../shared/composition/evaluation/words.ts";
import { useLanguage } from "../../../i18n/words.ts";

/** The words that results have in common with the printed report. */
export function useEvaluationWord(): (key: EvaluationLabel) => string {
  const language = useLanguage();
  return (key) => evaluationWord(key, language);
}

import { methods, type MethodCode } from "../../shared/curriculum/methods.ts";
import { useLanguage } from "../i18n/words.ts";
import classes from "./method-code.module.css";

/** A method by its code, in the look of its family: grey speaks, green works, outlined checks. */
export function MethodChip({ method }: { method: MethodCode }) {
  const language = useLanguage();
  const { family } = methods[method];
  return (
    <span className={classes.code} data-family={family} lang="en" title={methods[method][language]}>
      {method}
    </span>
  );
}

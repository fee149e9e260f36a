import { Button } from "@mantine/core";
import type { Conversion } from "../../../shared/document/commands/convert-words.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { useWords } from "../../i18n/words.ts";
import { pasteWords } from "./paste-words.ts";
import classes from "./paste.module.css";

type Props = {
  readonly conversions: readonly Conversion[];
  readonly onConvert: () => void;
  readonly onLeave: () => void;
};

const previewLength = 90;
const shortened = (text: string): string =>
  text.length > previewLength ? `${text.slice(0, previewLength)}…` : text;

/** Asks whether words of a Bijoy font are to become Unicode, and shows what they would be. */
export function LegacyOffer({ conversions, onConvert, onLeave }: Props) {
  const words = useWords(pasteWords);
  const [first] = conversions;
  return (
    <div className={classes.offer}>
      <p>{words.legacy(conversions.length)}</p>
      {first && (
        <dl className={classes.preview}>
          <dt>{words.before}</dt>
          <dd>{shortened(first.from)}</dd>
          <dt>{words.after}</dt>
          <dd lang="bn">{shortened(first.to.map((inline) => plainText(inline)).join(""))}</dd>
        </dl>
      )}
      <div className={classes.actions}>
        <Button size="xs" onClick={onConvert}>
          {words.convert}
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}

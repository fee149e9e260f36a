import { TextInput } from "@mantine/core";
import { useState } from "react";
import { keysFor } from "../../../shared/language/phonetic/keys-for.ts";
import { consonantKeys, signKeys, vowelKeys } from "../../../shared/language/phonetic/table.ts";
import { phoneticWords } from "../../i18n/phonetic-words.ts";
import { useWords } from "../../i18n/words.ts";
import classes from "./phonetic.module.css";

type Key = readonly [text: string, keys: string];

/** Every letter once, with all the keys that type it. */
function gathered(entries: readonly Key[]): readonly Key[] {
  const letters = new Map<string, string[]>();
  for (const [text, key] of entries) letters.set(text, [...(letters.get(text) ?? []), key]);
  return Array.from(letters, ([text, keys]) => [text, keys.join(" ")] as const);
}

const vowels = gathered([
  ["অ", "o"],
  ...Object.entries(vowelKeys).map(([key, [letter, sign]]): Key => [
    `${letter} \u25cc${sign}`,
    key,
  ]),
]);
const consonants = gathered(Object.entries(consonantKeys).map(([key, text]): Key => [text, key]));
const signs = gathered([
  ...Object.entries(signKeys).map(([key, text]): Key => [
    /^[ংঃঁ]/u.test(text) ? `\u25cc${text}` : text,
    key,
  ]),
  ["।", "."],
  ["৳", "$"],
]);

/** The layout on one card, and the keys of a word that somebody asks for. */
export function PhoneticCard() {
  const words = useWords(phoneticWords);
  return (
    <div className={classes.card}>
      <p>{words.intro}</p>
      <KeyList title={words.vowels} keys={vowels} />
      <KeyList title={words.consonants} keys={consonants} />
      <KeyList title={words.signs} keys={signs} />
      <dl className={classes.rules}>
        {words.rules.map(([key, rule]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
      <WordKeys />
    </div>
  );
}

function KeyList({ title, keys }: { title: string; keys: readonly Key[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes.keys}>
        {keys.map(([text, key]) => (
          <li key={text}>
            <span lang="bn">{text}</span> <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordKeys() {
  const words = useWords(phoneticWords);
  const [word, setWord] = useState("");
  const asked = (word.trim() || words.wordExample).split(/\s+/);
  const keys = asked.map((each) => keysFor(each));
  return (
    <div className={classes.try}>
      <TextInput
        label={words.tryWord}
        lang="bn"
        placeholder={words.wordExample}
        value={word}
        maxLength={200}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <output>{keys.includes(null) ? words.noKeys : <kbd>{keys.join(" ")}</kbd>}</output>
    </div>
  );
}

import { CloseButton, Modal } from "@mantine/core";
import { Fragment } from "react";
import { frameWords } from "../i18n/frame-words.ts";
import { keyWords } from "../i18n/key-words.ts";
import { useWords } from "../i18n/words.ts";
import { keyCaps } from "../ui/keys.ts";
import classes from "./all-keys.module.css";

/** The list of all keys, in the words of the interface. */
export function AllKeys({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { title, groups, ...parts } = useWords(keyWords);
  const { close } = useWords(frameWords);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={880}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <div className={classes.head}>
            <h2>{title}</h2>
            <CloseButton aria-label={close} onClick={onClose} />
          </div>
          <div className={classes.groups}>
            {(["text", "author", "everywhere"] as const).map((group) => (
              <section key={group}>
                <h3>{groups[group]}</h3>
                <dl className={classes.keys}>
                  {keysByMeaning(parts[group]).map(([meaning, names]) => (
                    <div key={meaning}>
                      <dt>{meaning}</dt>
                      <dd>
                        {names.map((name) => (
                          <KeyCaps key={name} name={name} />
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** What keys do, each once, with all the keys that do it. */
function keysByMeaning(words: Readonly<Record<string, string>>): readonly [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const [name, meaning] of Object.entries(words))
    found.set(meaning, [...(found.get(meaning) ?? []), name]);
  return [...found];
}

function KeyCaps({ name }: { name: string }) {
  return (
    <span className={classes.caps}>
      {keyCaps(name).map((cap, index) => (
        <Fragment key={cap}>
          {index > 0 && " "}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

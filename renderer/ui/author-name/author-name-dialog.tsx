import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useStudio } from "../../client/studio.ts";
import { reviewWords } from "../../i18n/review-words.ts";
import { useWords } from "../../i18n/words.ts";

type Props = { opened: boolean; onClose: () => void; onNamed: (name: string) => void };

/** Asks for the name that stands under comments and changes of status, and keeps it. */
export function AuthorNameDialog({ opened, onClose, onNamed }: Props) {
  const words = useWords(reviewWords);
  return (
    <Modal opened={opened} onClose={onClose} title={words.yourName} centered>
      {opened && <NameForm onClose={onClose} onNamed={onNamed} />}
    </Modal>
  );
}

const longest = 80;

function NameForm({ onClose, onNamed }: Omit<Props, "opened">) {
  const words = useWords(reviewWords);
  const { settings, changeSettings } = useStudio();
  const [name, setName] = useState(settings.get().author);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const author = name.trim();
    void changeSettings({ author })
      .catch(() => {})
      .then(() => onNamed(author));
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={words.name}
          description={words.nameHint}
          data-autofocus
          maxLength={longest}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit">{name.trim() ? words.keepName : words.withoutName}</Button>
        </Group>
      </Stack>
    </form>
  );
}

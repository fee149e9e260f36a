import { Button, Group, Modal, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useOverview, useRoute } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { useSessionActions } from "./use-session-actions.ts";

export function NewSession({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(frameWords);
  return (
    <Modal opened={opened} onClose={onClose} title={words.newSessionTitle} centered>
      {opened && <NewSessionForm onClose={onClose} />}
    </Modal>
  );
}

function NewSessionForm({ onClose }: { onClose: () => void }) {
  const words = useWords(frameWords);
  const format = useFormat();
  const { modules } = useOverview();
  const { session } = useRoute();
  const { create } = useSessionActions();
  const here = modules.find(({ sessions }) => sessions.some(({ id }) => id === session));
  const [module, setModule] = useState(here?.id ?? modules[0]?.id ?? "");
  const [title, setTitle] = useState({ en: "", bn: "" });
  const [missing, setMissing] = useState(false);

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (!title.en.trim() && !title.bn.trim()) return setMissing(true);
    void create(module, { en: title.en.trim(), bn: title.bn.trim() });
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <NativeSelect
          label={words.module}
          value={module}
          onChange={(event) => setModule(event.currentTarget.value)}
          data={modules.map(({ id, number, title: name }) => ({
            value: id,
            label: `${format.digits(number)} ${format.text(name)}`,
          }))}
        />
        <TextInput
          label={words.titleEnglish}
          lang="en"
          data-autofocus
          value={title.en}
          error={missing ? words.needsTitle : null}
          onChange={(event) => setTitle({ ...title, en: event.currentTarget.value })}
        />
        <TextInput
          label={words.titleBangla}
          lang="bn"
          value={title.bn}
          onChange={(event) => setTitle({ ...title, bn: event.currentTarget.value })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit">{words.create}</Button>
        </Group>
      </Stack>
    </form>
  );
}

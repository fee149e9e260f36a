import { Button, Group, Modal, TextInput } from "@mantine/core";
import { IconArrowUp, IconFolder } from "@tabler/icons-react";
import { useState } from "react";
import type { Folder } from "../../../shared/contract/views.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault, type ClientFault } from "../../client/faults.ts";
import { useLoad } from "../../client/use-load.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../loaded-view.tsx";
import classes from "./folder-dialog.module.css";

type FolderDialogProps = {
  start: string | null;
  onChoose: (path: string) => void;
  onClose: () => void;
};

/** A list of the computer's folders, for hosts without a dialog of the system. */
export function FolderDialog({ start, onChoose, onClose }: FolderDialogProps) {
  const words = useWords(exportWords);
  const engine = useEngine();
  const [path, setPath] = useState(start);
  const { state, reload } = useLoad(`folder ${path ?? ""}`, async () => {
    try {
      return await engine.folder.list({ path });
    } catch (error) {
      if (toFault(error).code !== "FOLDER_MISSING") throw error;
      return engine.folder.list({ path: null });
    }
  });
  return (
    <Modal opened onClose={onClose} title={words.chooseFolder} size={520} centered>
      <div className={classes.frame}>
        <LoadedView state={state} reload={reload}>
          {(folder) => (
            <FolderList
              folder={folder}
              onOpen={setPath}
              onChoose={() => {
                onChoose(folder.path);
                onClose();
              }}
              onClose={onClose}
            />
          )}
        </LoadedView>
      </div>
    </Modal>
  );
}

type FolderListProps = {
  folder: Folder;
  onOpen: (path: string) => void;
  onChoose: () => void;
  onClose: () => void;
};

function FolderList({ folder, onOpen, onChoose, onClose }: FolderListProps) {
  const words = useWords(exportWords);
  const { parent } = folder;
  return (
    <>
      <Group gap={8} wrap="nowrap">
        <Button
          variant="default"
          disabled={parent === null}
          leftSection={<IconArrowUp size={14} stroke={1.75} />}
          onClick={() => parent !== null && onOpen(parent)}
        >
          {words.folderUp}
        </Button>
        <output className={classes.path}>{folder.path}</output>
      </Group>
      <ul className={classes.list} aria-label={words.folderBrowser}>
        {folder.folders.map(({ path, name }) => (
          <li key={path}>
            <button type="button" className={classes.folder} onClick={() => onOpen(path)}>
              <IconFolder size={16} stroke={1.75} aria-hidden /> {name}
            </button>
          </li>
        ))}
        {folder.folders.length === 0 && <li className={classes.none}>{words.noFolders}</li>}
      </ul>
      <NewFolder parent={folder.path} disabled={!folder.writable} onCreated={onOpen} />
      {!folder.writable && <p role="alert">{words.notWritable}</p>}
      <Group justify="flex-end" mt={12}>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={!folder.writable} onClick={onChoose}>
          {words.folderHere}
        </Button>
      </Group>
    </>
  );
}

type NewFolderProps = { parent: string; disabled: boolean; onCreated: (path: string) => void };

function NewFolder({ parent, disabled, onCreated }: NewFolderProps) {
  const words = useWords(exportWords);
  const sayFault = useWords(faultWords);
  const engine = useEngine();
  const [name, setName] = useState("");
  const [fault, setFault] = useState<ClientFault | null>(null);
  const create = () => {
    engine.folder.create({ parent, name: name.trim() }).then(
      ({ path }) => onCreated(path),
      (error: unknown) => setFault(toFault(error)),
    );
  };
  return (
    <form
      className={classes.create}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) create();
      }}
    >
      <TextInput
        flex={1}
        aria-label={words.newFolderName}
        placeholder={words.newFolderName}
        value={name}
        disabled={disabled}
        error={fault ? sayFault(fault).happened : null}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setFault(null);
        }}
      />
      <Button type="submit" variant="default" disabled={disabled || !name.trim()}>
        {words.createFolder}
      </Button>
    </form>
  );
}

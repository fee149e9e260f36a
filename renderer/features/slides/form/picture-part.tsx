import { useState } from "react";
import { useEngine } from "../../../client/engine.ts";
import { toFault, type ClientFault } from "../../../client/faults.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { FaultNotice } from "../../../ui/fault-notice.tsx";
import type { FieldOf } from "./field.ts";
import type { PutBody } from "./points-form.tsx";
import classes from "./form.module.css";

type PictureFileProps = { label: string; onPicture: (asset: string) => void };

/** Takes a picture from a file and stores it. */
function PictureFile({ label, onPicture }: PictureFileProps) {
  const engine = useEngine();
  const [fault, setFault] = useState<ClientFault | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setFault(null);
    try {
      onPicture((await engine.asset.add({ file })).name);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  return (
    <div>
      {fault && <FaultNotice fault={fault} />}
      <input
        type="file"
        aria-label={label}
        accept="image/png,image/jpeg,image/gif,image/svg+xml,image/webp"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

export function PicturePart({ field, put }: { field: FieldOf<"picture">; put: PutBody }) {
  const words = useWords(slideFormWords);
  return (
    <div className={classes.picture}>
      <img src={`/media/${field.asset}`} alt="" />
      <PictureFile
        label={words.otherPicture}
        onPicture={(asset) => put(field.put(asset), "picture")}
      />
    </div>
  );
}

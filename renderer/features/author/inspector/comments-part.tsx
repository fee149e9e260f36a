import { SegmentedControl } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconMessagePlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Comment } from "../../../../shared/curriculum/review.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import { useObservable } from "../../../client/observable.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { reviewWords } from "../../../i18n/review-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { useSigned } from "../../../ui/author-name/use-signed.tsx";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import type { AuthorActions } from "../use-actions.ts";
import { CommentCard } from "./comment-card.tsx";
import { RemarkForm } from "./remark-form.tsx";
import classes from "./comments.module.css";

const filters = ["open", "resolved", "all"] as const;
type Filter = (typeof filters)[number];

const matches = ({ resolved }: Comment, filter: Filter): boolean =>
  filter === "all" || (filter === "resolved") === (resolved !== null);

const icon = { size: 16, stroke: 1.75 } as const;

/** Everything that was said about the text, and the place to say something. */
export function CommentsPart({ actions }: { actions: AuthorActions }) {
  const words = useWords(reviewWords);
  const { comments } = useSurroundings();
  const list = useObservable(comments.list);
  const [filter, setFilter] = useState<Filter>("open");
  const active = useObservable(comments.active);
  const shown = list.filter((comment) => matches(comment, filter) || comment.id === active);
  return (
    <InspectorPart
      title={words.comments}
      action={
        <span className={classes.tools}>
          <IconButton label={words.previousComment} onClick={() => actions.goToNextComment(-1)}>
            <IconArrowUp {...icon} />
          </IconButton>
          <IconButton label={words.nextComment} onClick={() => actions.goToNextComment(1)}>
            <IconArrowDown {...icon} />
          </IconButton>
          <IconButton label={words.addComment} onClick={actions.beginComment}>
            <IconMessagePlus {...icon} />
          </IconButton>
        </span>
      }
    >
      <NewComment />
      {list.length === 0 && <p className={classes.hint}>{words.commentHint}</p>}
      {list.length > 0 && (
        <SegmentedControl<Filter>
          aria-label={words.filter}
          size="xs"
          fullWidth
          value={filter}
          onChange={setFilter}
          data={filters.map((value) => ({ value, label: words[value] }))}
        />
      )}
      {list.length > 0 && shown.length === 0 && (
        <p className={classes.hint}>{filter === "open" ? words.noneOpen : words.noComments}</p>
      )}
      <ul className={classes.list}>
        {shown.map((comment) => (
          <CommentCard key={comment.id} comment={comment} isActive={comment.id === active} />
        ))}
      </ul>
    </InspectorPart>
  );
}

function NewComment() {
  const words = useWords(reviewWords);
  const { comments } = useSurroundings();
  const anchor = useObservable(comments.draft);
  const { signed, dialog } = useSigned();
  const write = (text: string) =>
    signed((author) => {
      if (!anchor) return;
      const id = newId();
      const at = new Date().toISOString();
      comments.put({ id, anchor, author, at, text, replies: [], resolved: null });
      comments.draft.set(null);
      comments.active.set(id);
    });
  return (
    <>
      {anchor && (
        <div className={classes.card} data-active>
          <q lang={anchor.language} className={classes.quote}>
            {anchor.quote || words.wholeBlock}
          </q>
          <RemarkForm
            key={JSON.stringify(anchor)}
            label={words.newComment}
            submit={words.addComment}
            onSubmit={write}
            onCancel={() => comments.draft.set(null)}
          />
        </div>
      )}
      {dialog}
    </>
  );
}

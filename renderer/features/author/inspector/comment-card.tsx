import { useEffect, useRef, useState } from "react";
import type { Comment, Reply } from "../../../../shared/curriculum/review.ts";
import { goToComment } from "../../../editor/comments/go-to-comment.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { useFormat } from "../../../i18n/format.ts";
import { reviewWords } from "../../../i18n/review-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { useSigned } from "../../../ui/author-name/use-signed.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { reading } from "../reading.ts";
import { showLanguage } from "../view.ts";
import { RemarkForm } from "./remark-form.tsx";
import classes from "./comments.module.css";

type Props = { comment: Comment; isActive: boolean };

/** A comment with the words that it is about, its replies, and what can be done with it. */
export function CommentCard({ comment, isActive }: Props) {
  const words = useWords(reviewWords);
  const card = useRef<HTMLLIElement>(null);
  const { resolved } = comment;
  const { moment } = useFormat();
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={card}
      className={classes.card}
      data-active={isActive || undefined}
      data-resolved={resolved ? true : undefined}
      aria-label={words.commentOf(comment.author || words.somebody)}
    >
      <Quote comment={comment} />
      <Remark remark={comment} />
      {comment.replies.map((reply) => (
        <Remark key={reply.at} remark={reply} />
      ))}
      {resolved && (
        <p className={classes.who}>
          {words.resolvedBy(resolved.author || words.somebody, moment(resolved.at))}
        </p>
      )}
      <Acts comment={comment} />
    </li>
  );
}

function Quote({ comment }: { comment: Comment }) {
  const words = useWords(reviewWords);
  const { comments, texts } = useSurroundings();
  const { anchor } = comment;
  const isLost = comments.rangeOf(comment) === null;
  const said = anchor.quote || words.wholeBlock;
  const go = () => {
    reading.set(null);
    showLanguage(anchor.language);
    requestAnimationFrame(() => goToComment(comments, texts, comment));
  };
  return (
    <>
      <button type="button" className={classes.quote} aria-label={words.goTo(said)} onClick={go}>
        <q lang={anchor.language}>{said}</q>
      </button>
      {isLost && <p className={classes.lost}>{words.lost}</p>}
    </>
  );
}

function Remark({ remark: { author, at, text } }: { remark: Reply }) {
  const words = useWords(reviewWords);
  const { moment } = useFormat();
  return (
    <div>
      <p className={classes.who}>
        <strong>{author || words.somebody}</strong> {moment(at)}
      </p>
      <p className={classes.text}>{text}</p>
    </div>
  );
}

function Acts({ comment }: { comment: Comment }) {
  const words = useWords(reviewWords);
  const { comments } = useSurroundings();
  const { signed, dialog } = useSigned();
  const [isReplying, setReplying] = useState(false);
  const now = () => new Date().toISOString();
  const reply = (text: string) =>
    signed((author) => {
      comments.put({ ...comment, replies: [...comment.replies, { author, at: now(), text }] });
      setReplying(false);
    });
  const resolve = () =>
    signed((author) => comments.put({ ...comment, resolved: { author, at: now() } }));
  if (isReplying) {
    return (
      <>
        <RemarkForm
          label={words.writeReply}
          submit={words.reply}
          onSubmit={reply}
          onCancel={() => setReplying(false)}
        />
        {dialog}
      </>
    );
  }
  return (
    <div className={classes.acts}>
      <TextButton onClick={() => setReplying(true)}>{words.reply}</TextButton>
      {comment.resolved ? (
        <TextButton onClick={() => comments.put({ ...comment, resolved: null })}>
          {words.reopen}
        </TextButton>
      ) : (
        <TextButton onClick={resolve}>{words.resolve}</TextButton>
      )}
      <TextButton onClick={() => comments.remove(comment.id)}>{words.removeComment}</TextButton>
      {dialog}
    </div>
  );
}

import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./shell.module.css";

type Props = { children: ReactNode };

/** Keeps the frame when a screen fails, so that everything else can still be reached. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Crashed retry={() => this.setState({ failed: false })} />;
  }
}

function Crashed({ retry }: { retry: () => void }) {
  const words = useWords(frameWords);
  return (
    <main className={classes.crashed} role="alert">
      <p>{words.crashed}</p>
      <Button onClick={retry}>{words.retry}</Button>
      <Button variant="default" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </main>
  );
}

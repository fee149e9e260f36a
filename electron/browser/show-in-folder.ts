import { spawn } from "node:child_process";
import path from "node:path";

type Command = readonly [program: string, ...values: string[]];

function commandFor(file: string): Command {
  if (process.platform === "win32") return ["explorer.exe", `/select,${file}`];
  if (process.platform === "darwin") return ["open", "-R", file];
  return ["xdg-open", path.dirname(file)];
}

function openCommandFor(file: string): Command {
  if (process.platform === "win32") return ["explorer.exe", file];
  return [process.platform === "darwin" ? "open" : "xdg-open", file];
}

/** Shows a file in the system's file manager; does nothing where there is none. */
export const showInFolder = (file: string): Promise<void> => run(commandFor(path.resolve(file)));

/** Opens a file in the system's program for it; does nothing where there is none. */
export const openFile = (file: string): Promise<void> => run(openCommandFor(path.resolve(file)));

async function run([program, ...values]: Command): Promise<void> {
  const child = spawn(program, values, { stdio: "ignore", detached: true });
  await new Promise<void>((resolve) => {
    child.once("spawn", resolve);
    child.once("error", () => resolve());
  });
  child.unref();
}

import { spawn } from "node:child_process";
import path from "node:path";

function commandFor(file: string): readonly [program: string, ...values: string[]] {
  if (process.platform === "win32") return ["explorer.exe", `/select,${file}`];
  if (process.platform === "darwin") return ["open", "-R", file];
  return ["xdg-open", path.dirname(file)];
}

/** Shows a file in the system's file manager; does nothing where there is none. */
export async function showInFolder(file: string): Promise<void> {
  const [program, ...values] = commandFor(path.resolve(file));
  const child = spawn(program, values, { stdio: "ignore", detached: true });
  await new Promise<void>((resolve) => {
    child.once("spawn", resolve);
    child.once("error", () => resolve());
  });
  child.unref();
}

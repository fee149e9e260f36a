export type Script = "latin" | "bengali";
export type ScriptRun = { readonly text: string; readonly script: Script };

/** Letters, signs and digits of the Bengali script, and the danda that it shares. */
const bengali = /[\p{Script=Bengali}\u0964\u0965]/u;
/** Text that needs no look at every character; spaces alone are looked at. */
const plainLatin = /^[\x21-\x7e][\x20-\x7e]*$/;
/** Characters that belong to the script around them: joiners and combining marks. */
const joining = /\p{Join_Control}|\p{Mn}|\u25cc/u;
/** Characters that either script's face can set: white space and marks without letters of their own. */
const common = /[\s\u00a0]/u;

function scriptOf(character: string): Script | null {
  if (bengali.test(character)) return "bengali";
  if (joining.test(character) || common.test(character)) return null;
  return "latin";
}

/**
 * Cuts a text into runs of one script each, for faces that hold only one. Spaces and joiners stay with
 * the run before them; at the start, with the run after. Joining the runs gives the text again.
 */
export function splitByScript(text: string): readonly ScriptRun[] {
  if (plainLatin.test(text)) return [{ text, script: "latin" }];
  const runs: { text: string; script: Script | null }[] = [];
  for (const character of text) {
    const script = scriptOf(character);
    const last = runs.at(-1);
    if (!last) runs.push({ text: character, script });
    else if (script === null || last.script === null || script === last.script) {
      last.text += character;
      last.script ??= script;
    } else runs.push({ text: character, script });
  }
  return runs.map((run) => ({ text: run.text, script: run.script ?? "latin" }));
}

/** A question as Moodle's reader of GIFT takes it. */
export type GiftQuestion = {
  readonly category: readonly string[];
  readonly name: string;
  readonly stem: string;
  readonly answers: readonly { readonly text: string; readonly isRight: boolean }[];
  readonly feedback: string;
};

const signs = [":", "#", "=", "{", "}", "~"] as const;
const held = (sign: string) => `\ue000${sign.charCodeAt(0)};`;

/** Escaped signs are set aside before anything is read, as Moodle does, and given back at the end. */
const setAside = (text: string) =>
  text
    .replaceAll("\\\\", "\ue001")
    .replace(/\\([:#={}~])/g, (_, sign: string) => held(sign))
    .replaceAll("\ue001", "\\");
const giveBack = (text: string) =>
  signs.reduce((given, sign) => given.replaceAll(held(sign), sign), text).trim();

const entities = { lt: "<", gt: ">", amp: "&" } as const;
const fromHtml = (text: string) =>
  giveBack(text)
    .replace(/<br>/g, "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|amp);/g, (_, name: keyof typeof entities) => entities[name]);

const categoryOf = (line: string): string[] =>
  line
    .slice("$CATEGORY:".length)
    .trim()
    .replaceAll("//", "\ue002")
    .split("/")
    .map((part) => part.replaceAll("\ue002", "/"));

function questionOf(block: string, category: readonly string[]): GiftQuestion {
  const text = setAside(block);
  const [, name = "", rest = ""] = /^::([^:]*)::([\s\S]*)$/.exec(text) ?? [];
  const [open, close] = [rest.indexOf("{"), rest.indexOf("}")];
  if (!name || open < 0 || close !== rest.length - 1) throw new Error(`Not a question: ${block}`);
  const stem = rest.slice(0, open);
  if (!stem.startsWith("[html]")) throw new Error(`Of no format: ${block}`);
  const [answers = "", feedback = ""] = rest.slice(open + 1, close).split("####");
  const given = answers.split(/(?=[=~])/).filter((answer) => answer.trim() !== "");
  for (const answer of given) {
    if (!/^[=~]/.test(answer) || answer.startsWith("~%"))
      throw new Error(`Not an answer: ${answer}`);
  }
  return {
    category,
    name: giveBack(name),
    stem: fromHtml(stem.slice("[html]".length)),
    answers: given.map((answer) => ({
      text: fromHtml(answer.slice(1)),
      isRight: answer.startsWith("="),
    })),
    feedback: fromHtml(feedback),
  };
}

/** Reads GIFT strictly: multiple choice with one right answer; anything else is refused. */
export function readGift(text: string): readonly GiftQuestion[] {
  let category: readonly string[] = [];
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => {
      if (!block.startsWith("$CATEGORY:")) return [questionOf(block, category)];
      category = categoryOf(block);
      return [];
    });
}

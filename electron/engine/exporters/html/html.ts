const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is safe to place as it stands. Only `html` makes it. */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[] | null | false;

function write(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string" || typeof part === "number") {
    return String(part).replace(/[&<>"']/g, (character) => escapes[character] ?? "");
  }
  return "markup" in part ? part.markup : part.map((item) => item.markup).join("");
}

/** A template whose gaps are escaped, so that no text can become markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    markup: strings.reduce((text, string, index) => {
      const part = parts[index - 1];
      return text + (part === undefined ? "" : write(part)) + string;
    }),
  };
}

export const nothing: Html = { markup: "" };

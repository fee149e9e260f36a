import { attributeOf, nodesIn, tagOf, textIn, type HtmlNode } from "./node.ts";

/** Declarations by property, both in lower case but for the values of fonts. */
export type Declarations = Readonly<Record<string, string>>;

/** What a page's own rules say for a tag, a class, or a tag with a class. */
export type StyleSheet = ReadonlyMap<string, Declarations>;

const longestSheet = 1_000_000;
const mostRules = 5_000;
const simpleSelector = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i;

/** Declarations as CSS writes them: `font-weight: bold; mso-list: l0 level1 lfo1`. */
function readDeclarations(text: string): Declarations {
  const found: Record<string, string> = {};
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (property) found[property] = declaration.slice(colon + 1).trim();
  }
  return found;
}

/** The rules of every style element of a page, of those with the simplest selectors: `p.MsoTitle`. */
export function readStyleSheet(root: HtmlNode): StyleSheet {
  const rules = new Map<string, Declarations>();
  for (const node of nodesIn(root)) {
    if (tagOf(node) === "style") readRules(textIn(node).slice(0, longestSheet), rules);
  }
  return rules;
}

function readRules(sheet: string, rules: Map<string, Declarations>): void {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, "").replace(/<!--|-->/g, "");
  for (const [, selectors = "", body = ""] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(",")) {
      const key = selector.trim().toLowerCase();
      if (!key || !simpleSelector.test(key) || rules.size >= mostRules) continue;
      rules.set(key, { ...rules.get(key), ...readDeclarations(body) });
    }
  }
}

const none: Declarations = {};

/** What holds for an element itself: the page's rules, then its own style attribute. */
export function styleOf(element: HtmlNode, sheet: StyleSheet): Declarations {
  const own = attributeOf(element, "style");
  const classes = attributeOf(element, "class");
  if (!own && sheet.size === 0) return none;
  const tag = tagOf(element);
  const keys = [tag];
  for (const name of classes.toLowerCase().split(/\s+/)) {
    if (name) keys.push(`.${name}`, `${tag}.${name}`);
  }
  const ruled = keys.map((key) => sheet.get(key) ?? none);
  return Object.assign({}, ...ruled, own ? readDeclarations(own) : none) as Declarations;
}

import { posix } from "node:path";
import { strFromU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { composeHandout } from "../../../shared/composition/handout.ts";
import { attributeOf, nodesIn, tagOf, textIn } from "../../../shared/document/html/node.ts";
import type { HtmlNode } from "../../../shared/document/html/node.ts";
import { everyone } from "../../../shared/document/nodes/block.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { parsePage } from "../../support/html-tree.ts";
import { threeSessions } from "../book-source.ts";
import { expectGolden } from "../golden.ts";
import { siteOf } from "./site-files.ts";

let site: ReadonlyMap<string, Uint8Array> = new Map();
beforeAll(async () => {
  site = await siteOf(threeSessions, "both");
});

const textOf = (path: string) => strFromU8(site.get(path) ?? new Uint8Array());
const pages = () => [...site.keys()].filter((path) => path.endsWith(".html"));
const nodesOf = (path: string): readonly HtmlNode[] => [...nodesIn(parsePage(textOf(path)))];
const elements = (path: string, name: string) =>
  nodesOf(path).filter((node) => tagOf(node) === name);

describe("a site of a curriculum", () => {
  it("has the same pages in both languages", () => {
    const inLanguage = (language: string) =>
      pages().flatMap((path) =>
        path.startsWith(`${language}/`) ? [path.slice(language.length)] : [],
      );
    expect(inLanguage("en")).toEqual(inLanguage("bn"));
    expect(inLanguage("en")).toEqual([
      "/index.html",
      "/module-broad-approaches.html",
      "/session-lifecycle-approach.html",
      "/session-second.html",
      "/module-governance.html",
      "/session-third.html",
      "/glossary.html",
      "/facts.html",
    ]);
  });

  it("leads only to files of its own, and every place that it leads to is there", () => {
    for (const path of pages()) {
      const ids = new Set(nodesOf(path).map((node) => attributeOf(node, "id")));
      for (const node of nodesOf(path)) {
        const address = attributeOf(node, "href") || attributeOf(node, "src");
        if (!address || /^(?:https?|mailto):/.test(address)) continue;
        const [file = "", place = ""] = address.split("#");
        if (place) expect(ids, `${path}: ${address}`).toContain(place);
        if (file) {
          const target = posix.join(posix.dirname(path), file);
          expect([...site.keys()], `${path}: ${address}`).toContain(target);
        }
      }
    }
    const addresses = [...textOf("site.css").matchAll(/url\("([^"]*)"\)/g)].map(([, url]) => url);
    expect(addresses).toHaveLength(4);
    for (const url of addresses) expect(site.has(url ?? "")).toBe(true);
  });

  it("leads from a text to the session that it refers to, and not to itself", async () => {
    const [first, second, third] = threeSessions;
    if (!first || !second || !third) throw new Error("there are three sessions");
    const reference = (session: string) => ({
      type: "cross-reference" as const,
      target: { kind: "session" as const, session },
      children: [{ text: "" as const }] as [{ text: "" }],
    });
    const children = [reference("third"), { text: " " }, reference(first.session.id)];
    const block = { type: "paragraph" as const, id: "b1", audience: everyone, children };
    const texts = { ...first.texts, en: { language: "en" as const, blocks: [block] } };
    const sessions = new Map([
      ...first.sessions,
      ["third", { number: "9.1", title: third.session.title }] as const,
    ]);
    const files = await siteOf([{ ...first, texts, sessions }, second, third], "en");
    const page = strFromU8(files.get(`en/session-${first.session.id}.html`) ?? new Uint8Array());
    expect(page).toContain('<a href="session-third.html">Session 9.1</a>');
    expect(page).toContain("Session 8.2");
    expect(page).not.toContain(`<a href="session-${first.session.id}.html">Session 8.2</a>`);
  });

  it("loads nothing from a network and fetches nothing", () => {
    for (const path of pages()) {
      for (const name of ["script", "link", "img", "iframe", "object"])
        for (const node of elements(path, name))
          expect(attributeOf(node, "src") + attributeOf(node, "href")).not.toMatch(/^\w+:|^\/\//);
    }
    for (const path of ["search.js", "site.css"])
      expect(textOf(path)).not.toMatch(/\bfetch\(|XMLHttpRequest|import\(|https?:/);
  });

  it("says its languages, has its landmarks, one first heading and a way to the other language", () => {
    for (const path of pages().filter((each) => each.includes("/"))) {
      const language = path.slice(0, 2);
      expect(attributeOf(elements(path, "html")[0] ?? parsePage(""), "lang")).toBe(language);
      for (const landmark of ["header", "main", "footer"])
        expect(elements(path, landmark).length, `${path} ${landmark}`).toBeGreaterThan(0);
      expect(elements(path, "h1"), path).toHaveLength(1);
      expect(elements(path, "img").every((image) => attributeOf(image, "alt") !== "")).toBe(true);
      const other = language === "en" ? "bn" : "en";
      const away = elements(path, "a").find((link) => attributeOf(link, "hreflang") === other);
      expect(away && attributeOf(away, "href")).toBe(`../${other}/${path.slice(3)}`);
    }
  });

  it("shows the whole handout of each session", () => {
    const model = composeHandout(threeSessions[0], "bn");
    const words = textIn(parsePage(textOf("bn/session-lifecycle-approach.html")));
    const titles = model.parts.flatMap((part) => (part.kind === "section" ? [part.title] : []));
    const outcomes = model.outcomes.items.map(({ text }) => text);
    for (const text of [model.title, ...titles, ...outcomes]) expect(words).toContain(text);
  });

  it("finds every page of a language by its words", () => {
    const source = textOf("en/search-index.js");
    const entries = JSON.parse(source.slice(source.indexOf("["), source.lastIndexOf(";"))) as {
      address: string;
      text: string;
    }[];
    expect(entries.map(({ address }) => `en/${address}`).toSorted()).toEqual(
      pages()
        .filter((path) => path.startsWith("en/"))
        .toSorted(),
    );
    expect(entries.find(({ address }) => address === "facts.html")?.text).toContain("1 June 2015");
    expect(source).not.toContain("<");
  });

  it("takes no text for markup", async () => {
    const [first] = threeSessions;
    const title = bilingual('</script><b onclick="x">', '</script><b onclick="x">');
    const hostile = { ...first, session: { ...first.session, title } };
    const files = await siteOf([hostile], "en");
    for (const [path, bytes] of files) {
      if (/\.html$|index\.js$/.test(path)) expect(strFromU8(bytes)).not.toMatch(/<b onclick/);
    }
  });

  it("in one language has no switch", async () => {
    const files = await siteOf(threeSessions, "en");
    expect([...files.keys()].some((path) => path.startsWith("bn/"))).toBe(false);
    expect(strFromU8(files.get("en/index.html") ?? new Uint8Array())).not.toContain("hreflang");
  });

  it("is written as it always was", () => {
    expectGolden("html/site-module-bn.html", textOf("bn/module-governance.html"));
    expectGolden("html/site-session-en.html", textOf("en/session-third.html"));
  });
});

import fc from "fast-check";
import { createEditor, Editor, Transforms } from "slate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../test/support/document-notation.ts";
import { withDocument } from "../commands/with-document.ts";
import { plainText } from "../plain-text.ts";
import type { Block } from "../nodes/block.ts";
import { storyLimits } from "./ledger.ts";
import { createStory } from "./story.ts";
import { withRecord, type RecordedEditor } from "./with-record.ts";

type Name = "en" | "bn";

function editorOf(notation: string): RecordedEditor & Editor {
  const editor = withDocument(withRecord(createEditor()));
  editor.children = readDocument(notation);
  Editor.normalize(editor, { force: true });
  return editor;
}

/** Two texts with their story, and a clock that stands still until it is told to go on. */
function desk(limits?: typeof storyLimits) {
  const editors = {
    en: editorOf("p #a: One\np #b: Two"),
    bn: editorOf("p #a: এক\np #b: দুই"),
  };
  let now = 1_000_000;
  const story = createStory(editors, { now: () => now, ...(limits && { limits }) });
  const wait = async (milliseconds: number) => {
    now += milliseconds;
    await Promise.resolve();
  };
  const caret = (text: Name, block: number, offset: number) =>
    Transforms.select(editors[text], { path: [block, 0], offset });
  const say = (text: Name) => plainText(editors[text].children as Block[]);
  /** Types as a hand does: key by key, each in a go of its own. */
  const type = async (text: Name, words: string, pace = 150) => {
    for (const letter of words) {
      editors[text].insertText(letter);
      await wait(pace);
    }
  };
  const erase = async (text: Name, count: number, pace = 150) => {
    for (let press = 0; press < count; press += 1) {
      editors[text].deleteBackward("character");
      await wait(pace);
    }
  };
  return { editors, story, wait, caret, say, type, erase };
}

describe("a step of undo", () => {
  it("is what was typed without a pause", async () => {
    const { story, caret, say, type, wait } = desk();
    caret("en", 0, 3);
    await type("en", " and more");
    await wait(1_200);
    await type("en", " still");
    story.undo();
    expect(say("en")).toBe("One and more\nTwo");
    story.undo();
    expect(say("en")).toBe("One\nTwo");
    expect(story.undo()).toBeNull();
    story.redo();
    expect(say("en")).toBe("One and more\nTwo");
  });

  it("ends where typing goes on elsewhere, or letters are taken away", async () => {
    const { story, caret, say, type, erase } = desk();
    caret("en", 0, 3);
    await type("en", "abc");
    caret("en", 1, 3);
    await type("en", "xyz");
    await erase("en", 2);
    const seen = [say("en")];
    while (story.undo()) seen.push(say("en"));
    expect(seen).toEqual(["Oneabc\nTwox", "Oneabc\nTwoxyz", "Oneabc\nTwo", "One\nTwo"]);
  });

  it("takes in the letters that an input method takes back and sets anew", async () => {
    const { story, caret, say, type, erase, wait } = desk();
    caret("bn", 0, 2);
    await type("bn", "আম");
    await erase("bn", 1, 5);
    await type("bn", "মা", 5);
    await wait(150);
    await type("bn", "র");
    expect(say("bn")).toBe("একআমার\nদুই");
    story.undo();
    expect(say("bn")).toBe("এক\nদুই");
  });

  it("is one in typing vowel signs that become another sign", async () => {
    const { story, caret, say, type } = desk();
    caret("bn", 0, 2);
    await type("bn", "\u0995\u09c7\u09be\u09a8");
    expect(say("bn")).toBe("এককোন\nদুই");
    story.undo();
    expect(say("bn")).toBe("এক\nদুই");
  });

  it("ends at a word when somebody types for long without a pause", async () => {
    const { story, caret, say, type } = desk();
    caret("en", 1, 3);
    await type("en", " word".repeat(40));
    story.undo();
    const left = say("en").split("\n")[1] ?? "";
    expect(left).toMatch(/word$/);
    expect(left.length).toBeGreaterThan(80);
    expect(story.steps()).toBe(3);
  });

  it("is a deed of its own: a paragraph begun, a block moved", async () => {
    const { editors, story, caret, say, type, wait } = desk();
    caret("en", 0, 3);
    await type("en", "s");
    editors.en.insertBreak();
    await wait(150);
    await type("en", "New");
    const seen = [say("en")];
    while (story.undo()) seen.push(say("en"));
    expect(seen).toEqual(["Ones\nNew\nTwo", "Ones\nTwo", "Ones\nTwo", "One\nTwo"]);
  });

  it("is what is done together in both texts", () => {
    const { editors, story, say } = desk();
    story.together(() => {
      for (const text of ["en", "bn"] as const) {
        Transforms.insertText(editors[text], "!", { at: { path: [0, 0], offset: 0 } });
      }
    });
    story.undo();
    expect([say("en"), say("bn")]).toEqual(["One\nTwo", "এক\nদুই"]);
    story.redo();
    expect([say("en"), say("bn")]).toEqual(["!One\nTwo", "!এক\nদুই"]);
  });
});

it("both texts share one story in order of time", async () => {
  const { story, caret, say, type } = desk();
  caret("en", 0, 3);
  await type("en", "s");
  caret("bn", 0, 2);
  await type("bn", "টি");
  caret("en", 1, 3);
  await type("en", "s");
  const texts: (string | undefined)[] = [];
  for (let step = story.undo(); step; step = story.undo()) texts.push(step.before.text);
  expect(texts).toEqual(["en", "bn", "en"]);
  expect([say("en"), say("bn")]).toEqual(["One\nTwo", "এক\nদুই"]);
});

it("what follows from a change by itself goes and comes back with it", async () => {
  const { editors, story, caret, type, wait } = desk();
  caret("en", 0, 3);
  await type("en", "s");
  story.following(() => Transforms.setNodes(editors.bn, { basis: "x" }, { at: [0] }));
  await wait(10);
  await type("en", "!");
  story.undo();
  expect(editors.bn.children[0]).not.toHaveProperty("basis");
  story.redo();
  expect(editors.bn.children[0]).toMatchObject({ basis: "x" });
  expect(story.steps()).toBe(1);
});

it("the caret goes back where it was, and forth where it went", async () => {
  const { editors, story, caret, type } = desk();
  caret("en", 1, 1);
  await type("en", "abc");
  caret("en", 0, 0);
  story.undo();
  expect(editors.en.selection?.focus).toEqual({ path: [1, 0], offset: 1 });
  caret("en", 0, 0);
  story.redo();
  expect(editors.en.selection?.focus).toEqual({ path: [1, 0], offset: 4 });
});

describe("the memory of a story", () => {
  it("is a thousand steps, and no longer", async () => {
    const { story, caret, type, wait, say } = desk();
    caret("en", 0, 0);
    for (let step = 0; step < 1_200; step += 1) {
      await type("en", "x");
      await wait(2_000);
    }
    expect(story.steps()).toBe(1_000);
    while (story.undo());
    expect(say("en")).toBe(`${"x".repeat(200)}One\nTwo`);
  });

  it("is bounded in bytes, but always keeps the last step", async () => {
    const { editors, story, say, wait } = desk({ steps: 1_000, bytes: 10_000 });
    for (let step = 0; step < 10; step += 1) {
      story.together(() => editors.en.insertNodes(readDocument(`p: ${"word ".repeat(300)}`)));
      await wait(2_000);
      expect(story.bytes()).toBeLessThan(10_000);
    }
    story.together(() => editors.en.insertNodes(readDocument(`p: ${"word ".repeat(9_000)}`)));
    expect(story.steps()).toBe(1);
    const before = say("en").length;
    story.undo();
    expect(say("en").length).toBeLessThan(before);
    story.redo();
    expect(story.steps()).toBe(1);
  });

  it("is given back when somebody goes on from an earlier step", () => {
    const { editors, story } = desk();
    story.together(() => editors.en.insertNodes(readDocument(`p: ${"word ".repeat(300)}`)));
    story.undo();
    story.together(() => editors.en.insertNodes(readDocument("p: x")));
    expect(story.bytes()).toBeLessThan(2_000);
    expect(story.canRedo()).toBe(false);
  });
});

type Deed = { readonly text: Name; readonly at: number; readonly what: string };

const deeds = fc.array(
  fc.record<Deed>({
    text: fc.constantFrom("en", "bn"),
    at: fc.nat(40),
    what: fc.constantFrom("ক", "a ", "enter", "backspace", "delete", "wait", "undo", "redo"),
  }),
  { maxLength: 60 },
);

it("undoing gives every state back to the start, and redoing the same ones forth, in both texts", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      const { editors, story, caret, wait } = desk();
      const both = () => structuredClone([editors.en.children, editors.bn.children]);
      const start = both();
      for (const { text, at, what } of sequence) {
        const editor = editors[text];
        const block = at % editor.children.length;
        caret(text, block, Math.min(at, Editor.string(editor, [block, 0]).length));
        if (what === "enter") editor.insertBreak();
        else if (what === "backspace") editor.deleteBackward("character");
        else if (what === "delete") editor.deleteForward("character");
        else if (what === "undo") story.undo();
        else if (what === "redo") story.redo();
        else if (what !== "wait") editor.insertText(what);
        await wait(what === "wait" ? 2_000 : 100);
      }
      const back = [both()];
      while (story.undo()) back.push(both());
      expect(back.at(-1)).toEqual(start);
      for (const state of back.toReversed().slice(1)) {
        story.redo();
        expect(both()).toEqual(state);
      }
    }),
  );
});

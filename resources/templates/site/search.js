"use strict";
/* Search in the pages of this language, on this computer: the index is read when it is first needed. */
(() => {
  const box = document.querySelector("[data-search]");
  if (!box) return;
  const input = box.querySelector("input");
  const found = box.querySelector(".found");
  box.hidden = false;

  const fold = (text) =>
    text
      .normalize("NFC")
      .replace(/[\u200c\u200d]/g, "")
      .replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.codePointAt(0) - 0x09e6))
      .toLowerCase();
  let pages = null;

  const snippet = (page, words) => {
    const at = page.folded.indexOf(words[0]);
    if (at < 0) return "";
    const from = Math.max(0, at - 40);
    return `${from > 0 ? "…" : ""}${page.text.slice(from, at + 90)}…`;
  };
  const rank = (page, words) =>
    words.filter((word) => page.name.includes(word)).length * 10 +
    (page.name.startsWith(words[0]) ? 5 : 0);
  const line = (page, words) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.address;
    link.textContent = page.title;
    const text = document.createElement("p");
    text.textContent = snippet(page, words);
    item.append(link, text);
    return item;
  };
  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    found.hidden = words.length === 0 || !pages;
    if (found.hidden) return;
    const hits = pages
      .filter((page) =>
        words.every((word) => page.folded.includes(word) || page.name.includes(word)),
      )
      .sort((one, other) => rank(other, words) - rank(one, words))
      .slice(0, 20);
    const list = document.createElement("ol");
    list.append(...hits.map((page) => line(page, words)));
    const none = document.createElement("p");
    none.textContent = box.dataset.none;
    found.replaceChildren(hits.length ? list : none);
  };
  const load = () => {
    if (document.querySelector("script[data-index]")) return;
    const script = document.createElement("script");
    script.src = "search-index.js";
    script.dataset.index = "";
    script.addEventListener("load", () => {
      pages = globalThis.searchIndex.map((page) => ({
        ...page,
        name: fold(page.title),
        folded: fold(page.text),
      }));
      show();
    });
    document.head.append(script);
  };
  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      show();
      input.focus();
    }
  });
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    found.querySelector("a")?.focus();
  });
})();

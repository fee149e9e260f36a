import { expect, test } from "vitest";
import { bilingual } from "../../shared/language/bilingual.ts";
import { smallEngine } from "../../test/support/small-engine.ts";
import { sampleCurriculum } from "../../test/storage/sample-curriculum.ts";
import { testEngines } from "../../test/storage/test-engine.ts";
import { createRouter } from "../engine/api/router.ts";
import { createFirstView } from "./first-view.ts";

const engines = testEngines();
const page = '<html><script id="first-view" type="application/json" nonce="n"></script></html>';
const dataOf = (html: string) =>
  /type="application\/json" nonce="n">(.*?)<\/script>/.exec(html)?.[1];

function engineNamed(title: string) {
  const content = sampleCurriculum();
  const curriculum = { ...content.curriculum, title: bilingual(title) };
  const { client, services } = engines({ ...content, curriculum });
  return { client, engine: { ...smallEngine(), router: createRouter(services) } };
}

test("the page brings what the first screen would ask for", async () => {
  const { client, engine } = engineNamed("Named");
  const complete = createFirstView(engine, { ahead: true });
  const view = JSON.parse(dataOf(await complete(page)) ?? "");
  expect(view.overview).toEqual(await client.curriculum.overview({}));
  expect(view.settings).toEqual(await client.settings.get({}));
  expect(view.status).toEqual(await client.engine.status({}));
  expect(view.usualFolder).toBe((await client.folder.list({ path: null })).path);
});

test("a second page shows what has changed since the first", async () => {
  const { client, engine } = engineNamed("Named");
  const complete = createFirstView(engine, { ahead: true });
  await complete(page);
  await client.settings.save({ ...(await client.settings.get({})), language: "bn" });
  expect(JSON.parse(dataOf(await complete(page)) ?? "").settings.language).toBe("bn");
});

test("the first page shows what has changed before it, where an earlier one came from elsewhere", async () => {
  const { client, engine } = engineNamed("Named");
  const complete = createFirstView(engine, { ahead: false });
  await client.settings.save({ ...(await client.settings.get({})), language: "bn" });
  expect(JSON.parse(dataOf(await complete(page)) ?? "").settings.language).toBe("bn");
});

test("nothing that a person wrote ends the element or takes the nonce", async () => {
  const title = "</script><script>alert(1)</script><!-- $& __CSP_NONCE__";
  const data =
    dataOf(await createFirstView(engineNamed(title).engine, { ahead: true })(page)) ?? "";
  expect(data).not.toContain("<");
  expect(data).not.toContain("__CSP_NONCE__");
  expect(JSON.parse(data).overview.curriculum.title.en).toBe(title);
});

test("where the engine does not answer, the page asks for itself", async () => {
  expect(await createFirstView(smallEngine(), { ahead: true })(page)).toBe(page);
});

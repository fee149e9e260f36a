import { expect, test } from "./studio.ts";

test("the window opens on the bundled curriculum, and nothing that its policy forbids is tried", async ({
  studio,
}) => {
  const complaints: string[] = [];
  const listen = () =>
    studio.page.on("console", (message) => {
      if (message.type() === "error")
        complaints.push(`${message.text()} ${message.location().url}`);
    });
  listen();
  await studio.page.reload();
  await expect(studio.page).toHaveTitle(/ToT Studio/);
  await expect(studio.page.getByText(/^12 modules/)).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the page can reach nothing but its own host", async ({ studio }) => {
  const outcome = await studio.page.evaluate(async () => {
    const outside = await fetch("https://example.org/").then(
      () => "reached",
      () => "refused",
    );
    const script = document.createElement("script");
    script.textContent = "window.planted = true";
    document.body.append(script);
    return { outside, planted: "planted" in window, node: "process" in window };
  });
  expect(outcome).toEqual({ outside: "refused", planted: false, node: false });
});

test("closed and opened again, it is the same curriculum", async ({ studio }) => {
  await expect(studio.page.getByText(/^12 modules/)).toBeVisible();
  await studio.restart();
  await expect(studio.page.getByText(/^12 modules/)).toBeVisible();
});

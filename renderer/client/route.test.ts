import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRoute, routeHash, screens } from "./route.ts";

it("reads back every address that it writes", () => {
  const part = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...screens), part, fc.option(part), (screen, session, at) => {
      expect(parseRoute(routeHash({ screen, session, at }))).toEqual({ screen, session, at });
    }),
  );
});

it("opens Home for an address that it does not know", () => {
  expect(parseRoute("#/nowhere")).toEqual({ screen: "home", session: null, at: null });
  expect(parseRoute("")).toEqual({ screen: "home", session: null, at: null });
});

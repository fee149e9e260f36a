import type { SlideBody, SlideLayout } from "../../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { firstData } from "../../../editor/diagram/first-data.ts";

/** Layouts that can be started empty; a picture is started with its file. */
export const startLayouts = [
  "bullets",
  "two-columns",
  "table",
  "chart",
  "diagram",
  "quotation",
  "question",
  "activity",
  "section",
  "agenda",
  "remember",
  "outcomes",
  "title",
  "closing",
] as const satisfies readonly SlideLayout[];
export type StartLayout = (typeof startLayouts)[number];

const two = <Item>(make: () => Item): [Item, Item] => [make(), make()];
const emptyColumn = () => ({ title: bilingual(), points: [bilingual()] });

/** A slide of a layout before anybody has written on it. */
export function emptyBody(layout: StartLayout, title: Bilingual = bilingual()): SlideBody {
  const source = bilingual();
  switch (layout) {
    case "title":
      return { layout };
    case "outcomes":
      return { layout, title: bilingual("Learning outcomes", "শিখনফল") };
    case "agenda":
      return { layout, title, items: two(() => ({ title: bilingual(), minutes: null })) };
    case "section":
      return { layout, title, text: bilingual() };
    case "question":
      return { layout, title, question: bilingual() };
    case "two-columns":
      return { layout, title, columns: two(emptyColumn) };
    case "table":
      return { layout, title, header: two(bilingual), rows: two(() => two(bilingual)), source };
    case "chart":
      return { layout, title, bars: two(() => ({ label: bilingual(), value: 0 })), source };
    case "diagram": {
      const diagram = { en: firstData("process", "en"), bn: firstData("process", "bn") };
      return { layout, title, diagram, alt: bilingual(), source };
    }
    case "quotation":
      return { layout, title, source, reference: bilingual(), quotation: bilingual() };
    case "activity":
      return {
        layout,
        title,
        task: [bilingual()],
        rolesTitle: bilingual(),
        roles: [],
        timing: [],
      };
    case "bullets":
    case "remember":
    case "closing":
      return { layout, title, points: [bilingual()] };
    default:
      return assertNever(layout);
  }
}

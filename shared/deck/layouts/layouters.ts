import type { SlideLayout } from "../deck.ts";
import { activity } from "./activity.ts";
import { agenda } from "./agenda.ts";
import { bullets } from "./bullets.ts";
import { chart } from "./chart.ts";
import { closing } from "./closing.ts";
import { diagram } from "./diagram.ts";
import type { Layouter } from "./layouter.ts";
import { outcomes } from "./outcomes.ts";
import { picture } from "./picture.ts";
import { question } from "./question.ts";
import { quotation } from "./quotation.ts";
import { remember } from "./remember.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";
import { title } from "./title.ts";
import { twoColumns } from "./two-columns.ts";

type Layouters = { readonly [Layout in SlideLayout]: Layouter<Layout> };

const layouters: Layouters = {
  title,
  outcomes,
  agenda,
  section,
  bullets,
  "two-columns": twoColumns,
  table,
  chart,
  diagram,
  quotation,
  picture,
  activity,
  question,
  remember,
  closing,
};

/** How a layout becomes slides. A layout without one does not compile. */
export const layouterOf = <Layout extends SlideLayout>(layout: Layout): Layouter<Layout> =>
  layouters[layout];

import type { PlanText } from "../../../../shared/composition/model.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { html, type Html } from "./html.ts";
import { both } from "./plan-blocks.ts";

/** Lines to sign on, each over its role in both languages where it has both; never over a name. */
export const signaturesToHtml = (roles: readonly PlanText[], second: Language | null): Html =>
  html`<section class="signatures">
    ${roles.map((role) => html`<div>${both(role, second)}</div>`)}
  </section>`;

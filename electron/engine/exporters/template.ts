import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templateSchema, type Template } from "../../../shared/deck/template.ts";

/** The templates that come with the product, by file name. */
export type TemplateId = "cabinet-division";

/** Reads a slide template from the product's resources folder. Throws where it is not valid. */
export async function readTemplate(
  resources: string,
  id: TemplateId = "cabinet-division",
): Promise<Template> {
  const text = await readFile(join(resources, "templates", `${id}.json`), "utf8");
  return templateSchema.parse(JSON.parse(text));
}

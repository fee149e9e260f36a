import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templateSchema, type Template } from "../../../shared/deck/template.ts";

/** The templates that come with the product, by file name. */
type TemplateId = "cabinet-division";

const templates = new Map<string, Promise<Template>>();

async function parseTemplate(file: string): Promise<Template> {
  return templateSchema.parse(JSON.parse(await readFile(file, "utf8")));
}

/**
 * Reads a slide template from the product's resources folder, once for each file: a preview follows
 * every key. Throws where the file is missing or not a template.
 */
export function readTemplate(
  resources: string,
  id: TemplateId = "cabinet-division",
): Promise<Template> {
  const file = join(resources, "templates", `${id}.json`);
  const known = templates.get(file);
  if (known) return known;
  const read = parseTemplate(file);
  templates.set(file, read);
  return read;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Look } from "../../../shared/contract/export.ts";
import { applyOwnTemplate } from "../../../shared/deck/templates/apply-own.ts";
import { mergeData } from "../../../shared/deck/templates/merge.ts";
import {
  templateIdSchema,
  type ChosenTemplate,
  type TemplateId,
} from "../../../shared/deck/templates/own-template.ts";
import { templateSchema, type Template } from "../../../shared/deck/template.ts";

const templates = new Map<string, Promise<Template>>();

/** A template's file says what differs from the one that it is based on; the first says everything. */
const fileSchema = z.looseObject({ base: templateIdSchema.nullable() });

async function readData(resources: string, id: TemplateId): Promise<unknown> {
  const text = await readFile(join(resources, "templates", `${id}.json`), "utf8");
  const { base, ...data } = fileSchema.parse(JSON.parse(text));
  return base === null ? data : mergeData(await readData(resources, base), data);
}

function readBuiltIn(resources: string, id: TemplateId): Promise<Template> {
  const key = `${resources} ${id}`;
  const known = templates.get(key);
  if (known) return known;
  const read = readData(resources, id).then((data) => templateSchema.parse(data));
  templates.set(key, read);
  return read;
}

/**
 * Gives a slide template, an institute's own with its changes. The product's files are read once: a
 * preview follows every key. Throws where a file is missing or not a template.
 */
export async function readTemplate(
  resources: string,
  { builtIn, own }: ChosenTemplate,
): Promise<Template> {
  const template = await readBuiltIn(resources, builtIn);
  return own ? applyOwnTemplate(template, own) : template;
}

const plainTemplate: ChosenTemplate = { builtIn: "plain", own: null };

/** Slides that save toner are black on white, whatever template was chosen. */
export const templateIn = ({ template }: SessionSource, { print }: Look): ChosenTemplate =>
  print === "mono" ? plainTemplate : template;

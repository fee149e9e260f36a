import type { Language } from "../../../../shared/language/language.ts";
import { html, nothing, type Html } from "../html/html.ts";

const types = {
  webcontent: "webcontent",
  assessment: "imsqti_xmlv1p2/imscc_xmlv1p1/assessment",
  "question-bank": "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank",
} as const;

/** A file of a cartridge: what it is, and the files that it needs, by the identifiers of theirs. */
export type Resource = {
  readonly identifier: string;
  readonly type: keyof typeof types;
  readonly path: string;
  readonly needs: readonly string[];
};

/** A place in the order of a course: a heading with what is under it, or something to open. */
export type CourseItem = {
  readonly identifier: string;
  readonly title: string;
  readonly resource?: string;
  readonly items?: readonly CourseItem[];
};

export type Manifest = {
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly items: readonly CourseItem[];
  readonly resources: readonly Resource[];
};

function itemXml({ identifier, title, resource, items = [] }: CourseItem): Html {
  const reference = resource ? html` identifierref="${resource}"` : nothing;
  return html`<item identifier="${identifier}" ${reference}
    ><title>${title}</title>${items.map(itemXml)}</item
  >`;
}

/** Only what is opened as it is has its address on the resource itself. */
function resourceXml({ identifier, type, path, needs }: Resource): Html {
  const address = type === "webcontent" ? html` href="${path}"` : nothing;
  return html`<resource identifier="${identifier}" type="${types[type]}" ${address}
    ><file
      href="${path}"
    />${needs.map((need) => html`<dependency identifierref="${need}" />`)}</resource
  >`;
}

const schemas = [
  "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd",
  "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd",
].join(" ");

/** The manifest of a Common Cartridge 1.1. Source: https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html */
export function manifestXml(manifest: Manifest): string {
  const { identifier, title, description, language, items, resources } = manifest;
  const words = (text: string) =>
    html`<lomimscc:string language="${language}">${text}</lomimscc:string>`;
  const described = html`<lomimscc:lom
    ><lomimscc:general
      ><lomimscc:title>${words(title)}</lomimscc:title
      ><lomimscc:language>${language}</lomimscc:language
      ><lomimscc:description>${words(description)}</lomimscc:description></lomimscc:general
    ></lomimscc:lom
  >`;
  const markup = html`<manifest
    identifier="${identifier}"
    xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
    xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="${schemas}"
  >
    <metadata
      ><schema>IMS Common Cartridge</schema
      ><schemaversion>1.1.0</schemaversion>${described}</metadata
    >
    <organizations
      ><organization identifier="organization" structure="rooted-hierarchy"
        ><item identifier="root">${items.map(itemXml)}</item></organization
      ></organizations
    >
    <resources>${resources.map(resourceXml)}</resources>
  </manifest>`.markup;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

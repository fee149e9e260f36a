import { strFromU8, unzipSync } from "fflate";
import { descendants, localName, parseXml, xmlFault, type XmlNode } from "../ooxml/xml-tree.ts";

/**
 * The rules of Common Cartridge 1.1 that can be checked without its schemas: the manifest's elements and
 * their order, identifiers and references, what each kind of resource may have (the rule sets 3 to 10 of
 * ccv1p1_imscp_v1p2_v1p0.xsd), and the profile's questions (sets 1 to 5, 9, 12, 13 of ccv1p1_qtiasiv1p2p1_v1p0.xsd).
 */
type Tell = (fault: string) => void;

const all = (node: XmlNode, name: string) =>
  [...descendants(node)].filter((each) => localName(each) === name);
const child = (node: XmlNode, name: string) =>
  node.children.find((each) => localName(each) === name);
const nameOrder = (node: XmlNode) => node.children.map(localName);

const assessment = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";
const questionBank = "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank";
const types = ["webcontent", assessment, questionBank];
/** An XML identifier (NCName) of ASCII letters. */
const identifier = /^[A-Za-z_][A-Za-z0-9._-]*$/;

function checkOrder(node: XmlNode, order: readonly string[], tell: Tell): void {
  const places = nameOrder(node).map((name) => order.indexOf(name));
  if (places.includes(-1)) tell(`${node.name} holds ${nameOrder(node).join(", ")}`);
  if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))) {
    tell(`${node.name} holds its elements in another order: ${nameOrder(node).join(", ")}`);
  }
}

function checkResource(
  resource: XmlNode,
  files: ReadonlySet<string>,
  kinds: ReadonlyMap<string, string>,
  tell: Tell,
): void {
  const { identifier: id = "", type = "", href } = resource.attributes;
  const own = resource.children
    .filter(({ name }) => name === "file")
    .map((file) => file.attributes);
  const needs = resource.children.filter(({ name }) => name === "dependency");
  if (!types.includes(type)) tell(`${id} is of the type ${type}`);
  checkOrder(resource, ["file", "dependency"], tell);
  for (const { href: path = "" } of own) if (!files.has(path)) tell(`${id}: ${path} is not there`);
  if (new Set(own.map((file) => file["href"])).size < own.length) tell(`${id} names a file twice`);
  if (type === "webcontent") {
    if (href === undefined) tell(`${id} has no address`);
    if (!own.some((file) => file["href"] === href)) tell(`${id}: its address is not a file of its`);
  } else {
    if (href !== undefined) tell(`${id} may have no address`);
    if (own.length !== 1) tell(`${id} has ${own.length} files`);
  }
  const targets = needs.map(({ attributes }) => attributes["identifierref"] ?? "");
  if (new Set(targets).size < targets.length) tell(`${id} depends on something twice`);
  for (const target of targets) {
    if (target === id) tell(`${id} depends on itself`);
    if (kinds.get(target) !== "webcontent") tell(`${id} depends on ${target}`);
  }
}

function checkItem(item: XmlNode, kinds: ReadonlyMap<string, string>, tell: Tell): void {
  const { identifier: id = "", identifierref: target } = item.attributes;
  checkOrder(item, ["title", "item"], tell);
  if (!child(item, "title")) tell(`the item ${id} has no title`);
  const below = item.children.filter(({ name }) => name === "item");
  if (target !== undefined) {
    const kind = kinds.get(target);
    if (kind === undefined) tell(`the item ${id} leads to ${target}`);
    if (kind === questionBank) tell(`the item ${id} leads to a question bank`);
    if (below.length > 0) tell(`the item ${id} is something to open and has items below`);
  }
  for (const each of below) checkItem(each, kinds, tell);
}

function checkManifest(manifest: XmlNode, files: ReadonlySet<string>, tell: Tell): void {
  checkOrder(manifest, ["metadata", "organizations", "resources"], tell);
  const metadata = child(manifest, "metadata") ?? manifest;
  checkOrder(metadata, ["schema", "schemaversion", "lom"], tell);
  if (nameOrder(metadata).length !== 3) tell("the metadata is not whole");
  const organisations = all(manifest, "organization");
  if (organisations.length !== 1) tell(`there are ${organisations.length} organizations`);
  if (organisations[0]?.attributes["structure"] !== "rooted-hierarchy") tell("not a hierarchy");
  const roots = organisations[0]?.children ?? [];
  if (roots.length !== 1 || (roots[0] && child(roots[0], "title")))
    tell("the root is not one item");
  const ids = [...descendants(manifest)].flatMap(({ attributes: { identifier: id } }) => id ?? []);
  if (new Set(ids).size < ids.length) tell("two things have the same identifier");
  for (const id of ids) if (!identifier.test(id)) tell(`"${id}" is no identifier`);
  const resources = all(manifest, "resource");
  const kinds = new Map(
    resources.map(({ attributes: { identifier: id = "", type = "" } }) => [id, type]),
  );
  if ([...kinds.values()].filter((type) => type === questionBank).length > 1) {
    tell("there is more than one question bank");
  }
  for (const resource of resources) checkResource(resource, files, kinds, tell);
  for (const item of roots.flatMap((root) => root.children)) checkItem(item, kinds, tell);
  const named = new Set(all(manifest, "file").map(({ attributes }) => attributes["href"]));
  for (const file of files) {
    if (file !== "imsmanifest.xml" && !named.has(file)) tell(`${file} belongs to no resource`);
  }
}

function checkQuestion(item: XmlNode, source: string, tell: Tell): void {
  const { ident = "" } = item.attributes;
  const about = (fault: string) => tell(`${ident}: ${fault}`);
  checkOrder(item, ["itemmetadata", "presentation", "resprocessing", "itemfeedback"], about);
  const from = source.slice(source.indexOf(`ident="${ident}"`));
  const own = from.slice(0, from.indexOf("</item>"));
  const profile = /<fieldlabel>cc_profile<\/fieldlabel><fieldentry>([^<]*)/.exec(own)?.[1];
  const response = all(item, "response_lid");
  const labels = all(item, "response_label").map(({ attributes }) => attributes["ident"] ?? "");
  const cardinality = response[0]?.attributes["rcardinality"];
  const isChoice = profile === "cc.multiple_choice.v0p1" && cardinality === "Single";
  const isSeveral = profile === "cc.multiple_response.v0p1" && cardinality === "Multiple";
  if (!isChoice && !isSeveral) about(`${profile} is answered as ${cardinality}`);
  if (labels.length < (isChoice ? 3 : 2)) about(`has ${labels.length} answers`);
  if (new Set(labels).size < labels.length) about("two answers have the same identifier");
  const equals = all(item, "varequal");
  if (equals.length === 0) about("no answer is right");
  for (const { attributes } of equals) {
    if (attributes["respident"] !== response[0]?.attributes["ident"])
      about("asks another response");
  }
  for (const [, answer = ""] of own.matchAll(/<varequal[^>]*>([^<]*)</g)) {
    if (!labels.includes(answer)) about(`there is no answer ${answer}`);
  }
  const feedback = all(item, "itemfeedback").map(({ attributes }) => attributes["ident"]);
  const shown = all(item, "displayfeedback").map(({ attributes }) => attributes["linkrefid"]);
  if (feedback.join() !== [...new Set(shown)].join()) about("feedback and what shows it differ");
  for (const condition of all(item, "respcondition")) {
    checkOrder(condition, ["conditionvar", "setvar", "displayfeedback"], about);
  }
}

function checkTest(path: string, source: string, isBank: boolean, tell: Tell): void {
  const root = parseXml(source);
  const about = (fault: string) => tell(`${path}: ${fault}`);
  const [held] = root.children;
  if (held?.name !== (isBank ? "objectbank" : "assessment")) about(`holds ${held?.name}`);
  if (!isBank && held) {
    checkOrder(held, ["qtimetadata", "section"], about);
    if (!held.attributes["title"]) about("has no title");
    if (!source.includes("<fieldentry>cc.exam.v0p1</fieldentry>")) about("is no examination");
  }
  const items = all(root, "item");
  const idents = items.map(({ attributes }) => attributes["ident"] ?? "");
  if (items.length === 0) about("has no questions");
  if (new Set(idents).size < idents.length) about("two questions have the same identifier");
  for (const item of items) checkQuestion(item, source, about);
}

/** What is wrong with a cartridge; nothing where it is as the specification says. */
export function cartridgeFaults(bytes: Uint8Array): readonly string[] {
  try {
    return faultsIn(unzipSync(bytes));
  } catch (error) {
    return [`The file is not a ZIP archive: ${String(error)}`];
  }
}

function faultsIn(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  if (!files["imsmanifest.xml"]) return ["there is no imsmanifest.xml"];
  const faults: string[] = [];
  const tell: Tell = (fault) => faults.push(fault);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  for (const path of Object.keys(files).filter((name) => name.endsWith(".xml"))) {
    const fault = xmlFault(text(path));
    if (fault) tell(`${path}: ${fault}`);
  }
  if (Object.keys(files)[0] !== "imsmanifest.xml") tell("the manifest is not the first file");
  const manifest = parseXml(text("imsmanifest.xml"));
  checkManifest(manifest, new Set(Object.keys(files)), tell);
  for (const { attributes, children } of all(manifest, "resource")) {
    const path = children[0]?.attributes["href"] ?? "";
    const { type } = attributes;
    if (type === assessment || type === questionBank)
      checkTest(path, text(path), type === questionBank, tell);
  }
  return faults;
}

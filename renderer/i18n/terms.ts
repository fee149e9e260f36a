import type { BloomLevel } from "../../shared/curriculum/bloom.ts";
import type { Depth, PlacementStatus } from "../../shared/curriculum/course.ts";
import type { MethodFamily } from "../../shared/curriculum/methods.ts";
import type { Responsible, SessionStatus } from "../../shared/curriculum/session.ts";
import type {
  DeckForm,
  DocumentKind,
  ExportFormat,
  PlanForm,
} from "../../shared/contract/export.ts";
import { kindNames } from "../../shared/contract/kind-names.ts";
import type { SlideLayout } from "../../shared/deck/deck.ts";
import type { TemplateId } from "../../shared/deck/templates/own-template.ts";
import type { OutputLanguage } from "../../shared/language/language.ts";
import { defineWords } from "./words.ts";

type Terms = {
  readonly bloom: Readonly<Record<BloomLevel, string>>;
  readonly depth: Readonly<Record<Depth, string>>;
  readonly placementStatus: Readonly<Record<PlacementStatus, string>>;
  readonly family: Readonly<Record<MethodFamily, string>>;
  readonly responsible: Readonly<Record<Responsible, string>>;
  readonly status: Readonly<Record<SessionStatus, string>>;
  readonly kind: Readonly<Record<DocumentKind, string>>;
  readonly format: Readonly<Record<ExportFormat, string>>;
  readonly planForm: Readonly<Record<PlanForm, string>>;
  readonly deckForm: Readonly<Record<DeckForm, string>>;
  readonly template: Readonly<Record<TemplateId, string>>;
  readonly layout: Readonly<Record<SlideLayout, string>>;
  readonly language: Readonly<Record<OutputLanguage, string>>;
};

/** Formats that go by their own names in either language. */
const names = {
  xlsx: "Excel",
  html: "HTML",
  md: "Markdown",
  imscc: "Common Cartridge",
  gift: "GIFT",
  zip: "ZIP",
} as const;

/** The field's own words for the closed sets of the curriculum. */
export const terms = defineWords<Terms>({
  en: {
    bloom: {
      remember: "Remember",
      understand: "Understand",
      apply: "Apply",
      analyse: "Analyse",
      evaluate: "Evaluate",
      create: "Create",
    },
    depth: { mention: "Brief", core: "Standard", deep: "In depth" },
    placementStatus: { proposed: "Proposed", agreed: "Agreed", running: "Running" },
    family: { speaks: "Trainer speaks", works: "Participants work", checks: "Check" },
    responsible: {
      lead: "Lead facilitator",
      "co-facilitator": "Co-facilitator",
      "resource-person": "Resource person",
      participants: "Participants",
    },
    status: { draft: "Draft", review: "In review", ready: "Ready" },
    kind: kindNames.en,
    format: { docx: "Word", pdf: "PDF", pptx: "PowerPoint", png: "Pictures", ...names },
    planForm: { plain: "Plain", full: "Full" },
    deckForm: { slides: "Slides", lines: "Three to a page, with lines", notes: "With notes" },
    template: {
      "cabinet-division": "Cabinet Division",
      bpatc: "BPATC",
      academy: "BCS Administration Academy",
      biam: "BIAM Foundation",
      plain: "Plain, for copying",
    },
    layout: {
      title: "Title",
      outcomes: "Outcomes",
      agenda: "Agenda",
      section: "Section",
      bullets: "Title and points",
      "two-columns": "Two columns",
      table: "Title and table",
      chart: "Chart",
      diagram: "Diagram",
      quotation: "Quotation",
      picture: "Picture",
      activity: "Activity",
      question: "Question",
      remember: "To remember",
      closing: "Closing",
    },
    language: { en: "English", bn: "বাংলা", both: "Both" },
  },
  bn: {
    bloom: {
      remember: "স্মরণ",
      understand: "অনুধাবন",
      apply: "প্রয়োগ",
      analyse: "বিশ্লেষণ",
      evaluate: "মূল্যায়ন",
      create: "সৃজন",
    },
    depth: { mention: "সংক্ষিপ্ত", core: "স্বাভাবিক", deep: "বিস্তারিত" },
    placementStatus: { proposed: "প্রস্তাবিত", agreed: "সম্মত", running: "চলমান" },
    family: { speaks: "প্রশিক্ষক বলেন", works: "অংশগ্রহণকারীর কাজ", checks: "যাচাই" },
    responsible: {
      lead: "প্রধান সহায়ক",
      "co-facilitator": "সহ-সহায়ক",
      "resource-person": "রিসোর্স পারসন",
      participants: "অংশগ্রহণকারী",
    },
    status: { draft: "খসড়া", review: "পর্যালোচনায়", ready: "প্রস্তুত" },
    kind: kindNames.bn,
    format: { docx: "Word", pdf: "PDF", pptx: "PowerPoint", png: "ছবি", ...names },
    planForm: { plain: "সরল", full: "পূর্ণ" },
    deckForm: { slides: "স্লাইড", lines: "প্রতি পৃষ্ঠায় তিনটি, লেখার রেখাসহ", notes: "নোটসহ" },
    template: {
      "cabinet-division": "মন্ত্রিপরিষদ বিভাগ",
      bpatc: "বিপিএটিসি",
      academy: "বিসিএস প্রশাসন একাডেমি",
      biam: "বিয়াম ফাউন্ডেশন",
      plain: "সাদামাটা, ফটোকপির জন্য",
    },
    layout: {
      title: "শিরোনাম",
      outcomes: "শিখনফল",
      agenda: "আলোচ্যসূচি",
      section: "অংশ",
      bullets: "শিরোনাম ও বিন্দু",
      "two-columns": "দুই কলাম",
      table: "শিরোনাম ও সারণি",
      chart: "লেখচিত্র",
      diagram: "রেখাচিত্র",
      quotation: "উদ্ধৃতি",
      picture: "ছবি",
      activity: "কার্যক্রম",
      question: "প্রশ্ন",
      remember: "মনে রাখুন",
      closing: "সমাপ্তি",
    },
    language: { en: "English", bn: "বাংলা", both: "উভয়" },
  },
});

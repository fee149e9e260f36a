import type { DiagramData, DiagramKind } from "../../../shared/document/nodes/diagram.ts";
import type { Language } from "../../../shared/language/language.ts";

/** One diagram of each kind, in both languages. */
export const sampleDiagrams: Record<DiagramKind, Record<Language, DiagramData>> = {
  "life-cycle-wheel": {
    en: {
      kind: "life-cycle-wheel",
      centre: "Risks of the life cycle",
      around: "Covariate risks at every stage",
      stages: [
        {
          title: "Early childhood",
          text: "Malnutrition; missed vaccines",
          response: "Child benefit; nutrition",
        },
        {
          title: "School age",
          text: "Dropping out; child labour",
          response: "Stipends; school meals",
        },
        { title: "Youth", text: "Unemployment; no skills", response: "Training for work" },
        {
          title: "Working age",
          text: "Loss of work; illness; maternity",
          response: "Employment programmes; social insurance",
        },
        {
          title: "Old age",
          text: "No income; long illness",
          response: "Old age allowance; pension",
        },
      ],
    },
    bn: {
      kind: "life-cycle-wheel",
      centre: "জীবনচক্রের ঝুঁকি",
      around: "সমষ্টিগত ঝুঁকি, সব পর্যায়ে",
      stages: [
        {
          title: "শিশুকাল",
          text: "অপুষ্টি; টিকা ও মাতৃসেবার অভাব",
          response: "শিশু সুবিধা; টিকাদান, পুষ্টি ও মাতৃস্বাস্থ্য",
        },
        { title: "স্কুল বয়স", text: "ঝরে পড়া; শিশুশ্রম", response: "প্রাথমিক ও মাধ্যমিক উপবৃত্তি; স্কুল মিল" },
        { title: "যুব বয়স", text: "বেকারত্ব; দক্ষতার অভাব", response: "শিক্ষা ও প্রশিক্ষণ জোরদার" },
        {
          title: "কর্মক্ষম বয়স",
          text: "কাজ হারানো; দুর্ঘটনা; অসুস্থতা; মাতৃত্ব",
          response: "কর্মসৃজন কর্মসূচি; সামাজিক বিমা",
        },
        { title: "বার্ধক্য", text: "আয়হীনতা; দীর্ঘ অসুস্থতা; একাকিত্ব", response: "বয়স্ক ভাতা; পেনশন" },
      ],
    },
  },
  staircase: {
    en: {
      kind: "staircase",
      steps: [
        {
          title: "The floor: four guarantees for everyone",
          text: "",
          items: [
            "Essential health care, maternity included",
            "Income security for children",
            "Income security in working age",
            "Income security in old age",
          ],
        },
        {
          title: "Social insurance",
          text: "Contributory and compulsory for particular groups",
          items: [],
        },
        {
          title: "Voluntary cover",
          text: "Private pensions and insurance, regulated by the State",
          items: [],
        },
      ],
      axis: {
        up: "Level of protection rises with each step",
        from: "Households with the least income",
        to: "Households with the most",
      },
    },
    bn: {
      kind: "staircase",
      steps: [
        {
          title: "ভিত্তি: সবার জন্য চারটি নিশ্চয়তা",
          text: "",
          items: [
            "মাতৃসেবাসহ অপরিহার্য স্বাস্থ্যসেবা",
            "শিশুদের আয়-নিরাপত্তা",
            "কর্মক্ষম বয়সে আয়-নিরাপত্তা",
            "বার্ধক্যে আয়-নিরাপত্তা",
          ],
        },
        { title: "সামাজিক বিমা", text: "চাঁদাভিত্তিক, নির্দিষ্ট শ্রেণির জন্য বাধ্যতামূলক", items: [] },
        { title: "স্বেচ্ছামূলক সুরক্ষা", text: "রাষ্ট্র-নিয়ন্ত্রিত বেসরকারি পেনশন ও বিমা", items: [] },
      ],
      axis: { up: "প্রতি ধাপে সুরক্ষার মাত্রা বাড়ে", from: "সর্বনিম্ন আয়ের পরিবার", to: "সর্বোচ্চ আয়ের পরিবার" },
    },
  },
  process: {
    en: {
      kind: "process",
      steps: [
        { title: "Apply", text: "At the union office" },
        { title: "Verify", text: "By the ward committee" },
        { title: "Decide", text: "At the upazila" },
        { title: "Pay", text: "G2P, to the beneficiary" },
      ],
    },
    bn: {
      kind: "process",
      steps: [
        { title: "আবেদন", text: "ইউনিয়ন কার্যালয়ে" },
        { title: "যাচাই", text: "ওয়ার্ড কমিটি" },
        { title: "সিদ্ধান্ত", text: "উপজেলায়" },
        { title: "পরিশোধ", text: "জিটুপি, সরাসরি উপকারভোগীকে" },
      ],
    },
  },
  comparison: {
    en: {
      kind: "comparison",
      columns: [
        {
          title: "Poor relief",
          points: [
            "Begins with today's poverty",
            "Small budget, large errors",
            "Ends with the emergency",
          ],
        },
        {
          title: "Life cycle",
          points: [
            "Begins with the risks of each stage",
            "Programmes for every stage",
            "Stands before the risk strikes",
          ],
        },
      ],
    },
    bn: {
      kind: "comparison",
      columns: [
        {
          title: "দরিদ্র-ত্রাণ",
          points: ["শুরু আজকের দারিদ্র্য থেকে", "ছোট বাজেট, বড় ভুল", "জরুরি অবস্থার সঙ্গে শেষ"],
        },
        {
          title: "জীবনচক্র",
          points: ["শুরু প্রতিটি পর্যায়ের ঝুঁকি থেকে", "সব পর্যায়ের কর্মসূচি", "ঝুঁকি আসার আগেই প্রস্তুত"],
        },
      ],
    },
  },
  clusters: {
    en: {
      kind: "clusters",
      parent: "Central Management Committee",
      groups: [
        {
          number: "1",
          title: "Social allowances",
          items: ["Old age allowance", "Disability allowance"],
        },
        {
          number: "2",
          title: "Food security and disaster assistance",
          items: ["Food friendly programme"],
        },
        { number: "3", title: "Social insurance", items: ["Unemployment insurance"] },
      ],
    },
    bn: {
      kind: "clusters",
      parent: "কেন্দ্রীয় ব্যবস্থাপনা কমিটি",
      groups: [
        { number: "১", title: "সামাজিক ভাতা", items: ["বয়স্ক ভাতা", "প্রতিবন্ধী ভাতা"] },
        { number: "২", title: "খাদ্য নিরাপত্তা ও দুর্যোগ সহায়তা", items: ["খাদ্যবান্ধব কর্মসূচি"] },
        { number: "৩", title: "সামাজিক বিমা", items: ["বেকারত্ব বিমা"] },
      ],
    },
  },
  timeline: {
    en: {
      kind: "timeline",
      parts: [
        { title: "Discussion", minutes: 30 },
        { title: "Eight presentations of ten minutes", minutes: 80 },
      ],
      sum: "30 + 8 × 10 = 110 minutes",
    },
    bn: {
      kind: "timeline",
      parts: [
        { title: "আলোচনা", minutes: 30 },
        { title: "দশ মিনিটের আটটি উপস্থাপনা", minutes: 80 },
      ],
      sum: "৩০ + ৮ × ১০ = ১১০ মিনিট",
    },
  },
};

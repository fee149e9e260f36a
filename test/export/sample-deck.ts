import type { Deck, Slide, SlideBody } from "../../shared/deck/deck.ts";
import type { DiagramData } from "../../shared/document/nodes/diagram.ts";
import { bilingual as both } from "../../shared/language/bilingual.ts";

const wheel: { en: DiagramData; bn: DiagramData } = {
  en: {
    kind: "life-cycle-wheel",
    centre: "Lifecycle risks",
    stages: [
      {
        title: "Early childhood",
        text: "Stunting, missed vaccines, unsafe childbirth",
        response: "",
      },
      { title: "School age", text: "Dropout, child labour", response: "" },
      { title: "Youth", text: "No work, no skill", response: "" },
      {
        title: "Working age",
        text: "Job loss, accident, illness, maternity without cover",
        response: "",
      },
      { title: "Old age", text: "No income, long illness, no one to give care", response: "" },
    ],
    around: "Dashed ring: covariate risks, at every age",
  },
  bn: {
    kind: "life-cycle-wheel",
    centre: "জীবনচক্রের ঝুঁকি",
    stages: [
      { title: "শৈশব", text: "খর্বতা, টিকা না পাওয়া, অনিরাপদ প্রসব", response: "" },
      { title: "স্কুলবয়স", text: "ঝরে পড়া, শিশুশ্রম", response: "" },
      { title: "তারুণ্য", text: "কাজ নেই, দক্ষতা নেই", response: "" },
      { title: "কর্মক্ষম বয়স", text: "কাজ হারানো, দুর্ঘটনা, অসুস্থতা, মাতৃত্ব", response: "" },
      { title: "বার্ধক্য", text: "আয় নেই, দীর্ঘ অসুখ, দেখার কেউ নেই", response: "" },
    ],
    around: "খণ্ডিত বৃত্ত: সব বয়সের সমষ্টিগত ঝুঁকি",
  },
};

const staircase: { en: DiagramData; bn: DiagramData } = {
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
        text: "Contributory; compulsory for particular groups",
        items: [],
      },
      {
        title: "Voluntary cover",
        text: "Private pensions and insurance, regulated by the State",
        items: [],
      },
    ],
    axis: { up: "Higher level of protection", from: "Least income", to: "Most income" },
  },
  bn: {
    kind: "staircase",
    steps: [
      {
        title: "ভিত্তি: সবার জন্য চারটি নিশ্চয়তা",
        text: "",
        items: [
          "মাতৃত্বসহ অত্যাবশ্যক স্বাস্থ্যসেবা",
          "শিশুদের আয়ের নিরাপত্তা",
          "কর্মক্ষম বয়সে আয়ের নিরাপত্তা",
          "বার্ধক্যে আয়ের নিরাপত্তা",
        ],
      },
      { title: "সামাজিক বিমা", text: "চাঁদাভিত্তিক; নির্দিষ্ট শ্রেণির জন্য বাধ্যতামূলক", items: [] },
      { title: "স্বেচ্ছামূলক সুরক্ষা", text: "রাষ্ট্র-নিয়ন্ত্রিত বেসরকারি পেনশন ও বিমা", items: [] },
    ],
    axis: { up: "উচ্চতর সুরক্ষা", from: "সর্বনিম্ন আয়", to: "সর্বোচ্চ আয়" },
  },
};

const clusters: { en: DiagramData; bn: DiagramData } = {
  en: {
    kind: "clusters",
    parent: "Central Management Committee, chaired by the Cabinet Secretary",
    groups: [
      {
        number: "9",
        title: "Social Allowances",
        items: ["Social Welfare", "Women and Children Affairs", "Liberation War Affairs"],
      },
      {
        number: "10",
        title: "Food Security and Disaster Assistance",
        items: ["Food", "Disaster Management and Relief", "Agriculture"],
      },
      {
        number: "7",
        title: "Social Insurance",
        items: ["Financial Institutions", "Finance", "Labour and Employment"],
      },
      {
        number: "9",
        title: "Labour and Livelihood",
        items: ["Disaster Management and Relief", "Local Government", "Rural Development"],
      },
      {
        number: "14",
        title: "Human Development and Social Empowerment",
        items: ["Primary and Mass Education", "Youth and Sports", "ICT"],
      },
    ],
  },
  bn: {
    kind: "clusters",
    parent: "কেন্দ্রীয় ব্যবস্থাপনা কমিটি, সভাপতি: মন্ত্রিপরিষদ সচিব",
    groups: [
      { number: "9", title: "সামাজিক ভাতা", items: ["সমাজকল্যাণ", "মহিলা ও শিশু বিষয়ক", "মুক্তিযুদ্ধ বিষয়ক"] },
      {
        number: "10",
        title: "খাদ্য নিরাপত্তা ও দুর্যোগ সহায়তা",
        items: ["খাদ্য", "দুর্যোগ ব্যবস্থাপনা ও ত্রাণ", "কৃষি"],
      },
      { number: "7", title: "সামাজিক বিমা", items: ["আর্থিক প্রতিষ্ঠান", "অর্থ", "শ্রম ও কর্মসংস্থান"] },
      {
        number: "9",
        title: "শ্রম ও জীবিকা",
        items: ["দুর্যোগ ব্যবস্থাপনা ও ত্রাণ", "স্থানীয় সরকার", "পল্লী উন্নয়ন"],
      },
      {
        number: "14",
        title: "মানব উন্নয়ন ও সামাজিক ক্ষমতায়ন",
        items: ["প্রাথমিক ও গণশিক্ষা", "যুব ও ক্রীড়া", "আইসিটি"],
      },
    ],
  },
};

const process: { en: DiagramData; bn: DiagramData } = {
  en: {
    kind: "process",
    steps: [
      {
        title: "Application",
        text: "The union committee lists households and checks age and income",
      },
      {
        title: "Verification",
        text: "The upazila officer compares the list with the Single Registry",
      },
      { title: "Payment", text: "Money goes to the person's own account (G2P)" },
      { title: "Grievance", text: "Complaints are answered within 30 days" },
    ],
  },
  bn: {
    kind: "process",
    steps: [
      { title: "আবেদন", text: "ইউনিয়ন কমিটি তালিকা করে এবং বয়স ও আয় যাচাই করে" },
      { title: "যাচাই", text: "উপজেলা কর্মকর্তা একক রেজিস্ট্রির সঙ্গে মেলান" },
      { title: "প্রদান", text: "টাকা সরাসরি ব্যক্তির নিজের হিসাবে যায় (জিটুপি)" },
      { title: "অভিযোগ", text: "৩০ দিনের মধ্যে অভিযোগের উত্তর দেওয়া হয়" },
    ],
  },
};

const timeline: { en: DiagramData; bn: DiagramData } = {
  en: {
    kind: "timeline",
    parts: [
      { title: "Opening", minutes: 8 },
      { title: "Lecture and discussion", minutes: 25 },
      { title: "Group work", minutes: 40 },
      { title: "Plenary", minutes: 12 },
      { title: "Test", minutes: 5 },
    ],
    sum: "8 + 25 + 40 + 12 + 5 = 90 minutes",
  },
  bn: {
    kind: "timeline",
    parts: [
      { title: "সূচনা", minutes: 8 },
      { title: "বক্তৃতা ও আলোচনা", minutes: 25 },
      { title: "দলীয় কাজ", minutes: 40 },
      { title: "পূর্ণাঙ্গ অধিবেশন", minutes: 12 },
      { title: "পরীক্ষা", minutes: 5 },
    ],
    sum: "৮ + ২৫ + ৪০ + ১২ + ৫ = ৯০ মিনিট",
  },
};

const comparison: { en: DiagramData; bn: DiagramData } = {
  en: {
    kind: "comparison",
    columns: [
      {
        title: "Categorical targeting",
        points: ["By age, sex or place", "Cheap and easy to explain"],
      },
      {
        title: "Proxy means test",
        points: ["By a score of what a household owns", "Errors grow as surveys age"],
      },
    ],
  },
  bn: {
    kind: "comparison",
    columns: [
      { title: "শ্রেণিভিত্তিক বাছাই", points: ["বয়স, লিঙ্গ বা এলাকা অনুযায়ী", "সস্তা ও সহজবোধ্য"] },
      { title: "পরোক্ষ সামর্থ্য যাচাই", points: ["পরিবারের সম্পদের নম্বর অনুযায়ী", "জরিপ পুরোনো হলে ভুল বাড়ে"] },
    ],
  },
};

const dot = both("●", "●");
const none = both("", "");
const bodies: SlideBody[] = [
  { layout: "title" },
  {
    layout: "outcomes",
    title: both("By the end of this session you can", "এই সেশন শেষে আপনি পারবেন"),
  },
  {
    layout: "section",
    title: both("Why protection follows the life cycle", "সুরক্ষা কেন জীবনচক্র অনুসরণ করে"),
    text: both(
      "From poor relief to a right that changes with age",
      "দরিদ্র-ত্রাণ থেকে বয়সের সঙ্গে বদলানো অধিকার",
    ),
  },
  {
    layout: "quotation",
    title: both("The Constitution calls it a right", "সংবিধান একে অধিকার বলে"),
    source: both("Constitution of Bangladesh", "বাংলাদেশের সংবিধান"),
    reference: both("15(d)", "১৫(ঘ)"),
    quotation: both(
      "… the right to social security, that is to say, to public assistance in cases of undeserved want arising from unemployment, illness or disablement, or suffered by widows or orphans or in old age, or in other such cases.",
      "সামাজিক নিরাপত্তার অধিকার, অর্থাৎ বেকারত্ব, ব্যাধি বা পঙ্গুত্বজনিত কিংবা বৈধব্য, মাতাপিতৃহীনতা বা বার্ধক্যজনিত কিংবা অনুরূপ অন্যান্য পরিস্থিতিজনিত আয়ত্তাতীত কারণে অভাবগ্রস্ততার ক্ষেত্রে সরকারী সাহায্যলাভের অধিকার।",
    ),
  },
  {
    layout: "bullets",
    title: both("How the view changed in Bangladesh", "বাংলাদেশে দৃষ্টিভঙ্গির পরিবর্তন"),
    points: [
      both(
        "From poor relief to a safety net, then to the life cycle",
        "দরিদ্র-ত্রাণ থেকে নিরাপত্তা বেষ্টনী, তারপর জীবনচক্র",
      ),
      both(
        "2012: the Cabinet asks the General Economics Division for a strategy",
        "২০১২: মন্ত্রিসভা কৌশল প্রণয়নের দায়িত্ব দেয় সাধারণ অর্থনীতি বিভাগকে",
      ),
      both(
        "2015: the Cabinet approves the strategy on 1 June",
        "২০১৫: ১ জুন মন্ত্রিসভায় কৌশলপত্র অনুমোদিত",
      ),
      both(
        "Five thematic clusters bring the ministries together",
        "পাঁচটি বিষয়ভিত্তিক ক্লাস্টারে মন্ত্রণালয়ের সমন্বয়",
      ),
      both(
        "The aim: fewer overlaps, closed gaps, fair selection",
        "লক্ষ্য: দ্বৈততা কমানো, ফাঁক পূরণ, ন্যায্য বাছাই",
      ),
    ],
  },
  {
    layout: "two-columns",
    title: both("Two approaches, two horizons", "দুই পদ্ধতি, দুই দিগন্ত"),
    columns: [
      {
        title: both("Poor relief", "দরিদ্র-ত্রাণ"),
        points: [
          both("Europe, nineteenth century", "ইউরোপ, উনিশ শতক"),
          both("Some developing countries: Mexico, Colombia", "কিছু উন্নয়নশীল দেশ: মেক্সিকো, কলম্বিয়া"),
          both("Short term: poverty now", "স্বল্পমেয়াদি: এখনকার দারিদ্র্য"),
          both(
            "Often misses: large targeting errors, small budgets",
            "প্রায়ই বাদ পড়ে: বাছাইয়ে বড় ভুল, ছোট বাজেট",
          ),
        ],
      },
      {
        title: both("Lifecycle", "জীবনচক্র"),
        points: [
          both("United Kingdom, 1945", "যুক্তরাজ্য, ১৯৪৫"),
          both("Developed and many developing countries", "উন্নত ও বহু উন্নয়নশীল দেশ"),
          both(
            "Long term: programmes for each stage of life",
            "দীর্ঘমেয়াদি: জীবনের প্রতিটি ধাপের কর্মসূচি",
          ),
          both(
            "Resources follow particular lifecycle risks",
            "সম্পদ যায় জীবনচক্রের নির্দিষ্ট ঝুঁকির পেছনে",
          ),
        ],
      },
    ],
  },
  {
    layout: "diagram",
    title: both("Every stage of life carries its own risk", "জীবনের প্রতিটি ধাপের নিজস্ব ঝুঁকি আছে"),
    diagram: wheel,
    alt: both(
      "Wheel of five stages of life with the main risk of each",
      "জীবনের পাঁচ ধাপ ও প্রতিটির প্রধান ঝুঁকির চাকা",
    ),
    source: none,
  },
  {
    layout: "diagram",
    title: both("Nobody loses the floor by climbing", "উপরে উঠলে কেউ ভিত্তি হারায় না"),
    diagram: staircase,
    alt: both(
      "Staircase of three steps: floor, insurance, voluntary cover",
      "তিন ধাপের সিঁড়ি: ভিত্তি, বিমা, স্বেচ্ছামূলক সুরক্ষা",
    ),
    source: none,
  },
  {
    layout: "diagram",
    title: both("Five clusters bring 39 ministries together", "পাঁচ ক্লাস্টারে ৩৯ মন্ত্রণালয় ও বিভাগ"),
    diagram: clusters,
    alt: both(
      "Committee above five clusters with their ministries",
      "কমিটির নিচে পাঁচ ক্লাস্টার ও তাদের মন্ত্রণালয়",
    ),
    source: none,
  },
  {
    layout: "table",
    title: both("Six of them sit in three or more clusters", "ছয়টি তিন বা তার বেশি ক্লাস্টারে আছে"),
    header: [
      both("Ministry or division", "মন্ত্রণালয় বা বিভাগ"),
      both("Social allowances", "সামাজিক ভাতা"),
      both("Food and disaster", "খাদ্য ও দুর্যোগ"),
      both("Social insurance", "সামাজিক বিমা"),
      both("Labour, livelihood", "শ্রম ও জীবিকা"),
      both("Human development", "মানব উন্নয়ন"),
      both("Clusters", "ক্লাস্টার"),
    ],
    rows: [
      [
        both("Ministry of Social Welfare", "সমাজকল্যাণ মন্ত্রণালয়"),
        dot,
        dot,
        dot,
        dot,
        dot,
        both("5", "৫"),
      ],
      [
        both("Health Services Division", "স্বাস্থ্য সেবা বিভাগ"),
        dot,
        dot,
        dot,
        none,
        dot,
        both("4", "৪"),
      ],
      [
        both("Medical Education and Family Welfare Division", "স্বাস্থ্য শিক্ষা ও পরিবার কল্যাণ বিভাগ"),
        dot,
        dot,
        dot,
        none,
        dot,
        both("4", "৪"),
      ],
      [
        both("Ministry of Labour and Employment", "শ্রম ও কর্মসংস্থান মন্ত্রণালয়"),
        dot,
        none,
        dot,
        dot,
        dot,
        both("4", "৪"),
      ],
      [
        both("Ministry of Women and Children Affairs", "মহিলা ও শিশু বিষয়ক মন্ত্রণালয়"),
        dot,
        dot,
        none,
        dot,
        dot,
        both("4", "৪"),
      ],
      [both("Finance Division", "অর্থ বিভাগ"), none, dot, dot, dot, none, both("3", "৩")],
    ],
    source: both(
      "Source: invitations to the cluster meetings on Action Plan Phase II, 25 May to 3 June 2021",
      "উৎস: কর্মপরিকল্পনা ২য় পর্যায়ের ক্লাস্টার সভার আমন্ত্রণপত্র, ২৫ মে থেকে ৩ জুন ২০২১",
    ),
  },
  {
    layout: "chart",
    title: both("Human development is the widest cluster", "মানব উন্নয়ন সবচেয়ে বিস্তৃত ক্লাস্টার"),
    bars: [
      {
        label: both("Human Development and Social Empowerment", "মানব উন্নয়ন ও সামাজিক ক্ষমতায়ন"),
        value: 14,
      },
      {
        label: both("Food Security and Disaster Assistance", "খাদ্য নিরাপত্তা ও দুর্যোগ সহায়তা"),
        value: 10,
      },
      { label: both("Social Allowances", "সামাজিক ভাতা"), value: 9 },
      { label: both("Labour and Livelihood", "শ্রম ও জীবিকা"), value: 9 },
      { label: both("Social Insurance", "সামাজিক বিমা"), value: 7 },
    ],
    source: both(
      "Ministries and divisions invited to each cluster meeting, 25 May to 3 June 2021",
      "প্রতি ক্লাস্টার সভায় আমন্ত্রিত মন্ত্রণালয় ও বিভাগ, ২৫ মে থেকে ৩ জুন ২০২১",
    ),
  },
  {
    layout: "diagram",
    title: both("Four steps from application to answer", "আবেদন থেকে উত্তর পর্যন্ত চার ধাপ"),
    diagram: process,
    alt: both("Four steps in a row", "পাশাপাশি চার ধাপ"),
    source: none,
  },
  {
    layout: "diagram",
    title: both("Ninety minutes, five parts", "নব্বই মিনিট, পাঁচ ভাগ"),
    diagram: timeline,
    alt: both(
      "Five parts of the session in proportion to their minutes",
      "মিনিটের অনুপাতে সেশনের পাঁচ ভাগ",
    ),
    source: none,
  },
  {
    layout: "diagram",
    title: both("Two ways of choosing who gets support", "কারা সহায়তা পাবেন: বাছাইয়ের দুই পথ"),
    diagram: comparison,
    alt: both("Two ways of targeting compared", "বাছাইয়ের দুই পথের তুলনা"),
    source: none,
  },
  {
    layout: "activity",
    title: both("Group work: eight groups, 110 minutes", "দলীয় কাজ: আট দল, ১১০ মিনিট"),
    task: [
      both("Take one topic for each group", "প্রতি দল একটি বিষয় নিন"),
      both("Agree on one recommendation and its reason", "একটি সুপারিশ ও তার কারণে একমত হোন"),
      both("Prepare four slides at most", "সর্বাধিক চারটি স্লাইড তৈরি করুন"),
      both("Present; answer; hear the reviewers", "উপস্থাপন করুন; উত্তর দিন; পর্যালোচকদের শুনুন"),
    ],
    rolesTitle: both("Roles in each group", "প্রতি দলে ভূমিকা"),
    roles: [
      both("Chair keeps the time", "সভাপতি সময় দেখেন"),
      both("Recorder writes the slides", "প্রতিবেদক স্লাইড লেখেন"),
      both("Presenter speaks for 5 minutes", "উপস্থাপক ৫ মিনিট বলেন"),
    ],
    timing: [
      { title: both("Discuss and prepare", "আলোচনা ও প্রস্তুতি"), minutes: 30 },
      ...Array.from({ length: 8 }, () => ({
        title: both(
          "Group presents, answers, hears the reviewers",
          "দলের উপস্থাপন, প্রশ্নোত্তর, পর্যালোচনা",
        ),
        minutes: 10,
      })),
    ],
  },
  {
    layout: "question",
    title: both("Think for a minute", "এক মিনিট ভাবুন"),
    question: both(
      "Which stage of life has the most programmes in your upazila, and which has none?",
      "আপনার উপজেলায় জীবনের কোন ধাপের জন্য সবচেয়ে বেশি কর্মসূচি আছে, আর কোন ধাপের জন্য একটিও নেই?",
    ),
  },
  {
    layout: "remember",
    title: both("Three points to remember", "মনে রাখার তিন কথা"),
    points: [
      both(
        "Risk changes with age; programmes must change with it.",
        "বয়সের সঙ্গে ঝুঁকি বদলায়; কর্মসূচিকেও বদলাতে হবে।",
      ),
      both(
        "Flood, cyclone and price shocks strike every stage at once.",
        "বন্যা, ঘূর্ণিঝড় ও মূল্যবৃদ্ধি সব ধাপকে একসঙ্গে আঘাত করে।",
      ),
      both(
        "Arranged by stage of life, overlaps and gaps both show.",
        "জীবনের ধাপ অনুযায়ী সাজালে দ্বৈততা ও ফাঁক দুটোই চোখে পড়ে।",
      ),
    ],
  },
  {
    layout: "closing",
    title: both("Thank you", "ধন্যবাদ"),
    points: [
      both(
        "Before the next session: read handout SS 8.2 and finish its exercise",
        "পরের সেশনের আগে: হ্যান্ডআউট এসএস ৮.২ পড়ুন ও অনুশীলন শেষ করুন",
      ),
      both(
        "Next: SS 8.3 Lifecycle mapping of programmes",
        "পরের সেশন: এসএস ৮.৩ কর্মসূচির জীবনচক্র মানচিত্র",
      ),
      both(
        "Questions: session focal point, Coordination Wing",
        "প্রশ্ন: সেশনের ফোকাল পয়েন্ট, সমন্বয় অনুবিভাগ",
      ),
    ],
  },
  {
    layout: "agenda",
    title: both("What we go through", "আজ যা থাকছে"),
    items: [
      { title: both("Two ways of looking at one village", "একই গ্রামকে দুইভাবে দেখা"), minutes: 20 },
      { title: both("Five stages and their risks", "পাঁচ ধাপ ও প্রতিটির ঝুঁকি"), minutes: 35 },
      { title: both("Group work: your own upazila", "দলীয় কাজ: নিজের উপজেলা"), minutes: 35 },
    ],
  },
  {
    layout: "chart",
    kind: "line",
    title: both("Poverty has fallen by more than half", "দারিদ্র্য অর্ধেকের বেশি কমেছে"),
    bars: [
      { label: both("2000", "২০০০"), value: 48.9 },
      { label: both("2005", "২০০৫"), value: 40 },
      { label: both("2010", "২০১০"), value: 31.5 },
      { label: both("2016", "২০১৬"), value: 24.3 },
      { label: both("2022", "২০২২"), value: 18.7 },
    ],
    source: both("Household Income and Expenditure Surveys, percent", "খানার আয় ও ব্যয় জরিপ, শতাংশ"),
  },
  {
    layout: "chart",
    kind: "pie",
    title: both("Practice takes most of the ninety minutes", "নব্বই মিনিটের বেশির ভাগ অনুশীলনে"),
    bars: [
      { label: both("Group work", "দলীয় কাজ"), value: 40 },
      { label: both("Lecture and discussion", "বক্তৃতা ও আলোচনা"), value: 25 },
      { label: both("Plenary", "পূর্ণাঙ্গ অধিবেশন"), value: 12 },
      { label: both("Opening", "সূচনা"), value: 8 },
      { label: both("Test", "পরীক্ষা"), value: 5 },
    ],
    source: none,
  },
  {
    layout: "chart",
    title: both("The villages stay poorer than the towns", "গ্রাম শহরের চেয়ে দরিদ্রই থাকে"),
    series: [both("Villages", "গ্রাম"), both("Towns", "শহর"), both("Whole country", "সারা দেশ")],
    bars: [
      { label: both("2010", "২০১০"), value: 35.2, others: [21.3, 31.5] },
      { label: both("2016", "২০১৬"), value: 26.4, others: [18.9, 24.3] },
      { label: both("2022", "২০২২"), value: 20.5, others: [14.7, 18.7] },
    ],
    source: both("Household Income and Expenditure Surveys, percent", "খানার আয় ও ব্যয় জরিপ, শতাংশ"),
  },
  {
    layout: "chart",
    kind: "line",
    title: both("Extreme poverty falls faster still", "চরম দারিদ্র্য কমছে আরও দ্রুত"),
    series: [both("Poor", "দরিদ্র"), both("Extremely poor", "চরম দরিদ্র")],
    bars: [
      { label: both("2000", "২০০০"), value: 48.9, others: [34.3] },
      { label: both("2005", "২০০৫"), value: 40, others: [25.1] },
      { label: both("2010", "২০১০"), value: 31.5, others: [17.6] },
      { label: both("2016", "২০১৬"), value: 24.3, others: [12.9] },
      { label: both("2022", "২০২২"), value: 18.7, others: [5.6] },
    ],
    source: both("Household Income and Expenditure Surveys, percent", "খানার আয় ও ব্যয় জরিপ, শতাংশ"),
  },
];

const slideOf = (body: SlideBody, index: number): Slide => ({
  id: `s${index + 1}`,
  body,
  notes: both(
    `Notes of slide ${index + 1}.\n\nAsk first, then show: who in the room has seen this?`,
    `স্লাইড ${index + 1}-এর নোট।\n\nআগে জিজ্ঞেস করুন, তারপর দেখান: কে এটি দেখেছেন?`,
  ),
  minutes: 4,
  hidden: false,
});

/** A deck with every layout and every diagram, in both languages. */
export const sampleDeck: Deck = { slides: bodies.map(slideOf) };

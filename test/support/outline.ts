/** What the curriculum's outline of 2017 names: every module in its order, every topic in English. */
export const outline = [
  {
    id: "opening",
    topics: [
      "Objectives of the training",
      "Introduction of participants and facilitators",
      "Inauguration",
    ],
  },
  {
    id: "rules-and-expectations",
    topics: [
      "Rules of the training",
      "Participants’ expectations",
      "Pre-evaluation of the course by the participants",
    ],
  },
  {
    id: "concepts",
    topics: [
      "Social protection and social service",
      "Social protection functions",
      "Types of social protection",
      "Social assistance",
      "Social insurance",
      "Labour market interventions",
      "Informal social protection",
      "Other types of social protection",
    ],
  },
  {
    id: "poverty-and-vulnerability",
    topics: [
      "Poverty",
      "Poverty head count ratio (HCR)",
      "Poverty gap index",
      "Squared poverty gap index",
      "Vulnerability",
      "Vulnerable groups",
      "Marginalization",
    ],
  },
  {
    id: "impacts",
    topics: [
      "Poverty reduction",
      "Human capital",
      "Promotion of livelihoods",
      "Risk management",
      "Economic resilience",
      "Social cohesion",
      "Economic reforms",
    ],
  },
  {
    id: "obligation",
    topics: [
      "Universal Declaration of Human Rights",
      "Constitutional provision",
      "Social protection floor initiative",
      "Four nationally defined guarantees",
      "Social protection staircase",
      "Sustainable Development Goals",
      "Social protection for achieving the SDGs",
    ],
  },
  {
    id: "evolution",
    topics: [
      "Paradigm shift",
      "Spending in social security",
      "Formulation of the NSSS",
      "Process of formulation",
      "Vision and mission of the NSSS",
      "Vision",
      "Mission",
    ],
  },
  {
    id: "broad-approaches",
    topics: [
      "Poor relief approach",
      "Social risk management approach",
      "Lifecycle approach",
      "Lifecycle risks",
      "Lifecycle mapping",
      "Early childhood",
      "School age children",
      "Youth",
      "Working age",
      "Programmes for the old age",
      "Covariate risks",
    ],
  },
  {
    id: "governance",
    topics: [
      "Implementation challenges",
      "Overlap of programmes",
      "Leakage",
      "Governance tools",
      "Single Registry MIS",
      "Strengthening G2P payment systems",
      "Strengthening processes for fair targeting",
      "Grievance Redress System",
      "Strong, results-based monitoring and evaluation",
    ],
  },
  {
    id: "organizational-reforms",
    topics: [
      "Central Management Committee",
      "Terms of reference of the CMC",
      "Thematic clusters",
      "Social Allowances Cluster",
      "Food Security and Disaster Assistance Cluster",
      "Social Insurance Cluster",
      "Labour/Livelihood Intervention Cluster",
      "Human Development and Social Empowerment Cluster",
      "Terms of reference of the thematic clusters",
      "Cross-cutting ministries and divisions",
    ],
  },
  {
    id: "important-committees",
    topics: [
      "Committees",
      "CMC focal point committee",
      "Action Plan sub-committee",
      "Cluster committees",
      "District Social Security Monitoring Committee",
      "Upazila Social Security Implementation Committee",
      "Administrative reforms in the second phase",
      "Programme consolidation",
      "Major programme reforms",
    ],
  },
  {
    id: "review-and-evaluation",
    topics: [
      "Training review",
      "Training evaluation",
      "Session operations plans",
      "Handouts of the curriculum",
    ],
  },
] as const;

/** The courses that the outline is mapped to, by their codes. */
export const outlineCourses = ["FTC", "ACAD", "SSC", "PPMC"] as const;

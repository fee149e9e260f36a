import { emptyStep } from "../curriculum/empty-step.ts";
import type { MethodCode } from "../curriculum/methods.ts";
import type { Activity } from "../curriculum/session.ts";
import { bilingual } from "../language/bilingual.ts";
import { newId } from "../lib/ids.ts";
import { shareOut } from "./share-out.ts";

export const planShapes = ["plain", "gagne", "kolb", "boppps"] as const;
export type PlanShape = (typeof planShapes)[number];

/** A part of a shape: its title in both languages, its method, and its share of the time. */
type Part = readonly [en: string, bn: string, method: MethodCode, share: number];

/**
 * Gagné, The Conditions of Learning (nine events of instruction); Kolb, Experiential Learning (the
 * cycle); BOPPPS of the Instructional Skills Workshop. The shares are what trainers usually give.
 */
const shapes: Readonly<Record<PlanShape, readonly Part[]>> = {
  plain: [
    ["Opening and outcomes", "সূচনা ও শিখনফল", "L&D", 10],
    ["Main content", "মূল বিষয়", "L&D", 35],
    ["Group work", "দলীয় কাজ", "GE", 35],
    ["Groups present", "দলীয় উপস্থাপন", "GP", 12],
    ["What to remember", "মনে রাখুন", "RECAP", 8],
  ],
  gagne: [
    ["Gain attention", "মনোযোগ আকর্ষণ", "L&D", 5],
    ["Tell the outcomes", "শিখনফল জানানো", "L&D", 5],
    ["Recall what is known", "পূর্বজ্ঞান স্মরণ", "RECAP", 8],
    ["Present the content", "বিষয় উপস্থাপন", "L&D", 22],
    ["Guide the learning", "শেখায় সহায়তা", "L&E", 12],
    ["Practise", "অনুশীলন", "GE", 23],
    ["Give feedback", "ফলাবর্তন", "GP", 10],
    ["Check the learning", "শিখন যাচাই", "CT", 8],
    ["Take it to the job", "কাজে প্রয়োগ", "IE", 7],
  ],
  kolb: [
    ["Experience", "অভিজ্ঞতা", "CS", 30],
    ["Look back on it", "ফিরে দেখা", "FGD", 25],
    ["Draw the concept", "ধারণা গঠন", "L&D", 20],
    ["Try it out", "প্রয়োগ করে দেখা", "GE", 25],
  ],
  boppps: [
    ["Bridge-in", "সেতুবন্ধ", "L&D", 6],
    ["Outcomes", "শিখনফল", "L&D", 5],
    ["Pre-test", "প্রাক্-পরীক্ষা", "CT", 8],
    ["Participatory learning", "অংশগ্রহণমূলক শিখন", "GE", 60],
    ["Post-test", "উত্তর-পরীক্ষা", "CT", 11],
    ["Summary", "সারসংক্ষেপ", "RECAP", 10],
  ],
};

/** Steps of a shape with minutes that add up to a slot; minimum two thirds, maximum four thirds of them. */
export function stepsOfShape(shape: PlanShape, slot: number): Activity[] {
  const parts = shapes[shape];
  const minutes = shareOut(
    slot,
    parts.map(([, , , share]) => share),
  );
  return parts.map(([en, bn, method], index) => {
    const planned = minutes[index] ?? 0;
    const limits = { minimum: Math.ceil((planned * 2) / 3), maximum: Math.ceil((planned * 4) / 3) };
    const title = bilingual(en, bn);
    return { ...emptyStep(newId()), title, method, minutes: { ...limits, planned } };
  });
}

import { expect, it } from "vitest";
import { soundForm } from "./sound.ts";

it.each([
  ["জীবনচক্র", "jibonchokro"],
  ["পরিকল্পনা", "porikolpona"],
  ["ভাতা", "bhata"],
  ["ভাতা", "vata"],
  ["নিরাপত্তা", "nirapotta"],
  ["সামাজিক", "shamajik"],
  ["উপজেলা", "upojela"],
  ["মন্ত্রণালয়", "montronaloy"],
  ["বাংলাদেশ", "Bangladesh"],
  ["প্রশিক্ষণ", "proshikkhon"],
  ["দারিদ্র্য", "daridro"],
  ["ঝুঁকি", "jhuki"],
  ["কর্মসূচি", "kormosuchi"],
  ["ছাত্রী", "chhatri"],
  ["ফোকাল", "fokal"],
])("%s sounds as %s", (bangla, latin) => {
  expect(soundForm(bangla)).toBe(soundForm(latin));
});

it("tells words apart that sound differently", () => {
  const words = ["ভাতা", "ভূমি", "নারী", "নীতি", "দারিদ্র্য", "দরদ"];
  expect(new Set(words.map(soundForm)).size).toBe(words.length);
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unicodeToBijoy } from "../../test/support/bijoy-encoder.ts";
import { bundledBangla } from "../../test/support/bundled-bangla.ts";
import { bijoyToUnicode } from "./bijoy.ts";
import { isBijoyFont } from "./bijoy-font.ts";
import { looksLikeBijoy } from "./looks-like-bijoy.ts";

/** Words as they stand in documents of ministries and institutes, and what they say. */
const words = [
  ["evsjv‡`k", "বাংলাদেশ"],
  ["mvgvwRK wbivcËv †KŠkj", "সামাজিক নিরাপত্তা কৌশল"],
  ["gwš¿cwil` wefvM", "মন্ত্রিপরিষদ বিভাগ"],
  ["KvwiKzjvg", "কারিকুলাম"],
  ["cÖwkÿY", "প্রশিক্ষণ"],
  ["KZ©…c¶", "কর্তৃপক্ষ"],
  ["KZ…©c¶", "কর্তৃপক্ষ"],
  ["Kg©Pvix", "কর্মচারী"],
  ["Puv`", "চাঁদ"],
  ["¯^v¯’¨", "স্বাস্থ্য"],
  ["D`&hvcb", "উদ্‌যাপন"],
  ["evK&cÖwZeÜx", "বাক্‌প্রতিবন্ধী"],
  ["wbe©vPb", "নির্বাচন"],
  ["i¨ve", "র‍্যাব"],
  ["j²xcyi", "লক্ষ্মীপুর"],
  ["AvšÍR©vwZK", "আন্তর্জাতিক"],
  ["MYcÖRvZš¿x", "গণপ্রজাতন্ত্রী"],
  ["`ªæZ", "দ্রুত"],
  ["m¤ú~Y©", "সম্পূর্ণ"],
  ["cÖv_wgK wkÿv", "প্রাথমিক শিক্ষা"],
  ["e„w×", "বৃদ্ধি"],
  ["†mŠRb¨", "সৌজন্য"],
  ["ˆewkó¨", "বৈশিষ্ট্য"],
  ["hš¿Yv, 25 wU|", "যন্ত্রণা, ২৫ টি।"],
  ["DÏxcbv", "উদ্দীপনা"],
  ["ms¯‹…wZ", "সংস্কৃতি"],
  ["wbw`©ó", "নির্দিষ্ট"],
  ["¯¿x", "স্ত্রী"],
  ["¯‹zj", "স্কুল"],
  ["A_©‰bwZK", "অর্থনৈতিক"],
  ["÷¨vÛvW©", "স্ট্যান্ডার্ড"],
  ["ÒKg©m~wPÓ", "“কর্মসূচি”"],
  ["ïay ¸iæ", "শুধু গুরু"],
  ["AvdMvwb¯Ívb", "আফগানিস্তান"],
  ["hy×", "যুদ্ধ"],
  ["ü`q", "হৃদয়"],
  ["e„Ë", "বৃত্ত"],
  ["wPwýZ", "চিহ্নিত"],
  ["eªv¶Y", "ব্রাক্ষণ"],
  ["m¤§vb", "সম্মান"],
  ["m¤¢vebv", "সম্ভাবনা"],
  ["cÖwZôvb", "প্রতিষ্ঠান"],
  ["A½xKvi", "অঙ্গীকার"],
  ["msL¨v", "সংখ্যা"],
  ["DcKvi‡fvMx", "উপকারভোগী"],
  ["Rb¥wbeÜb", "জন্মনিবন্ধন"],
  ["`yt¯’", "দুঃস্থ"],
  ["fvZv", "ভাতা"],
] as const;

describe("bijoyToUnicode", () => {
  it.each(words)("%s is %s", (bijoy, unicode) => {
    expect(bijoyToUnicode(bijoy)).toBe(unicode.normalize("NFC"));
  });

  it("gives back every text of the bundled curriculum after the way to Bijoy", () => {
    const texts = bundledBangla();
    expect(texts.length).toBeGreaterThan(1_000);
    for (const text of texts) expect(bijoyToUnicode(unicodeToBijoy(text))).toBe(text);
  });

  it("takes any text, and gives it in NFC", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const converted = bijoyToUnicode(text);
        expect(converted).toBe(converted.normalize("NFC"));
      }),
    );
  });

  it("leaves spaces, line breaks and Unicode Bangla alone", () => {
    expect(bijoyToUnicode(" \n\tক্ষমতা\n")).toBe(" \n\tক্ষমতা\n");
  });
});

describe("legacy text", () => {
  it.each(["SutonnyMJ", `"SutonnyMJ"`, "ChandrabatiMJ", "Tonny BanglaMJ", "sutonnymj"])(
    "is known by its font %s",
    (font) => expect(isBijoyFont(font)).toBe(true),
  );

  it.each(["SutonnyOMJ", "Nikosh", "Calibri", "Kalpurush", ""])("is not of the font %s", (font) =>
    expect(isBijoyFont(font)).toBe(false),
  );

  it("raises a question by how it looks, where no font is known", () => {
    expect(looksLikeBijoy("mvgvwRK wbivcËv †KŠkj GKwU ¸iæZ¡c~Y© welq")).toBe(true);
    expect(looksLikeBijoy("evsjv‡`k miKvi")).toBe(true);
    expect(looksLikeBijoy("The strategy of 2015† costs 5 °C… “quoted” — naïve café ©BPATC™")).toBe(
      false,
    );
    expect(looksLikeBijoy("সামাজিক নিরাপত্তা")).toBe(false);
    expect(looksLikeBijoy("Größe, Übung, straße, coût élevé, señor, £5 §3")).toBe(false);
    expect(looksLikeBijoy("const a = `x${b}` | c & d ~ e;")).toBe(false);
  });
});

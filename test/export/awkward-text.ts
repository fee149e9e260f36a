import fc from "fast-check";

/** Text as nobody should write it, and somebody will: what breaks XML, fonts and line breaking. */
const pieces = [
  "\u0000\u0007\u001b",
  "\ud800",
  "\ufffe",
  "<a:t>&amp;</a:t>",
  "$& $1 $$",
  "]]>",
  "@12",
  "😀👨‍👩‍👧🇧🇩",
  "مرحبا بالعالم",
  "שלום",
  "স্ট্র্যাটেজি",
  "ক্ষ্ম্য",
  "র‍্যাব",
  "\u09cd\u09be",
  "e\u0301\u0301\u0301",
  "\u202e\u200f\u200b",
  "\t\n\r\n",
  "\u00a0\u2009",
  "x".repeat(300),
  "দীর্ঘ".repeat(80),
  "word ".repeat(60),
  "",
] as const;

/** Titles, points and notes of the awkward kind, up to 10,000 characters. */
export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((each) => each.join(" ")),
  },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom("অ".repeat(10_000), "a b ".repeat(2_500)) },
);

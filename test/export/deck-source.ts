import type { SessionSource } from "../../shared/composition/source.ts";
import type { Deck } from "../../shared/deck/deck.ts";
import { openProfile } from "../../shared/curriculum/institute.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { sampleDeck } from "./sample-deck.ts";
import { sampleSource } from "./sample.ts";

/** The sample session around a deck of its own, as the Cabinet Division gives it. */
export const deckSource = (deck: Deck = sampleDeck): SessionSource => ({
  ...sampleSource,
  deck,
  institute: {
    name: bilingual("Cabinet Division", "মন্ত্রিপরিষদ বিভাগ"),
    shortName: bilingual("Cabinet Division", "মন্ত্রিপরিষদ বিভাগ"),
    subtitle: bilingual(
      "Government of the People's Republic of Bangladesh",
      "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
    ),
    ...openProfile,
  },
});

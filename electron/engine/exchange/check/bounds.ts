/** What a session that is taught from usually keeps to. Outside of it, advice is given. */
export const bounds = {
  /**
   * Words of a text in one language: less does not fill a handout's page, more than some four pages
   * nobody reads on the evening before.
   */
  words: { least: 300, most: 1_300 },
  /**
   * Mean words per sentence: plain-language guides ask for 15 to 20 and readers lose the thread past
   * 25. Bangla says the same in fewer words, since case endings stand for prepositions and articles.
   */
  sentence: { en: 26, bn: 22 },
  /** Slides: fewer do not carry an hour; more than 20 leave under five minutes to each in 90. */
  slides: { least: 8, most: 20 },
  /** Outcomes: fewer do not make a session; more cannot all be practised and tested in one slot. */
  outcomes: { least: 3, most: 6 },
  /** Test items of a session that courses take: at fewer, one lucky guess moves the result by a quarter. */
  testItems: { least: 5 },
  /** Share of the slot in which the participants are at work themselves: what the curriculum asks for. */
  workingShare: { least: 0.4 },
} as const;

import { bilingual } from "../../language/bilingual.ts";

/** What drafted slides say of themselves. */
export const draftWords = {
  agenda: bilingual("What we go through", "আজকের আলোচ্যসূচি"),
  outcomes: bilingual("By the end of this session you can", "এই সেশন শেষে আপনি পারবেন"),
  remember: bilingual("Points to remember", "মনে রাখুন"),
  closing: bilingual("Thank you", "ধন্যবাদ"),
  next: bilingual("Next:", "পরের সেশন:"),
} as const;

import { banglaNumber, counted, defineWords } from "./words.ts";

export const treeWords = defineWords({
  en: {
    filter: "Show only some sessions",
    only: (what: string, count: number) =>
      `Only: ${what} (${counted(count, "session", "sessions")})`,
    gapsFilter: "Something to translate",
    commentsFilter: "Open comments",
    gaps: (stale: number, missing: number) =>
      [
        stale && counted(stale, "stale translation", "stale translations"),
        missing && counted(missing, "block not translated", "blocks not translated"),
      ]
        .filter(Boolean)
        .join(", "),
    noMatch: "No session is left. Press the same button again to see all.",
  },
  bn: {
    filter: "শুধু কিছু সেশন দেখান",
    only: (what: string, count: number) => `শুধু: ${what} (${banglaNumber(count)}টি সেশন)`,
    gapsFilter: "যার অনুবাদ বাকি",
    commentsFilter: "খোলা মন্তব্য",
    gaps: (stale: number, missing: number) =>
      [
        stale && `${banglaNumber(stale)}টি পুরোনো অনুবাদ`,
        missing && `${banglaNumber(missing)}টি অংশের অনুবাদ নেই`,
      ]
        .filter(Boolean)
        .join(", "),
    noMatch: "কোনো সেশন নেই। সব দেখতে একই বোতাম আবার চাপুন।",
  },
});

import { z } from "zod";

/** The two languages of every curriculum: English and Bangla (ISO 639-1). */
export const languages = ["en", "bn"] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** What an export is written in: one language, or both (first language first). */
export const outputLanguages = ["en", "bn", "both"] as const;
export const outputLanguageSchema = z.enum(outputLanguages);
export type OutputLanguage = z.infer<typeof outputLanguageSchema>;

export const otherLanguage = (language: Language): Language => (language === "en" ? "bn" : "en");

/** What a timetable is exported as: itself, or the invitations to its resource persons. */
export const timetableKinds = ["timetable", "letter"] as const;

export const timetableFormats = ["ics", "xlsx", "docx", "pdf"] as const;
export type TimetableFormat = (typeof timetableFormats)[number];

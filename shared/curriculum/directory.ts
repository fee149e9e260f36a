import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { bilingual } from "../language/bilingual.ts";
import { idSchema } from "./id-schema.ts";

export const personRoles = ["faculty", "resource-person", "coordinator"] as const;
export type PersonRole = (typeof personRoles)[number];

/** Days on which somebody cannot come: both ends count. */
const absenceSchema = z.strictObject({ from: z.iso.date(), until: z.iso.date() });

/** Somebody who teaches or looks after course runs. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** What stands before the name: "Dr", "জনাব". */
  honours: bilingualSchema,
  /** The designation: "Deputy Secretary". */
  title: bilingualSchema,
  organisation: bilingualSchema,
  role: z.enum(personRoles),
  phone: z.string().max(40),
  email: z.union([z.literal(""), z.email().max(200)]),
  away: z.array(absenceSchema).max(100),
  /** Ids of the people who stand in for this one, the first choice first. */
  substitutes: z.array(idSchema).max(20),
});
export type Person = Readonly<z.infer<typeof personSchema>>;

export const venueSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  building: bilingualSchema,
  /** Seats; null while nobody has counted them. */
  capacity: z.int().min(1).max(100_000).nullable(),
});
export type Venue = Readonly<z.infer<typeof venueSchema>>;

/** The people and the rooms that the runs of all courses share. */
export const directorySchema = z.strictObject({
  people: z.array(personSchema).max(5_000),
  venues: z.array(venueSchema).max(1_000),
});
export type Directory = Readonly<z.infer<typeof directorySchema>>;

export const emptyDirectory: Directory = { people: [], venues: [] };

/** Somebody of whom nothing but a name is known. */
export function emptyPerson(id: string, name = bilingual()): Person {
  const empty = bilingual();
  return {
    id,
    name,
    honours: empty,
    title: empty,
    organisation: empty,
    role: "resource-person",
    phone: "",
    email: "",
    away: [],
    substitutes: [],
  };
}

/** A room of which nothing but a name is known. */
export const emptyVenue = (id: string, name = bilingual()): Venue => ({
  id,
  name,
  building: bilingual(),
  capacity: null,
});

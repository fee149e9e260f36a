import { z } from "zod";
import { idPattern } from "../lib/ids.ts";

export const idSchema = z.string().regex(idPattern).max(80);

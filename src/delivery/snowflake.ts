// Discord's ids.
import * as z from "zod";

/** Discord's ids: decimal numbers too long for a JavaScript number. */
export const Snowflake = z.string().regex(/^\d{1,20}$/);

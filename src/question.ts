// What can be asked, as data. A slash command, a direct message and a button all come down to one of these.
import * as z from "zod";
import { Id } from "./archive/fields.ts";

const Day = z.iso.date();

/** Words as a person typed them: one line, single spaces, short enough to travel in a button. */
export const Words = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(60));

/** Counts from 0. */
const Page = z.int().min(0).max(999).default(0);

export const WITHIN = ["week", "month", "quarter", "year"] as const;

/** A state of knowledge to answer from: the day `as-of`, or now when absent. */
const asOf = Day.optional();

export const Question = z.discriminatedUnion("about", [
  z.strictObject({ about: z.literal("event"), id: Id, asOf, page: Page }),
  z.strictObject({ about: z.literal("event-named"), words: Words, asOf }),
  z.strictObject({
    about: z.literal("next"),
    topic: Id.optional(),
    actor: Id.optional(),
    within: z.enum(WITHIN).optional(),
    page: Page,
  }),
  z.strictObject({
    about: z.literal("changes"),
    since: Day.optional(),
    topic: Id.optional(),
    actor: Id.optional(),
    page: Page,
  }),
  z.strictObject({ about: z.literal("quote"), id: Id }),
  z.strictObject({
    about: z.literal("quotes"),
    words: Words.optional(),
    speaker: Id.optional(),
    topic: Id.optional(),
    event: Id.optional(),
    page: Page,
  }),
  z.strictObject({ about: z.literal("who"), id: Id, asOf, page: Page }),
  z.strictObject({ about: z.literal("who-named"), words: Words, asOf }),
  z.strictObject({ about: z.literal("search"), words: Words, page: Page }),
  z.strictObject({ about: z.literal("attache") }),
  z.strictObject({ about: z.literal("help") }),
]);

export type Question = z.output<typeof Question>;
export type QuestionAbout<A extends Question["about"]> = Extract<Question, { about: A }>;

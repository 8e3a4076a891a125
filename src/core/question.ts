// What can be asked, as data. A slash command, a direct message and a button all come down to one of these.

import { isMonth } from "@attache/edtf";
import * as z from "zod";
import { ActorId, EventId, QuoteId, TopicId } from "../archive/fields.ts";
import { EVENT_KINDS, QUOTE_STATUSES, STATUSES } from "../archive/vocabulary.ts";
import { stripInvisible } from "../text/strip-invisible.ts";
import { wordEnd } from "../text/truncate.ts";
import { FOCUS, OPEN } from "./event-focus.ts";
import { MOST_PLACES } from "./most-places.ts";

const DayField = z.iso.date();

/** UTF-16 units. */
const MAX_WORDS_LENGTH = 60;

/** Words as a person typed them: one line, single spaces, short enough to travel in a button. */
export const Words = z
  .string()
  .transform((text) => stripInvisible(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(MAX_WORDS_LENGTH));

/** As many whole words, in one line, as fit `Words`. */
export function cutWords(text: string): string {
  const words = stripInvisible(text).replace(/\s+/g, " ").trim();
  return words.length <= MAX_WORDS_LENGTH ? words : words.slice(0, wordEnd(words, MAX_WORDS_LENGTH)).trim();
}

/** A text in circulation, with its lines. No message with its previews is longer: Discord allows 4,000 and 6,000 characters. */
export const PassageField = z
  .string()
  .transform((text) => text.trim().slice(0, 12_000))
  .pipe(z.string().min(1));

/** Counts from 0. */
const PageField = z.int().min(0).max(999).default(0);

export const WITHIN = ["week", "month", "quarter", "year"] as const;

/** A state of knowledge to answer from: the day `as-of`, or now when absent. What of the question is told above what is shown, which tells nothing of it. */
const [asOf, untold] = [DayField.optional(), z.array(Words).max(5).optional()];

/** A record by its kind and id; a series by the id of its topic; `guest` and `host` are an actor who goes there, or who receives, `confirms` one who has confirmed a date of it, `from` a part of the world whence somebody comes there; `at` is a series at an edition of which, or in whose name, it is. Several with “|” between them: any of these. */
export const RecordRefs = z
  .string()
  .regex(
    /^(?:event|topic|actor|series|at|guest|host|confirms|from):[a-z0-9-]+(?:\|(?:event|topic|actor|series|at|guest|host|confirms|from):[a-z0-9-]+)*$/,
  );

/** What is shown of an event beside the answer, and what the answer begins with; of which step, by the word for what was done and whoever did it; whether it is asked how it is now. */
const eventParts = {
  ...{ open: z.enum(OPEN).optional(), focus: z.enum(FOCUS).optional(), now: z.literal(true).optional() },
  ...{ step: Words.optional(), by: RecordRefs.optional() },
};
/** Of a picture: the same in words below it. */
const inWords = z.literal(true).optional();

export const Question = z.discriminatedUnion("about", [
  z.strictObject({ about: z.literal("event"), id: EventId, asOf, page: PageField, ...eventParts, untold }),
  z.strictObject({
    about: z.literal("event-named"),
    words: Words,
    /** Of those that fit, the soonest that lies ahead, or the latest that has been. */
    which: z.enum(["next", "last"]).optional(),
    asOf,
    page: z.int().min(0).max(999).optional(),
    ...eventParts,
  }),
  /** Events by what is known of them, all of it together: nothing that lacks a part of it is an answer. */
  z.strictObject({
    about: z.literal("events"),
    /** Of those that fit: the one that is meant, the next, the last, or all of them. */
    which: z.enum(["one", "next", "last", "first", "all", "count"]),
    subjects: z.array(RecordRefs).max(5).optional(),
    /** The recurring meeting of which it is an edition. */
    series: TopicId.optional(),
    /** Where it takes place, as `keyOf` writes a name. */
    places: z.array(Words).max(MOST_PLACES).optional(),
    kinds: z.array(z.enum(EVENT_KINDS)).max(8).optional(),
    statuses: z.array(z.enum(STATUSES)).max(5).optional(),
    /** In one room, or by video: what is both is either. */
    format: z.enum(["in-person", "virtual"]).optional(),
    /** Those of the subjects who act have said that they will not come; it has no date; it has one of the statuses now, and not only once. */
    ...{ away: z.literal(true).optional(), undated: z.literal(true).optional(), stands: z.literal(true).optional() },
    /** Of the next, last or first so many. */
    most: z.int().min(2).max(20).optional(),
    /** Names of which no record is called, and words in whatever form, with “|” between those that mean the same: all of them are told of it. */
    ...{ names: z.array(Words).max(4).optional(), mentions: z.array(Words).max(4).optional() },
    /** Further words that tell one event from another. */
    words: Words.optional(),
    from: DayField.optional(),
    to: DayField.optional(),
    /** Those of the words that no record has. */
    unread: z.array(Words).max(5).optional(),
    ...{ untold, asOf, page: PageField },
    ...eventParts,
  }),
  z.strictObject({
    about: z.literal("office"),
    /** Words of the title: all of them are in it. */
    title: Words,
    /** The states or organisations whose office it is. */
    of: RecordRefs.optional(),
    /** Only who took it up in the time. */
    became: z.literal(true).optional(),
    from: DayField.optional(),
    to: DayField.optional(),
    untold,
    page: PageField,
  }),
  z.strictObject({
    about: z.literal("next"),
    topic: TopicId.optional(),
    actor: ActorId.optional(),
    kinds: z.array(z.enum(EVENT_KINDS)).max(8).optional(),
    within: z.enum(WITHIN).optional(),
    /** In place of `within`: the first and the last day. */
    from: DayField.optional(),
    to: DayField.optional(),
    /** With those that may fall in the time as well as outside of it. */
    doubtful: z.literal(true).optional(),
    asOf,
    page: PageField,
  }),
  z.strictObject({
    about: z.literal("month"),
    /** "YYYY-MM"; without one, that of today, or the nearest after it that holds something. */
    month: z.string().refine(isMonth).optional(),
    topic: TopicId.optional(),
    actor: ActorId.optional(),
    /** Of the list that it came from, so that there is a way back. */
    within: z.enum(WITHIN).optional(),
    asOf,
    page: PageField,
    inWords,
  }),
  z.strictObject({
    about: z.literal("changes"),
    ...{ since: DayField.optional(), topic: TopicId.optional(), actor: ActorId.optional() },
    /** Who and what it concerns beside these: all of them. `named`: of a person also what only names them. */
    ...{ also: z.array(RecordRefs).max(3).optional(), named: z.literal(true).optional() },
    ...{ asOf, page: PageField },
  }),
  z.strictObject({ about: z.literal("quote"), id: QuoteId, asOf, page: PageField }),
  z.strictObject({
    about: z.literal("quotes"),
    words: Words.optional(),
    speaker: ActorId.optional(),
    topic: TopicId.optional(),
    event: EventId.optional(),
    /** Where it was said, as `keyOf` writes a name; what the archive says of them; that they are counted; who is taken to have said them, and did not. */
    place: Words.optional(),
    ...{ standing: z.enum(QUOTE_STATUSES).optional(), counted: z.literal(true).optional(), notBy: ActorId.optional() },
    /** First and last day on which it may have been said. */
    from: DayField.optional(),
    to: DayField.optional(),
    ...{ untold, asOf },
    page: PageField,
  }),
  z.strictObject({ about: z.literal("sources"), event: EventId, asOf, page: PageField }),
  z.strictObject({ about: z.literal("who"), id: ActorId, untold, asOf, page: PageField }),
  z.strictObject({ about: z.literal("who-named"), words: Words, asOf }),
  z.strictObject({
    about: z.literal("calendar"),
    topic: TopicId.optional(),
    actor: ActorId.optional(),
    event: EventId.optional(),
    /** Dates that are known less well than to a week, too. */
    vague: z.literal(true).optional(),
  }),
  z.strictObject({
    about: z.literal("timeline"),
    topic: TopicId.optional(),
    actor: ActorId.optional(),
    /** First and last day; events that can touch one of the days between. */
    from: DayField.optional(),
    to: DayField.optional(),
    asOf,
    /** Without one, the page on which today is. */
    page: z.int().min(0).max(999).optional(),
    inWords,
  }),
  z.strictObject({ about: z.literal("search"), words: Words, asOf, page: PageField }),
  z.strictObject({
    about: z.literal("check"),
    text: PassageField,
    speaker: ActorId.optional(),
    /** When it is said to have been said, a year, month or day; `occasion`: what is known of that comes first. */
    said: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/)
      .optional(),
    ...{ page: PageField, occasion: z.literal(true).optional() },
  }),
  z.strictObject({ about: z.literal("attache") }),
  z.strictObject({ about: z.literal("help"), page: PageField }),
]);

export type Question = z.output<typeof Question>;
export type QuestionAbout<A extends Question["about"]> = Extract<Question, { about: A }>;

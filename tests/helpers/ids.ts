// Ids, questions and targets that tests write down by hand: checked like those of files and buttons, and of the same types.
import type * as z from "zod";
import { ActorId, EventId, QuoteId, TopicId } from "#src/archive/fields.ts";
import { Question } from "#src/core/question.ts";
import { Target } from "#src/follow/follower.ts";

export const eventId = (id: string): EventId => EventId.parse(id);
export const quoteId = (id: string): QuoteId => QuoteId.parse(id);
export const actorId = (id: string): ActorId => ActorId.parse(id);
export const topicId = (id: string): TopicId => TopicId.parse(id);

/** A question before it is checked: its ids are plain text, and a page may be left out. */
export type QuestionInput = z.input<typeof Question>;

export const aQuestion = (input: QuestionInput): Question => Question.parse(input);

export const aTarget = (kind: Target["kind"], id: string): Target => Target.parse({ kind, id });

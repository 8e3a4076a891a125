// What can be said, as data. Views hold domain values; how they look in Discord is decided in src/discord/render.
import type { Day, Month } from "@attache/edtf";
import type { ChangeKind } from "../archive/change.ts";
import type { PassageCheck } from "../archive/compare/stretches.ts";
import type { Claim } from "../archive/compare/verdict.ts";
import type { ActorId, TopicId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import type { Actor, Development, Event, Office, Quote, Source } from "../archive/schema.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Among, AmongOthers, Lost, Missed, TitledState } from "./among.ts";
import type { AnswerFile } from "./answer-file.ts";
import type { ButtonAction } from "./button-action.ts";
import type { DeskView } from "./desk-view.ts";
import type { Question, QuestionAbout } from "./question.ts";
import type { SearchResult } from "./search-result.ts";
import type { SettingView } from "./setting-view.ts";
import type { BotStatus, CommandInBrief } from "./status.ts";
import type { TimelineView } from "./timeline-view.ts";
import type { Tone } from "./tone.ts";

/** A button that asks the next question, and one that has something done; if the action names an owner, only they may press it. */
export type Ask = { readonly label: string; readonly question: Question };
export type ActionButton = { readonly label: string; readonly action: ButtonAction };
/** An event and what was known of it at the moment asked about. */
export type EventAt = { readonly event: Event; readonly state: State };
/** One step in what was known: was → is. */
export type EventStep = EventAt & {
  readonly before: State | undefined;
  readonly development: Development;
  readonly changes: readonly ChangeKind[];
};

/**
 * `today` is the day from which things are seen, UTC: that of the answer, or the one that was asked about. Lists hold as many items as anybody turns
 * pages for, which the renderer fits on pages; `more` is how many others there are. Steps stand newest first.
 */
export type View =
  | {
      readonly kind: "event";
      readonly question: QuestionAbout<"event">;
      /** By which words it was found: what is asked again to turn a page, so that the others stay on offer. `unread`: those in no record; `untold`: those of which nothing is told of this one. */
      readonly named?: QuestionAbout<"event-named">;
      readonly unread?: readonly string[];
      readonly untold?: readonly string[];
      /** The next or last one was asked for and there is none: this one fits all the same. */
      readonly instead?: true;
      readonly missed?: Missed;
      readonly among?: Among;
      /** A meeting of two was asked for, or a visit of one (`visit`): this is a larger one at which both were, or not both (`apart`). `notAmong`: whom it was asked about, and it does not name. `lost`: a place or time that was asked for, and it no longer has; `openThen`: a time of which it is not settled whether it is then. */
      readonly amongOthers?: AmongOthers;
      readonly notAmong?: readonly ActorId[];
      readonly lost?: readonly Lost[];
      readonly openThen?: Pick<Lost, "from" | "to">;
      readonly at: EventAt;
      readonly steps: readonly EventStep[];
      readonly today: Day;
      /** Other events that the words may have meant. `page`: the address of its page, where readers have pages. `actions`: to be told of what comes of it; none for a state of knowledge that is past. */
      readonly others: readonly EventAt[];
      readonly quotes: readonly Quote[];
      readonly page?: string | undefined;
      readonly actions: readonly ActionButton[];
    }
  | {
      /** Events that fit all that was asked: in the order of their dates. */
      readonly kind: "events";
      readonly question: QuestionAbout<"events">;
      readonly amongOthers?: AmongOthers;
      readonly events: readonly EventAt[];
      /** What was to be after the last of them, of which nobody recorded whether it took place; `larger`: at so many others both of two who are named were among many. */
      readonly due?: TitledState;
      readonly more?: number;
      readonly maybe?: number;
      readonly larger?: number;
      readonly today: Day;
    }
  | {
      /** Who held an office in a time, or holds it, the latest first. */
      readonly kind: "office";
      /** Nobody is known to hold it now, and these did before; or nobody is known for a part of the time that was asked about. */
      readonly told?: "former" | "partly";
      readonly question: QuestionAbout<"office">;
      readonly holders: readonly { readonly actor: Actor; readonly office: Office }[];
      readonly today: Day;
    }
  | {
      readonly kind: "next";
      readonly question: QuestionAbout<"next">;
      /** First and last day of the time asked about; undefined for all that lies ahead. */
      readonly span: { readonly from: Day; readonly to: Day } | undefined;
      readonly upcoming: readonly EventAt[];
      readonly more: number;
      /** How many others can fall in the time asked about, their windows being wider, or how many of those listed where the doubtful are; how many may have been known already on that day. */
      readonly maybe: number;
      readonly perhapsKnown: number;
      /** With no date; whose window has passed without an outcome. `namesake`: a topic that has the name of an actor of whom nothing is known. */
      readonly undated: readonly EventAt[];
      readonly passed: readonly EventAt[];
      readonly namesake: TopicId | undefined;
      readonly today: Day;
    }
  | {
      readonly kind: "month";
      readonly question: QuestionAbout<"month">;
      readonly month: Month;
      /** Those that can fall in the month: on days that are told, in their order; then some time in it; then perhaps in it; last those whose days are gone without an outcome. */
      readonly items: readonly EventAt[];
      /** The nearest month that holds something, when this one does not. */
      readonly nearest: Month | undefined;
      readonly today: Day;
    }
  | {
      readonly kind: "changes";
      readonly question: QuestionAbout<"changes">;
      readonly since: Day;
      readonly steps: readonly EventStep[];
      readonly more: number;
      /** How many others may have become known in that time or outside it. `before`: when there are none, the day of the last one. */
      readonly maybe: number;
      readonly before?: Day;
      /** No day was asked about, and nothing has become known since this one: the last changes before it are told. */
      readonly quietSince?: Day;
      readonly today: Day;
    }
  | {
      readonly kind: "quotes";
      readonly question: QuestionAbout<"quotes"> | QuestionAbout<"quote">;
      readonly quotes: readonly Quote[];
      /** None has all the words that were typed: these have some of them. `lacking`: none has any of these, and these are on the topic all the same. `elsewhere`: where they were not said. */
      readonly partly?: true | { readonly lacking: string } | { readonly elsewhere: string };
      readonly more?: number;
      readonly today: Day;
      readonly actions?: readonly ActionButton[];
    }
  | {
      readonly kind: "sources";
      readonly question: QuestionAbout<"sources">;
      readonly title: string;
      readonly sources: readonly Source[];
    }
  | {
      readonly kind: "who";
      readonly question: QuestionAbout<"who">;
      readonly actor: Actor;
      /** `offices`: held on the day asked about, empty when none is known; `earlier`: all others known by then, latest first. */
      readonly offices: readonly Office[];
      readonly earlier: readonly Office[];
      /** Latest first, as they were known then. */
      readonly events: readonly EventAt[];
      readonly more: number;
      readonly quotes: number;
      readonly today: Day;
    }
  | {
      readonly kind: "calendar";
      readonly question: QuestionAbout<"calendar">;
      readonly file: AnswerFile | undefined;
      readonly counts: Pick<Calendar, "entries" | "vague" | "undated">;
      readonly today: Day;
      readonly asks: readonly Ask[];
    }
  | {
      readonly kind: "search";
      readonly question: QuestionAbout<"search">;
      readonly found: readonly SearchResult[];
      readonly unread: readonly string[];
      /** Words that other records have, and none of the first of these. */
      readonly lacking?: readonly string[];
      readonly today: Day;
    }
  | {
      readonly kind: "check";
      readonly question: QuestionAbout<"check">;
      /** What was checked, in the order of the text; at least one. */
      readonly checks: readonly PassageCheck[];
      /** Quoted passages of a few words that the archive does not have: more likely a figure of speech than a quotation. */
      readonly passedOver: readonly string[];
      /** Events that a longer text speaks of, as they are known now, in the order of the text. */
      readonly events: readonly EventAt[];
      readonly today: Day;
      readonly claim: Claim;
      /** Who is named beside a single quotation and has nothing to do with what was found. `onlyQuoted`: only the words in quotation marks are on record, not their sentence. */
      readonly unconnected?: readonly ActorId[];
      readonly onlyQuoted?: true;
    }
  | { readonly kind: "attache"; readonly status: BotStatus; readonly today: Day }
  | { readonly kind: "help"; readonly question: QuestionAbout<"help">; readonly commands: readonly CommandInBrief[] }
  | {
      readonly kind: "notice";
      readonly tone: Tone;
      readonly text: string;
      readonly asks?: readonly Ask[];
      readonly actions?: readonly ActionButton[];
      /** It tells what the archive has not: how far that reaches belongs to it. `nearest`: what it has that comes nearest, `also` more of the same event. */
      readonly ofArchive?: true;
      readonly nearest?: Pick<EventStep, "event" | "development"> & { readonly also?: readonly Development[] };
    }
  | TimelineView
  | DeskView
  | SettingView;
export type EventView = Extract<View, { kind: "event" }>;

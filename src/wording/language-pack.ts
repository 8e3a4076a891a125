// What a folder of wording/ holds, held to what English has.
import type { Day, Edtf, Month } from "@attache/edtf";
import type { en } from "./en/en.ts";
import type { ValuesOf } from "./message.ts";

/** As settings name the days of the week. */
export type WeekdayName = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Dates in words. No word may say more than the value does. */
export type DateWords = {
  /** “the week of 15 November 2021”, inside a sentence. */
  edtf(value: Edtf): string;
  /** “15 November 2021”. */
  day(day: Day): string;
  /** “Monday 15 November 2021”. */
  weekday(day: Day): string;
  /** “Monday 15 November”: of a day so near that its year goes without saying. */
  nearWeekday(day: Day): string;
  /** “November 2021”. */
  month(month: Month): string;
  /** “Week of 15 November 2021”: before the name of an event. */
  title(value: Edtf): string;
  /** “15 November”: in a title of that year, where the year goes without saying. */
  edtfIn(value: Edtf, year: string): string;
  /** “on 5 or 6 September”, “between 26 and 31 May”: of what became known on a day that is not known for sure. */
  onDayIn(value: Edtf, year: string): string;
  /** “week of 15 Nov 2021”: beside a mark in a picture; “week of 15 Nov” where its year goes without saying. */
  shortEdtf(value: Edtf, goesWithoutSaying?: number): string;
  /** “15 Nov”, on a scale; the month from 1. */
  dayOfMonth(day: number, month: number): string;
  /** “Nov 2021”, on a scale; the month from 1, the year of any size. */
  monthOfYear(month: number, year: number): string;
  /** “Mon” to “Sun”, over the columns of a calendar. */
  readonly shortWeekdays: readonly string[];
  /** “Monday”, from “monday”. */
  nameOfWeekday(day: WeekdayName): string;
};

export type English = typeof en.messages;

/** What a folder of `wording/` holds: the same messages by the same names, with the same arguments; dates in words of its own. */
export type LanguagePack = {
  /** BCP 47; decides plurals, lists and numbers. */
  readonly locale: string;
  readonly messages: { readonly [S in keyof English]: { readonly [K in keyof English[S]]: string } };
  readonly dates: DateWords;
  /** A name as it stands in a sentence: “the United States”, “China”. */
  readonly withArticle: (name: string) => string;
};

/** Fits `T` where it takes the arguments of the English text `E`: no other, none less, and of the same kinds. */
type WithArguments<E, T> = E extends string
  ? T extends string
    ? [keyof ValuesOf<E>, keyof ValuesOf<T>, ValuesOf<E>] extends [keyof ValuesOf<T>, keyof ValuesOf<E>, ValuesOf<T>]
      ? T
      : never
    : never
  : never;

type HeldTo<M extends LanguagePack["messages"]> = {
  readonly [S in keyof English]: {
    readonly [K in keyof English[S]]: K extends keyof M[S] ? WithArguments<English[S][K], M[S][K]> : string;
  };
};

/** A language as it stands in its folder. Does not compile where a message is missing, or takes other arguments than in English. */
export function languagePack<const M extends LanguagePack["messages"]>(
  pack: LanguagePack & { readonly messages: M & HeldTo<M> },
): LanguagePack {
  return pack;
}

// The records of the archive as they can have been written on a day: without what became known later. Pure.
import { type Day, type Edtf, earliest } from "@attache/edtf";
import { knownBy } from "../archive/known-steps.ts";
import { quoteAsOf } from "../archive/quote-as-of.ts";
import type { Records } from "../archive/records.ts";
import type { Actor, Event, Quote, Wording } from "../archive/schema.ts";
import { titleKnownOn } from "../archive/title-known-on.ts";

/** A record as it stands in its file, before any schema. */
export type RawRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The event with the developments that were surely public on `day`, under its title of then; undefined when nobody had heard of it. */
export function eventThen(raw: RawRecord, event: Event, day: Day): RawRecord | undefined {
  const { length } = knownBy(event, day);
  if (length === 0) return undefined;
  const title = titleKnownOn(event, day);
  return { ...raw, title, developments: listedIn(raw, "developments").slice(0, length) };
}

/**
 * The quote with the wordings that were public on `day`, without corrections of later days, and without its event when that
 * was not yet known (`isKnown`); undefined when no wording was public.
 */
export function quoteThen(
  raw: RawRecord,
  quote: Quote,
  day: Day,
  { archive, isKnown }: { readonly archive: Pick<Records, "sources">; readonly isKnown: (event: string) => boolean },
): RawRecord | undefined {
  const then = quoteAsOf(quote, day, archive);
  if (then === undefined) return undefined;
  const { event, corrections, ...rest } = raw;
  const isKept = (wording: Wording | undefined) => wording !== undefined && then.wordings.includes(wording);
  const wordings = listedIn(raw, "wordings").filter((_, index) => isKept(quote.wordings[index]));
  const kept = listedIn(raw, "corrections").filter((one) => isRecord(one) && String(one.on) <= day);
  return {
    ...rest,
    ...(typeof event === "string" && isKnown(event) ? { event } : {}),
    ...(kept.length === 0 ? {} : { corrections: kept }),
    wordings,
  };
}

/**
 * The person, state or organisation without the offices that began after `day`, but for those that a record of that day gives
 * them already (`isNamed`, such as a president who is elected). An office that ended later has no end yet.
 */
export function actorThen(raw: RawRecord, actor: Actor, day: Day, isNamed: (office: string) => boolean): RawRecord {
  if (actor.offices.length === 0) return raw;
  const offices = listedIn(raw, "offices").flatMap((office, index) => {
    const { title, from, to } = actor.offices[index] ?? {};
    if (!isRecord(office) || (beginsAfter(from, day) && !isNamed(title ?? ""))) return [];
    const { to: _, ...open } = office;
    return [beginsAfter(to, day) ? open : office];
  });
  return { ...raw, offices };
}

/** Whether a date lies wholly after a day. */
function beginsAfter(date: Edtf | undefined, day: Day): boolean {
  const first = date === undefined ? undefined : earliest(date);
  return first !== undefined && first > day;
}

function listedIn(raw: RawRecord, field: string): readonly unknown[] {
  const list = raw[field];
  return Array.isArray(list) ? list : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

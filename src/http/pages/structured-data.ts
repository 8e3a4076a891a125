// An event for programs, as https://schema.org/Event: never more exact than what is known, nor surer.

import { type Edtf, earliest, isQualified, latest, precisionOf } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { nameOf } from "../../archive/records.ts";
import type { Actor } from "../../archive/schema.ts";
import type { Format, Status } from "../../archive/vocabulary.ts";
import type { EventAt } from "../../core/view.ts";
import type { LinkTarget } from "../addresses.ts";
import type { PageContext } from "./page.ts";

type StartAndEnd = { readonly startDate: string; readonly endDate?: string };

const ATTENDANCE: Readonly<Record<Format, string | undefined>> = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  virtual: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
  phone: undefined,
  written: undefined,
};

type PageTold = {
  /** Dates that it was to have and no longer has, in the order in which they were given up. */
  readonly left: readonly Edtf[];
  readonly description: string;
  /** That of the page, as of its day; an event that never had a date has none. */
  readonly picture: LinkTarget | undefined;
};

export function eventData(
  { event, state }: EventAt,
  { left, description, picture }: PageTold,
  { archive, links }: PageContext,
): Readonly<Record<string, unknown>> {
  const url = links.from({ to: "event", id: event.id });
  const image = picture && links.from(picture);
  const previous = left.flatMap((date) => exactDays(date)?.startDate ?? []);
  const status = eventStatus(state, left.length > 0);
  const attendance = state.format && ATTENDANCE[state.format];
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.title,
    description,
    ...(status === undefined ? {} : { eventStatus: `https://schema.org/${status}` }),
    ...(standsFor(state.status) ? dateData(state) : {}),
    ...(isMoved(status) && previous.length > 0 ? { previousStartDate: previous.at(-1) } : {}),
    ...(attendance === undefined ? {} : { eventAttendanceMode: attendance }),
    ...(state.place === null ? {} : { location: placeData(state.place, archive) }),
    ...(state.participants.length === 0
      ? {}
      : { attendee: state.participants.map(({ actor }) => personData(actor, archive.actors.get(actor), archive)) }),
    ...(url === undefined ? {} : { url, ...(image === undefined ? {} : { image }) }),
  };
}

type EventStatus = "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled";

/**
 * undefined: what is only floated, agreed in principle, or named by nobody who stands for it, is not scheduled. What was quietly dropped counts
 * as cancelled, as in the calendar: an event without a status is taken for one that is on.
 */
export function eventStatus(
  { status, date }: Pick<State, "status" | "date">,
  wasMoved: boolean,
): EventStatus | undefined {
  switch (status) {
    case "floated":
    case "agreed":
    case "tentative":
      return undefined;
    case "planned":
    case "confirmed":
    case "under-way":
    case "held":
      return wasMoved ? "EventRescheduled" : "EventScheduled";
    case "postponed":
      return date === undefined ? "EventPostponed" : "EventRescheduled";
    case "cancelled":
    case "lapsed":
      return "EventCancelled";
  }
}

function isMoved(status: EventStatus | undefined): boolean {
  return status === "EventRescheduled" || status === "EventPostponed";
}

/** Whether somebody stands for its date. */
function standsFor(status: Status): boolean {
  return status !== "floated" && status !== "agreed" && status !== "tentative";
}

/** Empty for a week, a month, one of several days: programs would take its first day for the day. */
function dateData({ start, end, date }: State): Partial<StartAndEnd> {
  const days = date && exactDays(date);
  if (start === undefined) return days ?? {};
  if (end !== undefined) return { startDate: start, endDate: end };
  // What begins at an hour and lasts days ends on the last of them.
  return days?.endDate === undefined ? { startDate: start } : { startDate: start, endDate: days.endDate };
}

/** The day, or the first and the last of days on all of which it takes place. */
function exactDays(date: Edtf): StartAndEnd | undefined {
  // StartAndEnd with a gap are not all days from the first to the last.
  if (date.kind === "all-of") return undefined;
  const precision = precisionOf(date);
  if ((precision !== "day" && precision !== "days") || isQualified(date)) return undefined;
  const [startDate, endDate] = [earliest(date), latest(date)];
  if (startDate === undefined || endDate === undefined) return undefined;
  return startDate === endDate ? { startDate } : { startDate, endDate };
}

function placeData({ name, country }: NonNullable<State["place"]>, archive: PageContext["archive"]) {
  const address =
    country === undefined ? {} : { address: { "@type": "PostalAddress", addressCountry: nameOf(archive, country) } };
  return { "@type": "Place", name, ...address };
}

function personData(id: string, actor: Actor | undefined, archive: PageContext["archive"]) {
  return { "@type": actor?.kind === "person" ? "Person" : "Organization", name: nameOf(archive, id) };
}

// Where a headline goes once it was read: to a lead that is open, to a new one, to the mentions, or nowhere. Pure.
import { createHash } from "node:crypto";
import { formatEdtf } from "@attache/edtf";
import { iso } from "../../process/clock.ts";
import type { ItemReading } from "../reading/item-reading.ts";
import type { Lead, LeadHeadline } from "./lead.ts";
import type { Mention } from "./ports.ts";
import { followsLead, isSameProposal, isSameStep } from "./same-step.ts";

const WITHIN_DAY_MS = 24 * 60 * 60_000;

/** More would not fit a card. */
const MAX_HEADLINES = 12;

/** What was dealt with comes back as another lead only after this. */
const SETTLED_MS = 3 * WITHIN_DAY_MS;

/** So many mentions of an event within a day are much talk, unless a lead of the last week is about it. */
const MUCH_TALK = 5;
const TALK_PAUSE_MS = 7 * WITHIN_DAY_MS;

/** New events proposed in a day; what comes on top waits for another headline. */
const MAX_NEW_EVENTS = 5;

/** `changed`: leads as they are now, to be saved. `mention`: to be counted. Both may be empty. */
export type LeadPlacement = { readonly changed: readonly Lead[]; readonly mention: Mention | undefined };

export type DeskNow = {
  /** Open and closed ones, of the last weeks. */
  readonly leads: readonly Lead[];
  readonly mentions: readonly Mention[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

const NO_PLACE: LeadPlacement = { changed: [], mention: undefined };

/** The same headline a second time changes nothing; under the same address with another title it is corrected where it stands. */
export function placeReading(headline: LeadHeadline, reading: ItemReading, desk: DeskNow): LeadPlacement {
  const twin = desk.leads.find(({ headlines }) => headlines.some(({ link }) => link === headline.link));
  if (twin !== undefined) return { changed: retitled(twin, headline, reading, desk), mention: undefined };
  const [best] = reading.events;
  const ahead =
    reading.lane === "lead" ? undefined : desk.leads.find((lead) => isUnfinished(lead) && followsLead(lead, headline));
  if (ahead !== undefined) return { changed: [joinLead(ahead, headline, desk.now)], mention: undefined };
  if (best === undefined) return placeProposal(headline, reading, desk);
  if (reading.lane === "none") return NO_PLACE;
  const at = iso(desk.now);
  if (reading.lane === "mention") {
    const told = placeMention({ event: best.id, headline, at, also: false }, desk);
    // Of two who meet something known may be told, and something new.
    return { ...told, changed: [...told.changed, ...placeProposal(headline, reading, desk).changed] };
  }
  if (reading.news === "known") return { changed: [], mention: { event: best.id, headline, at, also: true } };
  const same = desk.leads.filter((lead) => lead.about === "step" && isSameStep(lead, headline, reading));
  const open = same.find(isUnfinished);
  if (open !== undefined) return { changed: [joinLead(open, headline, desk.now)], mention: undefined };
  const settled = same.some(({ closed }) => closed !== undefined && desk.now - Date.parse(closed.at) < SETTLED_MS);
  if (settled) return { changed: [], mention: { event: best.id, headline, at, also: true } };
  return { changed: [leadFrom(headline, reading, desk.now)], mention: undefined };
}

function isUnfinished({ state }: Lead): boolean {
  return state !== "closed";
}

/** What the rules read, put into a lead that nobody has seen yet. */
export function leadFrom(headline: LeadHeadline, reading: ItemReading, now: number): Lead {
  return {
    ...blankLead(headline.link, now),
    about: "step",
    ...readingPart(reading),
    headlines: [headline],
  };
}

/** `key`: what the lead is for, and nothing else is. */
export function blankLead(key: string, now: number): Omit<Lead, "about"> {
  return {
    id: createHash("sha256").update(key).digest("hex").slice(0, 12),
    revision: 0,
    candidates: [],
    quotes: [],
    contradicts: false,
    why: "",
    headlines: [],
    state: "open",
    createdAt: iso(now),
    changedAt: iso(now),
  };
}

function readingPart(reading: ItemReading) {
  const { events, proposed, status, date, says, quotes, news, why } = reading;
  return {
    ...(events[0] === undefined ? {} : { event: events[0].id }),
    candidates: events.map(({ id, score }) => ({ id, score })),
    ...(proposed === undefined ? {} : { proposed: { participants: [...proposed.participants], kind: proposed.kind } }),
    ...(status === undefined ? {} : { status }),
    ...(date === undefined ? {} : { date: formatEdtf(date) }),
    ...(says === undefined ? {} : { says }),
    quotes: quotes.map(({ text, verdict, quote }) => ({ text, verdict, ...(quote === undefined ? {} : { quote }) })),
    contradicts: news === "contradicts",
    why,
  };
}

/** A lead whose only headline was rewritten is read anew, unless somebody has worked on it. */
function retitled(lead: Lead, headline: LeadHeadline, reading: ItemReading, { now }: DeskNow): readonly Lead[] {
  const before = lead.headlines.find(({ link }) => link === headline.link);
  if (lead.state === "closed" || before === undefined || before.title === headline.title) return [];
  const headlines = lead.headlines.map((one) => (one === before ? { ...one, title: headline.title } : one));
  const isAlone = lead.headlines.length === 1 && lead.about === "step" && reading.events.length > 0;
  return [nextRevision({ ...lead, ...(isAlone ? readingPart(reading) : {}), headlines }, now)];
}

function joinLead(lead: Lead, headline: LeadHeadline, now: number): Lead {
  const repeats = lead.headlines.some(
    ({ publisher, title }) => publisher === headline.publisher && title === headline.title,
  );
  if (repeats || lead.headlines.length >= MAX_HEADLINES) return lead;
  return nextRevision({ ...lead, headlines: [...lead.headlines, headline] }, now);
}

/** The next revision of a lead. */
export function nextRevision(lead: Lead, now: number): Lead {
  return { ...lead, revision: lead.revision + 1, changedAt: iso(now) };
}

function placeMention(mention: Mention, { mentions, leads, now }: DeskNow): LeadPlacement {
  const { event } = mention;
  const recent = (at: string, within: number) => now - Date.parse(at) < within;
  const told = leads.some((lead) => lead.event === event && recent(lead.createdAt, TALK_PAUSE_MS));
  const others = mentions.filter((one) => one.event === event && !one.also && recent(one.at, WITHIN_DAY_MS));
  const links = new Map([...others, mention].map((one) => [one.headline.link, one.headline]));
  if (told || links.size < MUCH_TALK) return { changed: [], mention };
  const talk: Lead = {
    ...blankLead(`talk ${event} ${mention.at.slice(0, 10)}`, now),
    about: "talk",
    event,
    candidates: [{ id: event, score: 0 }],
    headlines: [...links.values()].slice(0, MAX_HEADLINES),
  };
  return { changed: [talk], mention };
}

/** A new event is worth a card once two publishers tell of it, or an official one does. */
function placeProposal(headline: LeadHeadline, reading: ItemReading, { leads, now }: DeskNow): LeadPlacement {
  if (reading.proposed === undefined) return NO_PLACE;
  const same = leads.find(
    (lead) =>
      isSameProposal(lead, reading) && (lead.closed === undefined || now - Date.parse(lead.closed.at) < SETTLED_MS),
  );
  if (same?.state === "closed") return NO_PLACE;
  const lead =
    same === undefined
      ? ({ ...leadFrom(headline, reading, now), about: "new-event", state: "waiting" } as const)
      : joinLead(same, headline, now);
  const openedToday = leads.filter(
    ({ about, state, changedAt }) =>
      about === "new-event" && state !== "waiting" && changedAt.slice(0, 10) === iso(now).slice(0, 10),
  );
  const publishers = new Set(lead.headlines.map(({ publisher }) => publisher));
  const isEnough = publishers.size > 1 || lead.headlines.some(({ kind }) => kind === "official");
  const opens = lead.state === "waiting" && isEnough && openedToday.length < MAX_NEW_EVENTS;
  return { changed: [opens ? { ...lead, state: "open" } : lead], mention: undefined };
}

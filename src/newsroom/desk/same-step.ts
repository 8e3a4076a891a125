// Whether a headline belongs to a lead: because it tells the same step, or because its words are alike. Pure.
import { addDays, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { EventKind, Status } from "../../archive/vocabulary.ts";
import { tokenize } from "../../text/tokens.ts";
import { edtfIn } from "../edtf-text.ts";
import type { ItemReading } from "../reading/item-reading.ts";
import type { Lead, LeadHeadline } from "./lead.ts";

/** Statuses between which headlines on one step vary: one paper has *planned* where another has *tentative*. */
const STEP_CLASS: Readonly<Record<Status, "possible" | "ahead" | "there" | "postponed" | "off">> = {
  floated: "possible",
  agreed: "possible",
  planned: "ahead",
  tentative: "ahead",
  confirmed: "ahead",
  "under-way": "there",
  held: "there",
  postponed: "postponed",
  cancelled: "off",
  lapsed: "off",
};

/** Headlines on one step come within so many milliseconds. */
const STEP_MS = 3 * 86_400_000;

/** Points from which a lead surely is about its event, so that headlines that name less follow it. */
const SURE_SCORE = 6;

/** Share of words from which two headlines of one day are on one step: nine of ten such pairs are. */
const ALIKE = 0.3;

/** The same event, a step of the same sort, days that do not exclude each other, told within three days. */
export function isSameStep(lead: Lead, headline: LeadHeadline, { events, status, date }: ItemReading): boolean {
  if (lead.event === undefined || lead.event !== events[0]?.id || !isNear(lead, headline)) return false;
  if (classOf(lead.status) !== classOf(status)) return false;
  // Of what was not read nobody knows that it is the same: neither who stays away nor who arrives has a status.
  if (status === undefined && !isWordedAlike(lead, headline)) return false;
  return canBeOne(edtfIn(lead.date), date);
}

/** Kinds between which headlines on one event vary: one paper has *talks* where another has *a visit*. */
const GATHERINGS: ReadonlySet<EventKind> = new Set(["summit", "meeting", "talks", "visit", "call"]);

/** Days that may lie between those that two headlines have for one new event. */
const NEAR_DAYS = 3;

/** The same who come together, for something of the same sort, on days that are near or not told. */
export function isSameProposal(lead: Lead, { proposed, date }: ItemReading): boolean {
  const before = lead.proposed;
  if (lead.about !== "new-event" || before === undefined || proposed === undefined) return false;
  const alike = before.kind === proposed.kind || (GATHERINGS.has(before.kind) && GATHERINGS.has(proposed.kind));
  const [one, other] = [before, proposed].map(({ participants }) => [...participants].sort().join(" "));
  return alike && one === other && areNear(edtfIn(lead.date), date);
}

function areNear(a: Edtf | undefined, b: Edtf | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [from, to] = [earliest(b), latest(b)];
  return overlaps(
    a,
    from === undefined ? undefined : addDays(from, -NEAR_DAYS),
    to === undefined ? undefined : addDays(to, NEAR_DAYS),
  );
}

/** “Talks postponed again” beside “Iran talks in Rome postponed again, Oman says”: it names too little to be placed by itself. */
export function followsLead(lead: Lead, headline: LeadHeadline): boolean {
  const isSure = lead.about === "step" && (lead.candidates[0]?.score ?? 0) >= SURE_SCORE;
  return isSure && isNear(lead, headline) && isWordedAlike(lead, headline);
}

function isWordedAlike({ headlines }: Lead, { title }: LeadHeadline): boolean {
  return headlines.some((one) => wordsInCommon(one.title, title) >= ALIKE);
}

/** Of all their words, without small ones, how many both have (Jaccard): 0 to 1. */
export function wordsInCommon(a: string, b: string): number {
  const [one, other] = [a, b].map((title) => new Set(tokenize(title).filter((word) => !isStopWord(word))));
  if (one === undefined || other === undefined || one.size + other.size === 0) return 0;
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function classOf(status: Status | undefined): string {
  return status === undefined ? "none" : STEP_CLASS[status];
}

/** Headlines without a day come with whatever they are beside. */
function isNear({ headlines, createdAt }: Lead, { published }: LeadHeadline): boolean {
  const days = headlines.flatMap((one) => (one.published === undefined ? [] : [Date.parse(one.published)]));
  if (published === undefined) return true;
  return [...days, Date.parse(createdAt)].some((day) => Math.abs(day - Date.parse(published)) <= STEP_MS);
}

function canBeOne(a: Edtf | undefined, b: Edtf | undefined): boolean {
  return a === undefined || b === undefined || overlaps(a, earliest(b), latest(b));
}

// The card of a lead: the headlines, the event, what the archive says now, what this would change, and why it was matched.

import type { Archive } from "../../../archive/archive.ts";
import { stateAfter, stateAsOf } from "../../../archive/history.ts";
import { knownOn } from "../../../archive/known.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Event } from "../../../archive/schema.ts";
import type { DeskAction } from "../../../core/desk-action.ts";
import type { Lead, LeadHeadline } from "../../../newsroom/desk/lead.ts";
import { REPORT_CLOSINGS } from "../../../newsroom/desk/lead.ts";
import { edtfIn } from "../../../newsroom/edtf-text.ts";
import { truncate } from "../../../text/truncate.ts";
import { describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { capital, link, plain, stamp } from "../message/markdown.ts";
import { ACCENT, PLAIN_ACCENT, WARNING } from "../message/theme.ts";

/** Headlines shown on a card, so that a phone shows it whole; the rest is counted. */
const MAX_HEADLINES_SHOWN = 3;

/** Characters of a headline, and of an address that is none. */
const MAX_HEADLINE_TEXT = 110;

/** Siblings that are named beside the event. */
const MAX_SIBLINGS = 3;

export function leadCard(lead: Lead, archive: Archive, words: Words): Card {
  const event = archive.events.get(lead.event ?? "");
  const state = event === undefined ? undefined : stateAsOf(event, undefined);
  return {
    accent: state === undefined ? PLAIN_ACCENT : ACCENT[lead.status ?? state.status],
    heading: `### ${headingOfLead(lead, event, words)}`,
    blocks: [
      [...headlineLines(lead.headlines, words), ...reportLines(lead, archive, words)].join("\n"),
      [
        ...(event === undefined ? proposalLines(lead, archive, words) : stateLines(lead, event, archive, words)),
        // Of what is dealt with, what was read of it says nothing any more.
        ...(lead.state === "closed" ? [] : whatWasRead(lead, archive, words)),
      ].join("\n"),
      ...closedLines(lead, words),
    ].filter((block) => block !== ""),
    settings: leadButtons(lead, words),
  };
}

function headingOfLead({ about }: Lead, event: Event | undefined, { deskCards: say }: Words): string {
  const kinds = { step: say.lead(), "new-event": say.newEvent(), talk: say.talk(), report: say.report() } as const;
  return event === undefined ? kinds[about] : `${kinds[about]}: ${plain(event.title)}`;
}

function headlineLines(headlines: readonly LeadHeadline[], words: Words): readonly string[] {
  const shown = headlines
    .slice(0, MAX_HEADLINES_SHOWN)
    .map((one) => `- ${link(truncate(one.title, MAX_HEADLINE_TEXT), one.link)} · ${plain(one.publisher)}${ageOf(one)}`);
  const more = headlines.length - shown.length;
  return more > 0 ? [...shown, `-# ${words.deskCards.moreHeadlines({ count: more })}`] : shown;
}

/** Discord counts how long ago that is. */
function ageOf({ published }: LeadHeadline): string {
  return published === undefined ? "" : ` · ${stamp(Date.parse(published), "R")}`;
}

function reportLines({ report }: Lead, archive: Archive, { deskCards: say }: Words): readonly string[] {
  if (report === undefined) return [];
  const { about, text, link: address, reader } = report;
  const quote = about.kind === "quote" ? archive.quotes.get(about.id) : undefined;
  const title =
    about.kind === "event"
      ? (archive.events.get(about.id)?.title ?? about.id)
      : quote === undefined
        ? about.id
        : `${nameOf(archive, quote.speaker)}, ${quote.occasion}`;
  return [
    // The heading names an event.
    ...(about.kind === "event" ? [] : [say.reportAbout({ title: plain(title) })]),
    `> ${plain(text).replace(/\n/g, "\n> ")}`,
    ...(address === undefined ? [] : [say.reportLink({ link: shownAddress(address) })]),
    ...(reader === undefined ? [] : [`-# ${say.reportWaits()}`]),
  ];
}

/** A reader may write anything there. */
function shownAddress(address: string): string {
  const short = truncate(address, MAX_HEADLINE_TEXT);
  return /^https?:\/\//.test(address) && URL.canParse(address) ? link(short, address) : plain(short);
}

function stateLines(lead: Lead, event: Event, archive: Archive, words: Words): readonly string[] {
  const { deskCards: say } = words;
  const before = stateAsOf(event, undefined);
  const now = before === undefined ? words.state.noDate() : plain(describeState(before, archive, words));
  if (lead.state === "closed") return [say.now({ state: now })];
  const after = wouldBe(event, lead);
  return [
    say.now({ state: now }),
    ...(after === undefined || lead.about !== "step"
      ? lead.about === "step"
        ? [say.nothingRead()]
        : []
      : [say.would({ state: plain(describeState(after, archive, words)) })]),
    ...(lead.contradicts ? [`${WARNING} ${say.contradicts()}`] : []),
  ];
}

/** The event as it would be with what was read; undefined when no step was. */
function wouldBe(event: Event, { status, date }: Lead) {
  if (status === undefined && date === undefined) return undefined;
  const told = edtfIn(date);
  const last = event.developments.at(-1)?.known.by ?? "";
  const read = {
    known: knownOn(last),
    ...(status === undefined ? {} : { status }),
    ...(told === undefined ? {} : { date: told }),
  };
  return stateAfter(event, [...event.developments, read]);
}

function proposalLines({ proposed }: Lead, archive: Archive, words: Words): readonly string[] {
  if (proposed === undefined) return [];
  const people = words.and(proposed.participants.map((id) => nameOf(archive, id)));
  return [capital(plain(words.deskCards.proposed({ kind: words.eventKinds[proposed.kind](), people })))];
}

function whatWasRead(lead: Lead, archive: Archive, words: Words): readonly string[] {
  const { deskCards: say } = words;
  const siblings = lead.candidates
    .filter(({ id }) => id !== lead.event)
    .slice(0, MAX_SIBLINGS)
    .map(({ id }) => archive.events.get(id)?.title ?? id);
  return [
    ...(lead.says === undefined ? [] : [say.says({ who: plain(lead.says) })]),
    ...lead.quotes.map(({ text, verdict }) => say.quoteHeard({ text: plain(text), verdict: plain(verdict) })),
    ...(lead.why === "" ? [] : [`-# ${say.why({ why: plain(lead.why) })}`]),
    ...(siblings.length === 0 ? [] : [`-# ${say.alsoMaybe({ titles: plain(words.or(siblings)) })}`]),
  ];
}

function closedLines({ closed, state, until }: Lead, { deskCards: say, deskClosings }: Words): readonly string[] {
  if (state === "later" && until !== undefined) return [`-# ${say.aside({ time: stamp(Date.parse(until), "R") })}`];
  if (closed === undefined) return [];
  const done = `**${plain(closingWords(closed, deskClosings))}**`;
  return [`${done} · ${stamp(Date.parse(closed.at), "R")}${closed.undone === true ? ` · ${say.undone()}` : ""}`];
}

function closingWords({ as, by }: NonNullable<Lead["closed"]>, say: Words["deskClosings"]): string {
  return as === "expired" ? say.expired() : say[as]({ name: by?.name ?? "" });
}

/** In rows, as they are pressed from left to right. */
function leadButtons(lead: Lead, { deskButtons: say }: Words): readonly (readonly ButtonSpec[])[] {
  const { id, closed, state, about, event } = lead;
  const undo: readonly ButtonSpec[] =
    closed?.publication === undefined || closed.undone === true
      ? []
      : [deskButton(say.undo(), { do: "desk-undo", publication: closed.publication })];
  const write = deskButton(say.write(), { do: "desk-write", lead: id });
  // What was taken out again may be written otherwise.
  if (state === "closed") return closed?.undone === true ? [[write]] : undo.length === 0 ? [] : [undo];
  const later = deskButton(say.later(), { do: "desk-later", lead: id });
  if (about === "report") {
    const closings = REPORT_CLOSINGS.map((as) => {
      const labels = { mended: say.mended(), "as-it-is": say.asItIs(), unsourced: say.unsourced() } as const;
      return deskButton(labels[as], { do: "desk-close-report", lead: id, as });
    });
    return [[write, later, ...undo], closings];
  }
  const others = deskButton(say.others(), { do: "desk-others", lead: id });
  const dismiss = deskButton(say.dismiss(), { do: "desk-dismiss", lead: id });
  // Words that the archive does not have.
  const said = lead.quotes.some(({ quote }) => quote === undefined)
    ? [deskButton(say.newQuote(), { do: "desk-new-quote", lead: id })]
    : [];
  if (event === undefined) {
    return [[deskButton(say.newEvent(), { do: "desk-new-event", lead: id }), others, dismiss, later]];
  }
  return [
    [
      write,
      others,
      deskButton(say.newEvent(), { do: "desk-new-event", lead: id }),
      deskButton(say.addSource(), { do: "desk-add-source", lead: id }),
    ],
    [...said, dismiss, later],
  ];
}

export function deskButton(label: string, action: DeskAction): ButtonSpec {
  return { label, press: { act: "do", action } };
}

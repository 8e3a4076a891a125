// A View for Discord. Pure: no client, clock or store.

import type { Archive } from "../../archive/archive.ts";
import { archiveSeenOn } from "../../archive/sources-seen-on.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import { previewCard } from "./broadcast/digest-pages.ts";
import { deskCard } from "./desk/desk-card.ts";
import { calendarCard } from "./lookup/calendar-card.ts";
import { checkCard } from "./lookup/check-card.ts";
import { eventCard } from "./lookup/event-card.ts";
import { eventsCard } from "./lookup/events-card.ts";
import { changesCard, nextCard } from "./lookup/list-cards.ts";
import { monthCard } from "./lookup/month-card.ts";
import { officeCard } from "./lookup/office-card.ts";
import { quotesCard } from "./lookup/quotes-card.ts";
import { searchCard } from "./lookup/search-card.ts";
import { sourcesCard } from "./lookup/sources-card.ts";
import { timelineCard } from "./lookup/timeline-card.ts";
import { whoCard } from "./lookup/who-card.ts";
import { assemble, type Card, type MessageBody } from "./message/card.ts";
import { aboutCard, helpCard, noticeCard } from "./message/notices.ts";
import { agendasCard } from "./settings/agendas-card.ts";
import { digestSetupCard } from "./settings/digest-setup-card.ts";
import { digestStartCard } from "./settings/digest-start-card.ts";
import { followingCard, reminderCard } from "./settings/following-card.ts";
import { subscriptionsCard } from "./settings/subscriptions-card.ts";

/** `archive` gives names and sources to the ids in the view; of the sources it says which came after the day that is told. */
export function render(view: View, archive: Archive, words: Words): MessageBody {
  return finish(renderSteps(view, archive, words));
}

/** The same in steps: of a list each item is one, and which of them stand on the page that is shown is known when all have been laid out. */
export function* renderSteps(view: View, archive: Archive, words: Words): Steps<MessageBody> {
  const seen = archiveSeenOn(archive, "today" in view ? view.today : undefined);
  yield;
  const card = cardFor(view, seen, words);
  const laidOut = "next" in card ? yield* card : card;
  yield;
  return assemble(laidOut, words);
}

function cardFor(view: View, archive: Archive, words: Words): Card | Steps<Card> {
  switch (view.kind) {
    case "event":
      return eventCard(view, archive, words);
    case "events":
      return eventsCard(view, archive, words);
    case "office":
      return officeCard(view, archive, words);
    case "next":
      return nextCard(view, archive, words);
    case "month":
      return monthCard(view, archive, words);
    case "changes":
      return changesCard(view, archive, words);
    case "quotes":
      return quotesCard(view, archive, words);
    case "sources":
      return sourcesCard(view, archive, words);
    case "who":
      return whoCard(view, archive, words);
    case "calendar":
      return calendarCard(view, archive, words);
    case "timeline":
      return timelineCard(view, archive, words);
    case "search":
      return searchCard(view, archive, words);
    case "check":
      return checkCard(view, archive, words);
    case "attache":
      return aboutCard(view, archive, words);
    case "help":
      return helpCard(view, archive, words);
    case "following":
      return followingCard(view, archive, words);
    case "reminder":
      return reminderCard(view, archive, words);
    case "notice":
      return noticeCard(view, archive, words);
    case "digest":
      return previewCard(view, archive, words);
    case "desk-lead":
    case "desk-others":
    case "desk-draft":
    case "desk-stale":
    case "desk-leads":
    case "desk-mentions":
    case "desk-feeds":
    case "desk-log":
      return deskCard(view, archive, words);
    case "agendas":
      return agendasCard(view, archive, words);
    case "digest-start":
      return digestStartCard(view, words);
    case "digest-setup":
      return digestSetupCard(view, archive, words);
    case "subscriptions":
      return subscriptionsCard(view, archive, words);
  }
}

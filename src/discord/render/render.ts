// One function renders a View for Discord. Pure: no client, clock or store.
import type { Archive } from "../../archive/archive.ts";
import type { View } from "../../core/view.ts";
import { previewCard } from "./broadcast/digest.ts";
import { calendarCard } from "./lookup/calendar.ts";
import { checkCard } from "./lookup/check.ts";
import { eventCard } from "./lookup/event.ts";
import { changesCard, nextCard } from "./lookup/lists.ts";
import { monthCard } from "./lookup/month.ts";
import { quotesCard } from "./lookup/quotes.ts";
import { searchCard } from "./lookup/search.ts";
import { sourcesCard } from "./lookup/sources.ts";
import { timelineCard } from "./lookup/timeline.ts";
import { whoCard } from "./lookup/who.ts";
import { assemble, type Card, type MessageBody } from "./message/card.ts";
import { aboutCard, helpCard, noticeCard } from "./message/notices.ts";
import { agendasCard } from "./settings/agendas.ts";
import { followingCard, reminderCard } from "./settings/following.ts";
import { subscriptionsCard } from "./settings/subscriptions.ts";

/** `archive` gives names and sources to the ids in the view. */
export function render(view: View, archive: Archive): MessageBody {
  return assemble(cardFor(view, archive));
}

function cardFor(view: View, archive: Archive): Card {
  switch (view.kind) {
    case "event":
      return eventCard(view, archive);
    case "next":
      return nextCard(view, archive);
    case "month":
      return monthCard(view, archive);
    case "changes":
      return changesCard(view, archive);
    case "quotes":
      return quotesCard(view, archive);
    case "sources":
      return sourcesCard(view, archive);
    case "who":
      return whoCard(view, archive);
    case "calendar":
      return calendarCard(view, archive);
    case "timeline":
      return timelineCard(view, archive);
    case "search":
      return searchCard(view, archive);
    case "check":
      return checkCard(view, archive);
    case "attache":
      return aboutCard(view, archive);
    case "help":
      return helpCard(view);
    case "following":
      return followingCard(view, archive);
    case "reminder":
      return reminderCard(view, archive);
    case "notice":
      return noticeCard(view, archive);
    case "digest":
      return previewCard(view, archive);
    case "agendas":
      return agendasCard(view, archive);
    case "subscriptions":
      return subscriptionsCard(view, archive);
  }
}

// One function renders a View for Discord. Pure: no client, clock or store.
import type { Archive } from "../../archive/archive.ts";
import type { View } from "../../view.ts";
import { agendasCard } from "./agendas.ts";
import { calendarCard } from "./calendar.ts";
import { assemble, type Body, type Card } from "./card.ts";
import { checkCard } from "./check.ts";
import { previewCard } from "./digest.ts";
import { eventCard } from "./event.ts";
import { followingCard, reminderCard } from "./following.ts";
import { changesCard, nextCard } from "./lists.ts";
import { monthCard } from "./month.ts";
import { aboutCard, helpCard, noticeCard } from "./notices.ts";
import { quotesCard } from "./quotes.ts";
import { searchCard } from "./search.ts";
import { sourcesCard } from "./sources.ts";
import { subscriptionsCard } from "./subscriptions.ts";
import { timelineCard } from "./timeline.ts";
import { whoCard } from "./who.ts";

/** `archive` gives names and sources to the ids in the view. */
export function render(view: View, archive: Archive): Body {
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

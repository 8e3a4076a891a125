// One function renders a View for Discord. Pure: no client, clock or store.
import type { Archive } from "../../archive/archive.ts";
import type { View } from "../../view.ts";
import { assemble, type Body, type Card } from "./card.ts";
import { previewCard } from "./digest.ts";
import { eventCard } from "./event.ts";
import { changesCard, nextCard, searchCard } from "./lists.ts";
import { aboutCard, helpCard, noticeCard } from "./notices.ts";
import { quotesCard } from "./quotes.ts";
import { subscriptionsCard } from "./subscriptions.ts";
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
    case "changes":
      return changesCard(view, archive);
    case "quotes":
      return quotesCard(view, archive);
    case "who":
      return whoCard(view, archive);
    case "search":
      return searchCard(view, archive);
    case "attache":
      return aboutCard(view, archive);
    case "help":
      return helpCard(view);
    case "notice":
      return noticeCard(view);
    case "digest":
      return previewCard(view, archive);
    case "subscriptions":
      return subscriptionsCard(view);
  }
}

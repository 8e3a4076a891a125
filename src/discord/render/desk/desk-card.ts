// What an editor is shown at the desk, by the kind of view.
import type { Archive } from "../../../archive/archive.ts";
import { stateAsOf } from "../../../archive/history.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import { describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { feedsCard, leadsCard, logCard, mentionsCard } from "./desk-lists.ts";
import { draftCard } from "./draft-card.ts";
import { deskButton, leadCard } from "./lead-card.ts";
import { staleCard } from "./stale-card.ts";

export function deskCard(view: DeskView, archive: Archive, words: Words): Card {
  switch (view.kind) {
    case "desk-lead":
      return leadCard(view.lead, archive, words);
    case "desk-others":
      return othersCard(view, archive, words);
    case "desk-draft":
      return draftCard(view, archive, words);
    case "desk-stale":
      return staleCard(view, archive, words);
    case "desk-leads":
      return leadsCard(view, archive, words);
    case "desk-mentions":
      return mentionsCard(view, archive, words);
    case "desk-feeds":
      return feedsCard(view, words);
    case "desk-log":
      return logCard(view, words);
  }
}

/** Which event it is: one out of the menu, or any by its name. */
function othersCard(
  { lead, events }: Extract<DeskView, { kind: "desk-others" }>,
  archive: Archive,
  words: Words,
): Card {
  const options = events.flatMap((id) => {
    const event = archive.events.get(id);
    const state = event === undefined ? undefined : stateAsOf(event, undefined);
    if (event === undefined || state === undefined) return [];
    return [{ value: id as string, label: event.title, hint: describeState(state, archive, words) }];
  });
  return {
    accent: PLAIN_ACCENT,
    heading: `### ${words.deskForms.byName()}`,
    blocks: [plain(lead.headlines[0]?.title ?? "")].filter((text) => text !== ""),
    menus: [
      {
        kind: "values",
        action: { do: "desk-attach", lead: lead.id },
        placeholder: words.deskButtons.others(),
        options,
      },
    ],
    settings: [[deskButton(words.deskButtons.byName(), { do: "desk-name-event", lead: lead.id })]],
  };
}

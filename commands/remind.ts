import type { Day } from "@attache/edtf";
import { remindOf, withExplanation } from "#src/actions/follow-and-remind.ts";
import type { Archive } from "#src/archive/archive.ts";
import { defineCommand } from "#src/core/command.ts";
import { BEFORE_CHOICES, MAX_FOLLOWS } from "#src/follow/follower.ts";
import { askBack, type InexactName, type Offer } from "#src/lookup/names/ask-back.ts";
import { resolveName } from "#src/lookup/names/resolve-name.ts";
import { isComing, suggestComing } from "#src/lookup/names/suggest-targets.ts";
import { describeBefore } from "#src/wording/describe-reason.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { choiceOption } from "./options/choices.ts";

export default defineCommand({
  name: "remind",
  description: `Get a direct message before an event begins; you can have ${MAX_FOLLOWS} reminders`,
  private: true,
  options: {
    event: {
      type: "text",
      description: "An event; when its date moves, the reminder moves",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestComing(typed, archive, today),
    },
    before: {
      ...choiceOption("How long before it begins", BEFORE_CHOICES, (before) => describeBefore(before, ENGLISH)),
      required: true,
    },
  },
  async run({ event: typed, before }, context) {
    const { archive, today } = context;
    const meant = resolveName(typed, ["event"], archive, { today });
    if (meant.says === "exact") return remindOf(meant.one.id, before, context);
    const { setButton } = context.words.remind;
    const offer: Offer<"event"> = ({ id }, title) =>
      isComing(id, archive, today)
        ? { label: setButton({ title }), action: { do: "remind-of-event", event: id, before } }
        : { label: title, question: { about: "event", id, page: 0 } };
    return withExplanation(askBack(typed, ahead(meant, archive, today), offer, context), context);
  },
});

/** Of several those that lie ahead, if any do: nobody is reminded of what is over. */
function ahead(meant: InexactName<"event">, archive: Archive, today: Day): InexactName<"event"> {
  if (meant.says !== "several") return meant;
  const coming = meant.candidates.filter(({ id }) => isComing(id, archive, today));
  const [only, ...others] = coming;
  if (only === undefined) return meant;
  return others.length === 0 ? { says: "spelling", one: only, part: true } : { ...meant, candidates: coming };
}

import type { Day } from "@attache/edtf";
import { remindOf, withExplanation } from "#src/actions/follow-and-remind.ts";
import type { Archive } from "#src/archive/archive.ts";
import { defineCommand } from "#src/core/command.ts";
import { BEFORE_CHOICES, MAX_FOLLOWS } from "#src/follow/follower.ts";
import { askBack, type Offer } from "#src/lookup/names/ask-back.ts";
import { type Resolution, resolveName } from "#src/lookup/names/resolve-name.ts";
import { isComing, suggestComing } from "#src/lookup/names/suggest-targets.ts";
import { phraseBefore } from "#src/wording/describe-follow.ts";

export default defineCommand({
  name: "remind",
  description: `Get a direct message before an event begins; you can have ${MAX_FOLLOWS} reminders`,
  private: true,
  options: {
    event: {
      type: "text",
      description: "An event of the archive; a moved date moves the reminder",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestComing(typed, archive, today),
    },
    before: {
      type: "text",
      description: "How long before it begins",
      required: true,
      choices: BEFORE_CHOICES.map((before) => ({ name: phraseBefore(before), value: before })),
    },
  },
  async run({ event: typed, before: chosen }, context) {
    const { archive, today } = context;
    const before = BEFORE_CHOICES.find((one) => one === chosen);
    if (before === undefined) {
      const text = "Choose 1h, 1d or 1w for before.";
      return withExplanation({ kind: "notice", tone: "problem", text }, context);
    }
    const meant = resolveName(typed, ["event"], archive, { today });
    if (meant.says === "exact") return remindOf(meant.one.id, before, context);
    const offer: Offer = ({ id }, title) =>
      isComing(id, archive, today)
        ? { label: `Remind me of ${title}`, order: { do: "remind-of-event", event: id, before } }
        : { label: title, question: { about: "event", id, page: 0 } };
    const nothing = `No event in the archive is called “${typed}”.`;
    return withExplanation(askBack(typed, ahead(meant, archive, today), { nothing, offer }, archive), context);
  },
});

type Unclear = Exclude<Resolution, { says: "exact" }>;

/** Of several those that lie ahead, if any do: nobody is reminded of what is over. */
function ahead(meant: Unclear, archive: Archive, today: Day): Unclear {
  if (meant.says !== "several") return meant;
  const coming = meant.candidates.filter(({ id }) => isComing(id, archive, today));
  const [only, ...others] = coming;
  if (only === undefined) return meant;
  return others.length === 0 ? { says: "spelling", one: only, part: true } : { ...meant, candidates: coming };
}

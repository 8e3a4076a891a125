// The event that an editor names.
import { EventId } from "../../archive/fields.ts";
import { idIn } from "../../archive/records.ts";
import type { Context } from "../../core/command.ts";
import { resolveName } from "../../lookup/names/resolve-name.ts";
import { quoted } from "../../wording/describe-state.ts";
import type { ReadField } from "./read-form-draft.ts";

/** The event of just this title or id. */
export function eventNamed(
  typed: string,
  { archive, words, today }: Pick<Context, "archive" | "words" | "today">,
): ReadField<EventId | undefined> {
  if (typed === "") return { value: undefined, problems: [] };
  const id = idIn(archive.events, typed);
  const meant = resolveName(typed, ["event"], archive, { today });
  if (id !== undefined || meant.says === "exact")
    return { value: id ?? (meant.says === "exact" ? EventId.parse(meant.one.id) : undefined), problems: [] };
  const name = quoted(typed, words);
  if (meant.says === "none") return { value: undefined, problems: [words.desk.unknownEvent({ name })] };
  const fitting = meant.says === "spelling" ? [meant.one] : meant.candidates;
  const titles = fitting.slice(0, 3).map((one) => archive.events.get(one.id)?.title ?? one.id);
  return {
    value: undefined,
    problems: [words.desk.severalEvents({ count: fitting.length, name, titles: words.or(titles) })],
  };
}
